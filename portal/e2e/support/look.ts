import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Where a table is still a table, with a desk's window beside another one or on a tablet. */
const HALF_A_SCREEN = 780

let shot = 0

async function fits(page: Page, width: number) {
  const sideways = () => page.evaluate((width) => document.documentElement.scrollWidth - width, width)
  await expect.poll(sideways, { message: `${page.url()} scrolls sideways at ${width}` }).toBeLessThanOrEqual(0)
}

/** What a careful eye checks on every page: WCAG 2.2 AA, no sideways scrolling, not at half a screen either, one first heading. With SHOTS=folder the page is also kept as a picture. */
export async function looksRight(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`)
  expect(found, page.url()).toEqual([])
  const size = page.viewportSize()!
  await fits(page, size.width)
  if (size.width > HALF_A_SCREEN) {
    await page.setViewportSize({ ...size, width: HALF_A_SCREEN })
    await fits(page, HALF_A_SCREEN)
    await page.setViewportSize(size)
  }
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${test.info().project.name}-${String(++shot).padStart(2, '0')}.png`, fullPage: true })
}
