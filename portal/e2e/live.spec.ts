import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'
import { joinedMediation } from './support/told'

/** However many pages somebody has open, the browser holds one live connection; all pages hear, and another takes over when the first closes. */

test('keeps one live connection for all pages, and passes it on', async ({ page, browser }, info) => {
  const { caseId } = await joinedMediation(page, `多页${info.project.name}`)
  const device = await browser.newContext()
  const streams: string[] = []
  device.on('request', (r) => {
    if (r.url().endsWith('/api/notices/stream')) streams.push(r.url())
  })
  const ungathered = device.waitForEvent('response', (r) => r.url().endsWith('/api/notices/stream') && r.headers()['x-accel-buffering'] === 'no')
  const first = await device.newPage()
  await signIn(first, '周玉兰', `/case/${caseId}/talk`)
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible()
  const others = []
  for (let i = 0; i < 7; i++) {
    const another = await device.newPage()
    await another.goto(`/case/${caseId}/talk`)
    await expect(another.getByRole('heading', { level: 1 })).toBeVisible()
    others.push(another)
  }
  expect(streams).toHaveLength(1)
  await ungathered

  await page.goto(`/work/cases/${caseId}`)
  await page.getByRole('tab', { name: /会谈室/ }).click()
  const say = async (words: string) => {
    await page.getByRole('textbox', { name: /说/ }).first().fill(words)
    await page.getByRole('button', { name: '发送' }).first().click()
  }
  await say('大家都在吗？')
  for (const each of [first, ...others]) await expect(each.getByText('大家都在吗？')).toBeVisible()

  await first.close()
  await expect.poll(() => streams.length).toBe(2)
  await say('换了一个页面还听得到吗？')
  for (const each of others) await expect(each.getByText('换了一个页面还听得到吗？')).toBeVisible()
  expect(streams).toHaveLength(2)
  await device.close()
})

test('shows in the lists where words wait, until they are read', async ({ page, browser }, info) => {
  const { caseId } = await joinedMediation(page, `留言${info.project.name}`)
  const hers = await (await browser.newContext({ viewport: page.viewportSize() })).newPage()
  await signIn(hers, '周玉兰', '/matters')
  const row = hers.locator(`main a[href="/case/${caseId}"]`)
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('留言')

  await page.goto(`/work/cases/${caseId}`)
  await page.getByRole('tab', { name: /会谈室/ }).click()
  await page.getByRole('textbox', { name: /说/ }).first().fill('请看一下草稿')
  await page.getByRole('button', { name: '发送' }).first().click()
  await expect(row).toContainText('留言 1')
  await looksRight(hers)

  await row.click()
  await hers.getByRole('link', { name: /和调解员说话/ }).click()
  await expect(hers.getByText('请看一下草稿')).toBeVisible()
  await hers.getByRole('main').getByRole('textbox').fill('看过了，可以')
  await hers.getByRole('button', { name: '发送' }).first().click()
  await hers.goto('/matters')
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('留言')

  await page.goto('/work/mine')
  await expect(page.getByText(/^留言 \d+$/).first()).toBeVisible()
  await looksRight(page)
})
