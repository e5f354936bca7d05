import { expect, test, type Page } from '@playwright/test'
import { act, done, open } from './support/acts'
import { failedMediation, tell } from './support/told'
import { looksRight } from './support/look'
import { PHOTO } from './support/paper'
import { served } from './support/papers'
import { tellAtDesk } from './support/desk'
import { signIn } from './support/people'

/** Journey 5: a mediation failed, or never wished for; the claim goes to the court, is put right once, and becomes an action. */

const queue = (page: Page) => page.locator('[data-row], .list li')

test('goes from failed mediation to an accepted action, with nothing typed twice', async ({ page }, info) => {
  const told = await failedMediation(page, info.project.name)

  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await expect(page.getByText('调解不成').first()).toBeVisible()
  await page.getByRole('link', { name: '转为起诉' }).click()
  await expect(page.getByText(told.story)).toBeVisible()
  await expect(page.getByText('借条、欠条、借款合同等')).toBeVisible()
  await expect(page.getByText(/案件受理费大约/)).toBeVisible()
  await looksRight(page)
  await page.getByTestId('file-input').setInputFiles(PHOTO)
  await expect(page.getByRole('definition').filter({ hasText: '借条.png' })).toBeVisible()
  await page.getByRole('button', { name: '提交到法院' }).click()
  await expect(page.getByText('立案审查').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '材料清单' })).toBeVisible()
  await expect(page.getByText('诉前调解记录已随案转来')).toBeVisible()
  await looksRight(page)
  const filing = new URL(page.url()).pathname

  // The judge's queue: what is due first stands first.
  await signIn(page, '严知秋', '/work/filing')
  await expect(queue(page).first()).toBeVisible()
  const days = await page.locator('.compact time').evaluateAll((all) => all.map((el) => el.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort())
  await looksRight(page)

  await page.goto(`/work/cases/${filing.split('/').pop()}`)
  await open(page, '核对材料')
  await act(page).getByRole('button', { name: /标为不需要/ }).click()
  for (const item of ['原告身份证明', '被告信息', '借款凭证']) {
    await act(page).getByRole('group', { name: item }).getByText('已齐').click()
  }
  await act(page).getByRole('group', { name: '款项交付凭证' }).getByText('缺少').click()
  await act(page).getByLabel('款项交付凭证的备注').fill('没有转账记录')
  await looksRight(page)
  await done(page, '核对材料')

  await open(page, '通知补正')
  await act(page).getByRole('button', { name: /从核对结果带入/ }).click()
  await act(page).getByLabel('怎样补正').first().fill('交转账记录或者对方写的收条')
  await act(page).getByRole('button', { name: '再加一处' }).click()
  const second = act(page).getByRole('group', { name: '第 2 处' })
  await second.getByLabel('在哪里').selectOption({ label: '诉讼请求' })
  await second.getByLabel('有什么问题').fill('利息没有写明')
  await second.getByLabel('怎样补正').fill('写明是否主张利息、从哪天起算')
  await act(page).getByRole('button', { name: '再加一处' }).click()
  const third = act(page).getByRole('group', { name: '第 3 处' })
  await third.getByLabel('在哪里').selectOption({ label: '《借条.png》' })
  await third.getByLabel('有什么问题').fill('照片看不清')
  await third.getByLabel('怎样补正').fill('重新拍照')
  await looksRight(page)
  await done(page, '通知补正')

  // On the phone: every defect at its place, all answered at once.
  await signIn(page, '周玉兰', filing)
  await page.getByRole('link', { name: '提交补正' }).click()
  await expect(page.getByRole('heading', { name: '第 1 处 · 款项交付凭证' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '第 2 处 · 诉讼请求' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '第 3 处 · 借条.png' })).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '全部补好，提交' }).click()
  await expect(page.getByRole('alert').first()).toContainText('第 1 处还没有补')
  await looksRight(page)
  const cards = page.locator('section.card', { has: page.getByLabel('更正后的内容或说明') })
  await cards.nth(0).getByTestId('file-input').setInputFiles({ ...PHOTO, name: '转账记录.png' })
  await expect(cards.nth(0).getByRole('paragraph').filter({ hasText: /^\s*转账记录\.png\s*$/ })).toBeVisible()
  await cards.nth(1).getByLabel('更正后的内容或说明').fill('不主张利息')
  await cards.nth(2).getByLabel('更正后的内容或说明').fill('已重新拍照')
  await page.getByRole('button', { name: '全部补好，提交' }).click()
  await expect(page.getByText('待审查').first()).toBeVisible()

  await signIn(page, '严知秋', `/work/cases/${filing.split('/').pop()}`)
  await expect(page.getByText('不主张利息')).toBeVisible()
  await looksRight(page)
  await open(page, '核对材料')
  await act(page).getByRole('group', { name: '款项交付凭证' }).getByText('已齐').click()
  await done(page, '核对材料')
  await open(page, '立案')
  await expect(act(page).getByText(/建议适用小额诉讼程序/)).toBeVisible()
  await expect(act(page).getByText(/《民事诉讼法》第165条/)).toBeVisible()
  await expect(act(page).getByRole('table')).toContainText('《诉讼费用交纳办法》')
  await looksRight(page)
  await done(page, '立案')
  await expect(page.getByText(/（\d{4}）沪0114民初\d+号/).first()).toBeVisible()
  await page.getByRole('tab', { name: '期限' }).click()
  await expect(page.getByText('小额诉讼审限').first()).toBeVisible()
  await looksRight(page)

  await signIn(page, '周玉兰', filing)
  await expect(page.getByText('已立案').first()).toBeVisible()
  await expect(page.getByText(/案件受理费 · 待/)).toBeVisible()
  await looksRight(page)
  await served(page, '交纳诉讼费用通知书')
  await looksRight(page)
  await expect(async () => {
    await page.goto('/matters')
    await expect(page.locator(`a[href="${filing}"]`).getByText('预交案件受理费')).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
  await looksRight(page)
})

