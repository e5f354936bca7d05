import { inflateRawSync } from 'node:zlib'
import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the papers of the case on the screen and waits until one of them has been drawn up, sealed and delivered, or only given out. */
export async function served(page: Page, title: string, how = /送达/) {
  await page.getByRole('link', { name: /文书和材料/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '文书和材料' })).toBeVisible()
  const paper = page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) })
  await expect(async () => {
    await page.reload()
    await expect(paper.getByText(how).first()).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
  return paper
}

const ENTRY = 0x02014b50
const TEXT = 'word/document.xml'

/** What a paper says: the words of its Word document. */
export async function wordsOf(page: Page, paper: Locator) {
  const answer = await page.request.get((await paper.locator('a[href$="format=docx"]').getAttribute('href'))!)
  expect(answer.ok()).toBe(true)
  const zip = await answer.body()
  for (let at = 0; at < zip.length - 46; at++) {
    if (zip.readUInt32LE(at) !== ENTRY || zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28)) !== TEXT) continue
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    return inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20))).toString('utf8').replace(/<[^>]+>/g, '')
  }
  throw new Error(`no ${TEXT}`)
}
