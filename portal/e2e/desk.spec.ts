import { expect, test } from '@playwright/test'
import { tellAtDesk } from './support/desk'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** Journey 2: those who register a dispute for somebody else; the same dispute told twice is seen before it is saved. */

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
