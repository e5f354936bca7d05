import { expect, test } from '@playwright/test'

/** The screens on their way to a phone: small, still there after an upgrade, and never just a blank page. */

test('sends scripts and styles small, for a phone with a bad network', async ({ page }) => {
  const parts: { name: string; encoding?: string; size: number }[] = []
  page.on('response', async (r) => {
    if (!/\/assets\/.*\.(js|css)$/.test(r.url())) return
    const { responseBodySize } = await r.request().sizes()
    parts.push({ name: r.url(), encoding: r.headers()['content-encoding'], size: responseBodySize })
  })
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(parts.length).toBeGreaterThan(5)
  expect(parts.filter((p) => p.size > 1024 && p.encoding !== 'gzip')).toEqual([])
})

test('goes on to a page whose parts an upgrade has taken away', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/Materials.view-*.js', (route) => route.fulfill({ status: 404 }), { times: 1 })
  const opened = page.waitForEvent('domcontentloaded')
  await page.getByRole('link', { name: /材料清单/ }).click()
  await opened
  await expect(page).toHaveURL(/\/materials/)
  await expect(page.getByRole('heading', { level: 1, name: /材料清单/ })).toBeVisible()
})

test('says what to do where a page cannot be opened at all', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto('/')
  await expect(page.getByText('正在打开')).toBeVisible()
  await expect(page.getByText('请检查网络')).toHaveCSS('opacity', '1', { timeout: 30_000 })
})
