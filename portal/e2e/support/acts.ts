import { expect, type Page } from '@playwright/test'

/** The place of the case page where acts are done. */
export const act = (page: Page) => page.getByRole('region', { name: '现在可以办理' })

/** Opens the form of an act; it may wait under "more". */
export async function open(page: Page, verb: string) {
  await act(page).getByRole('button', { name: verb, exact: true }).first().click()
  await expect(act(page).getByRole('heading', { name: verb })).toBeVisible()
}

/** Sends the form that is open, and sees that it was done. */
export async function done(page: Page, verb: string) {
  await act(page).locator('form').getByRole('button', { name: verb }).last().click()
  await expect(act(page).locator('form')).toHaveCount(0)
  await expect(page.getByText(`已办理：${verb}`).last()).toBeVisible()
}
