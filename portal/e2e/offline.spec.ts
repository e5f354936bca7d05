import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

test.use({ serviceWorkers: 'allow' })

/** On a bus: the network goes, the page is opened anew, not a letter is lost, and all is saved once the network is back. */
test('goes on telling a dispute without a network', async ({ page, context }) => {
  await signIn(page, '周玉兰', '/tell')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.getByRole('button', { name: '开始' }).click()
  await expect(page.getByRole('heading', { name: '发生了什么？' })).toBeVisible()
  await page.getByRole('textbox').fill('去年秋天他借了我两万元')
  await expect(page.getByText(/已保存/)).toBeVisible()

  await context.setOffline(true)
  await page.getByRole('textbox').fill('去年秋天他借了我两万元，说好今年春节还')
  await expect(page.getByText('内容已存在这台设备上')).toBeVisible()
  await page.reload()
  await expect(page.getByText('现在没有网络')).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue('去年秋天他借了我两万元，说好今年春节还')
  await looksRight(page)

  await context.setOffline(false)
  await expect(page.getByText(/已保存/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('去年秋天他借了我两万元，说好今年春节还')
})

test('keeps nothing of a case on the device, and nothing at all after signing out', async ({ page }) => {
  await signIn(page, '周玉兰', '/matters')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await expect(page.getByRole('heading', { name: '我的事项' })).toBeVisible()
  const kept = await page.evaluate(async () => (await (await caches.open('screens')).keys()).map((r) => new URL(r.url).pathname))
  expect(kept).toContain('/')
  expect(kept.filter((path) => path.startsWith('/api'))).toEqual([])
  await page.evaluate(() => localStorage.setItem('draft-backup:x', '{}'))
  await page.goto('/account')
  await page.getByRole('button', { name: '退出' }).first().click()
  await expect.poll(() => page.evaluate(() => [localStorage.getItem('draft-backup:x'), localStorage.getItem('last-seen-as')])).toEqual([null, null])
})

test('reads by itself what it could not read while the server was away', async ({ page }) => {
  const away = '**/api/**'
  await signIn(page, '周玉兰', '/account')
  await page.route(away, (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<html>Bad Gateway</html>' }))
  await page.getByRole('link', { name: '我的事项' }).first().click()
  await expect(page.getByText('服务器暂时没有回应')).toBeVisible()
  await expect(page.getByText('暂时读不出来')).toBeVisible()
  await looksRight(page)

  await page.unroute(away)
  await expect(page.getByText('暂时读不出来')).toBeHidden({ timeout: 15_000 })
  await expect(page.getByText('服务器暂时没有回应')).toBeHidden()
  await expect(page.getByRole('heading', { name: '正在办' })).toBeVisible()
})
