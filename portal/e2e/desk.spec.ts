import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** Journey 2: those who register a dispute for somebody else; the same dispute told twice is seen before it is saved. */

const STORY = '楼上卫生间漏水，把我家客厅天花板泡坏了，找了三次都不修，要求修好并赔偿三千元。'

for (const who of ['戚雨晴', '通达理', '易新民']) {
  test(`${who} registers a dispute and is shown the likely duplicate`, async ({ page }, info) => {
    const name = `罗永强${info.project.name === 'phone' ? '甲' : '乙'}${who.slice(0, 1)}`
    for (const round of ['first', 'again']) {
      await signIn(page, who, '/work/register')
      await page.locator('#onBehalfOf-name').fill(name)
      await page.locator('#story').fill(STORY)
      await page.locator('#parties-0-name').fill(name)
      await page.locator('#parties-1-name').fill(`邻居${name}`)
      await looksRight(page)
      if (round === 'again') await expect(page.getByText(/可能.*重复|已经登记/).first()).toBeVisible()
      else await page.locator('form').first().evaluate((f: HTMLFormElement) => f.requestSubmit())
    }
  })
}
