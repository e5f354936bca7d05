import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** Journeys 7 and 8 beside the overview: many disputes from one file, and a look into a case in an emergency. */

const rows = (n: number, run: number) =>
  Array.from({ length: n }, (_, i) => `去年三月借款${i + 1}万元没有归还，多次催要未果。,民间借贷纠纷,归还借款,${i + 1}0000,批量甲${run}${i},批量乙${run}${i}`)

test('looks at a file first, then brings in its disputes, and deals with the lines that did not come by themselves', async ({ page }) => {
  await signIn(page, '管家清', '/work/operator/imports')
  const run = Date.now()
  const good = rows(12, run)
  const unknown = `两家为一件谁也说不清的事争了三年，请人评理也没有结果，${run}。,外星纠纷,还个公道,,评理甲${run},评理乙${run}`
  const csv = ['经过,案由,请求,金额,申请人,被申请人', ...good, good[0], unknown, ',民间借贷纠纷,还钱,100,王某,李某'].join('\n')
  const name = `批量${run}.csv`
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })
  const first = page.locator('section.card', { hasText: name })
  await expect(first).toContainText('共 15 行，可以登记 12 行，等选案由 1 行，重复 1 行，1 行有问题')
  await expect(first.getByRole('table')).toContainText(`批量甲${run}0`)
  await looksRight(page)
  await first.getByRole('button', { name: '开始导入' }).click()
  await page.goto('/work/operator/outbox')
  await page.goto('/work/operator/imports')
  await expect(first).toContainText('导入完成 15 / 15 行，已登记 12 件，等选案由 1 行，重复 1 行，1 行有问题', { timeout: 60_000 })
  await first.getByText('查看有问题的 1 行').click()
  await expect(first.getByRole('table')).toContainText('没有写明经过')
  await first.getByText('查看等选案由的 1 行').click()
  await expect(first).toContainText('现行目录里没有“外星纠纷”')
  await looksRight(page)
  await first.getByRole('combobox', { name: '从案由目录里找' }).fill('相邻关系')
  await first.getByRole('option', { name: /^相邻关系纠纷/ }).click()
  await first.getByText('查看重复的 1 行').click()
  await expect(first).toContainText('和第 2 行相同')
  await looksRight(page)
  await first.getByRole('button', { name: '不是同一件，照样登记' }).click()
  await expect(first).toContainText('导入完成 15 / 15 行，已登记 14 件，1 行有问题')
  await looksRight(page)
})

test('opens a case in an emergency with a reason and for a time, and the president is told', async ({ page }) => {
  await signIn(page, '陆明川', '/work/overview')
  await expect(page.getByRole('heading', { name: '本院态势' })).toBeVisible()
  const found = (await (await page.request.get('/api/cases?view=court&procedure=mediation&open=true&size=50')).json()) as { items: { id: string; title: string }[] }
  await signIn(page, '沈以宁', '/work')
  const seen = await Promise.all(found.items.map(async (c) => ({ ...c, status: (await page.request.get(`/api/cases/${c.id}`)).status() })))
  const hidden = seen.find((c) => c.status === 404)!
  await page.goto(`/work/cases/${hidden.id}`)
  await expect(page.getByRole('heading', { name: '看不到这个案件' })).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '因紧急公务需要查看' }).click()
  await page.getByRole('button', { name: '打开案件并留痕' }).click()
  await expect(page.getByText('请写明事由，至少 10 个字')).toBeVisible()
  await page.getByLabel('紧急事由').fill('当事人来电称有人身危险，需要立即核对联系方式')
  await page.getByLabel('查看多久').selectOption({ label: '1 小时' })
  await looksRight(page)
  await page.getByRole('button', { name: '打开案件并留痕' }).click()
  await expect(page.getByRole('heading', { level: 1, name: hidden.title })).toBeVisible()
  await expect(page.getByText('紧急查看中，已留痕')).toBeVisible()
  await looksRight(page)

  await signIn(page, '陆明川', '/work/notices')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('有人紧急查阅案件').first()).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
})
