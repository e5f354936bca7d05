import type { Page } from '@playwright/test'

const STORY = '楼上卫生间漏水，把客厅天花板泡坏了，找了三次都不修，要求修好并赔偿三千元。'

/** Fills in the form of those who register a dispute for somebody else. */
export async function tellAtDesk(page: Page, name: string, way = /人民调解/) {
  await page.locator('#onBehalfOf-name').fill(name)
  await page.locator('#story').fill(STORY)
  await page.locator('#cause').fill('相邻关系纠纷')
  await page.getByRole('option', { name: /相邻关系纠纷/ }).first().click()
  await page.locator('#claims').fill('修好并赔偿三千元')
  await page.locator('#parties-0-name').fill(name)
  await page.locator('#parties-1-name').fill(`楼上${name}`)
  await page.getByRole('radio', { name: way }).check()
}
