import { expect, type Page } from '@playwright/test'

/** So many pictures of others are on the page, and they move. */
export async function sees(page: Page, others: number) {
  const pictures = page.locator('video:not(.own)')
  await expect(pictures).toHaveCount(others)
  for (const picture of await pictures.all()) {
    const at = () => picture.evaluate((v) => ((v as HTMLVideoElement).videoWidth > 0 ? (v as HTMLVideoElement).currentTime : -1))
    await expect.poll(at, { timeout: 30_000 }).toBeGreaterThan(0)
    const then = await at()
    await expect.poll(at).toBeGreaterThan(then)
  }
}

/** Goes from the page of the case into the call that is open. */
export async function comesIn(page: Page) {
  await page.getByRole('link', { name: '进入视频' }).click()
  await page.getByRole('button', { name: '进入视频' }).click()
}
