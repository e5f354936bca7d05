import { expect, type Page } from '@playwright/test'

/** Signs in as one of the demo people by name, through the sign-in page. */
export async function signIn(page: Page, name: string, then = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(then)}`)
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click()
  await expect(page).not.toHaveURL(/sign-in/)
}
