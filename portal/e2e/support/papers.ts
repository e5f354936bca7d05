import { expect, type Page } from '@playwright/test'

/** Opens the papers of the case on the screen and waits until one of them has been drawn up, sealed and delivered. */
export async function served(page: Page, title: string) {
  await page.getByRole('link', { name: /文书和材料/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '文书和材料' })).toBeVisible()
  const paper = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })
  await expect(async () => {
    await page.reload()
    await expect(paper.getByText(/送达/).first()).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
  return paper
}
