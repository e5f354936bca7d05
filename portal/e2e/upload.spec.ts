import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { PHOTO } from './support/paper'
import { signIn } from './support/people'

/** A large file breaks off, the page is left, and the same file goes on where it stopped. */
test('goes on with a half-sent file after the page was reloaded', async ({ page }) => {
  const file = join(mkdtempSync(join(tmpdir(), 'upload-')), '现场.png')
  writeFileSync(file, Buffer.concat([PHOTO.buffer, Buffer.alloc(20 * 1024 * 1024)]))
  await signIn(page, '周玉兰', '/tell')
  await page.getByRole('button', { name: '开始' }).click()
  await expect(page.getByRole('heading', { name: '发生了什么？' })).toBeVisible()
  await page.goto(page.url().replace(/story$/, 'files'))
  await page.route('**/chunks/1', (route) => route.abort())
  await page.getByTestId('file-input').setInputFiles(file)
  await expect(page.getByText(/已传 [1-9]\d*%/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('group', { name: '上次没传完的文件' })).toContainText('现场.png')
  await looksRight(page)
  await page.unroute('**/chunks/1')
  const sent: string[] = []
  page.on('request', (r) => r.method() === 'PUT' && r.url().includes('/chunks/') && sent.push(r.url().split('/').pop()!))
  await page.getByTestId('file-input').setInputFiles(file)
  await expect(page.getByRole('list', { name: '已经传上来的材料' })).toContainText('现场.png')
  expect(sent).not.toContain('0')
  expect(sent).toContain('1')
  await expect(page.getByRole('group', { name: '上次没传完的文件' })).toBeHidden()
})