test('tells the respondent what an accepted action means for them, not for the claimant', async ({ page }) => {
  await signIn(page, '吴建平', '/matters')
  await page.getByRole('link').filter({ hasText: '立案审查' }).filter({ hasText: '已立案' }).first().click()
  await expect(page.getByText('法院受理了对方的起诉').first()).toBeVisible()
  await expect(page.getByText('请按交费通知书交费')).toBeHidden()
  await looksRight(page)
})

test('asks for a reduction of the fee, which the judge grants', async ({ page }, info) => {
  const told = await tell(page, info.project.name, 'FILING')
  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await page.getByText('申请缓交、减交、免交诉讼费').first().click()
  await page.getByText('减交：减去一部分').first().click()
  await page.getByLabel('困难情形和理由').fill('低保户，没有其他收入')
  await looksRight(page)
  await page.getByRole('button', { name: '申请缓交、减交、免交诉讼费' }).click()
  await expect(page.getByRole('button', { name: '取消' })).toBeHidden()

  await signIn(page, '严知秋', `/work/cases/${told.caseId}`)
  await open(page, '准予缓交、减交、免交')
  await act(page).getByText('减交：减去一部分').click()
  await act(page).getByLabel('减交比例').fill('40')
  await act(page).getByLabel('理由').fill('低保户')
  await looksRight(page)
  await done(page, '准予缓交、减交、免交')
})

test('refuses a claim handed in directly, by a ruling with its statutory ground', async ({ page }, info) => {
  const told = await tell(page, info.project.name, 'FILING')
  await signIn(page, '严知秋', `/work/cases/${told.caseId}`)
  await open(page, '裁定不予受理')
  await act(page).getByLabel('法定情形').selectOption({ label: '双方达成有效的书面仲裁协议（第127条第2项）' })
  await act(page).getByLabel('理由').fill('双方在借款合同中约定争议由仲裁委员会仲裁，约定有效。')
  await looksRight(page)
  await act(page).getByRole('button', { name: '下一步：核对后果' }).click()
  await looksRight(page)
  await act(page).getByRole('button', { name: '确认裁定不予受理' }).click()
  await expect(page.getByText('不予受理').first()).toBeVisible()

  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await expect(page.getByText(/不服的，可以在收到裁定书后上诉/).first()).toBeVisible()
  await looksRight(page)
  await served(page, '不予受理民事裁定书')
  await expect(page.getByText(/（\d{4}）沪0114民初\d+号/).first()).toBeVisible()
})

test('serves somebody without an account by post, and again to another address when the mail was lost', async ({ page }) => {
  const name = `邮寄${Date.now() % 100000}`
  await signIn(page, '戚雨晴', '/work/register')
  await tellAtDesk(page, name, /直接/)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('link', { name: '查看案件' }).click()
  await expect(page).toHaveURL(/\/work\/cases\/[0-9a-f-]{36}/)
  const caseId = new URL(page.url()).pathname.split('/').pop()!

  await signIn(page, '严知秋', `/work/cases/${caseId}`)
  await open(page, '裁定不予受理')
  await act(page).getByLabel('法定情形').selectOption({ index: 1 })
  await act(page).getByLabel('理由').fill('双方另有有效的仲裁协议。')
  await act(page).getByRole('button', { name: '下一步：核对后果' }).click()
  await act(page).getByRole('button', { name: '确认裁定不予受理' }).click()
  await expect(page.getByText('不予受理').first()).toBeVisible()

  await signIn(page, '傅秉文', `/work/cases/${caseId}`)
  await expect(async () => {
    await page.reload()
    await page.getByRole('tab', { name: /文书/ }).click()
    await expect(page.getByText('等待签收或退回')).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await page.getByRole('button', { name: '登记签收或退回' }).click()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('请选择是签收还是退回').first()).toBeVisible()
  await looksRight(page)
  await page.getByLabel('因其他原因退回').check()
  await page.getByLabel('原因', { exact: true }).fill('途中丢失')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('没有送到')).toBeVisible()

  await page.goto('/work')
  await page.getByRole('link', { name: /文书没有送到/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('待送达的文书')
  await looksRight(page)
  await page.getByRole('link', { name: new RegExp(name) }).first().click()

  await page.getByRole('button', { name: '改用其他方式' }).first().click()
  await page.getByLabel('留置送达').check()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('拒收的经过和见证')
  await looksRight(page)
  await page.getByLabel('邮寄', { exact: true }).check()
  await page.getByLabel('寄往的地址').fill('嘉定区演示路88号')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('嘉定区演示路88号')).toBeVisible()

  await page.getByRole('button', { name: '登记签收或退回' }).click()
  await page.getByLabel('已经签收').check()
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('视为送达').first()).toBeVisible()
  await looksRight(page)
  const proof = await page.request.get((await page.getByRole('link', { name: '送达凭证' }).first().getAttribute('href'))!)
  expect(proof.headers()['content-type']).toContain('application/pdf')
})
