import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'
import { tell } from './support/told'

/** 长辈版: every page of a citizen in large type, on a phone and at a desk. */

const STORY = '在工地干了三个月，包工头吴建平拖欠我的工资一万二千元，打电话也不接，说好上月底结清。'

async function next(page: Page) {
  await page.getByRole('button', { name: '保存，下一步' }).click()
}

/** Tells a wage claim up to the page about oneself. */
async function tellToMe(page: Page) {
  await page.getByRole('button', { name: '开始' }).click()
  await page.getByLabel('事情经过').fill(STORY)
  await next(page)
  await page.getByRole('radio', { name: /追索劳动报酬纠纷/ }).check()
  await next(page)
  await expect(page.getByRole('heading', { level: 1, name: '再问几个具体问题' })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(/已保存，可以随时离开/)).toBeVisible()
  const draft = page.url().replace(/\/[a-z]+(\?.*)?$/, '')
  await page.goto(`${draft}/wants`)
  await page.getByLabel('希望对方做什么').fill('付清工钱一万二千元')
  await next(page)
  await expect(page.getByRole('heading', { level: 1, name: '您的信息' })).toBeVisible()
}

test('reads in large type on every page of a citizen', async ({ page }, info) => {
  const { caseId } = await tell(page, info.project.name, 'PEOPLE')
  const large = page.getByRole('button', { name: '大字版' })
  await expect(large.or(page.getByRole('button', { name: '标准版' }))).toBeVisible()
  if (await large.count()) await large.click()
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'on')
  for (const path of ['/', '/matters', '/notices', `/case/${caseId}`, `/case/${caseId}/do/answer`, `/case/${caseId}/papers`, '/mediators', '/materials', '/tools', '/account']) {
    await page.goto(path)
    await expect(page.locator('h1').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    await largeEnough(page)
    await looksRight(page)
  }
  await page.goto('/tell')
  await tellToMe(page)
  await page.waitForLoadState('networkidle')
  const draft = page.url().replace(/\/me$/, '')
  for (const step of ['story', 'cause', 'details', 'wants', 'me', 'others', 'files', 'way', 'court', 'check']) {
    await page.goto(`${draft}/${step}`)
    await page.waitForLoadState('networkidle')
    await largeEnough(page)
    await looksRight(page)
  }
  await page.getByRole('button', { name: '标准版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-elder', 'off')
})

/** No word below 20 px, nothing to press lower than 44 px. */
async function largeEnough(page: Page) {
  const small = await page.evaluate(() => {
    const seen = (e: Element) => e.checkVisibility({ checkOpacity: true }) && !e.closest('.visually-hidden, .demo')
    const words = [...document.querySelectorAll('body *')].filter(
      (e) => seen(e) && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim()) && parseFloat(getComputedStyle(e).fontSize) < 19.5,
    )
    const buttons = [...document.querySelectorAll('button, a.button, summary, .input')].filter((e) => seen(e) && e.getBoundingClientRect().height < 43.5)
    const name = (e: Element) => `${e.tagName.toLowerCase()}.${e.className}: ${e.textContent!.trim().slice(0, 20)} ${getComputedStyle(e).fontSize} ${Math.round(e.getBoundingClientRect().height)}`
    return [...words, ...buttons].map(name)
  })
  expect(small, page.url()).toEqual([])
}
