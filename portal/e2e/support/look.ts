import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

let shot = 0

/** What a careful eye checks on every page: WCAG 2.2 AA, no sideways scrolling, one first heading. With SHOTS=folder the page is also kept as a picture. */
export async function looksRight(page: Page) {
  await expect(page.locator('h1')).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`)
  expect(found, page.url()).toEqual([])
  const width = page.viewportSize()!.width
  const sideways = await page.evaluate((width) => document.documentElement.scrollWidth - width, width)
  expect(sideways, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0)
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${test.info().project.name}-${String(++shot).padStart(2, '0')}.png`, fullPage: true })
}
