import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** Journey 2: those who register a dispute for somebody else; the same dispute told twice is seen before it is saved. */

const STORY = '楼上卫生间漏水，把客厅天花板泡坏了，找了三次都不修，要求修好并赔偿三千元。'

async function tellAtDesk(page: Page, name: string) {
  await page.locator('#onBehalfOf-name').fill(name)
  await page.locator('#story').fill(STORY)
  await page.locator('#cause').fill('相邻关系纠纷')
  await page.getByRole('option', { name: /相邻关系纠纷/ }).first().click()
  await page.locator('#claims').fill('修好并赔偿三千元')
  await page.locator('#parties-0-name').fill(name)
  await page.locator('#parties-1-name').fill(`楼上${name}`)
  await page.getByRole('radio', { name: /人民调解/ }).check()
}

for (const [who, office] of [['戚雨晴', '导诉台'], ['通达理', '热线'], ['易新民', '网格员']] as const) {
  test(`${office}：registers a dispute, and is shown the likely duplicate the second time`, async ({ page }) => {
    const name = `罗试${Date.now() % 100000}`
    await signIn(page, who, '/work/register')
    await tellAtDesk(page, name)
    await looksRight(page)
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('')
    await expect(page.locator('#story')).toHaveCount(0)

    await page.goto('/work/register')
    await tellAtDesk(page, name)
    await expect(page.getByText(/可能已经登记过/).first()).toBeVisible()
    await looksRight(page)
  })
}
