import { expect, test, type Page } from '@playwright/test'
import { act, done, open } from './support/acts'
import { looksRight } from './support/look'
import { PHOTO } from './support/paper'
import { served, wordsOf } from './support/papers'
import { signIn } from './support/people'
import { tell } from './support/told'

/** Journey 6: handed in at Jiading, decided by Wujiang within the days the alliance has agreed; both desks see where it stands. */

const JIADING = '沪0114'
const WUJIANG = '苏0509'

/** The filing at the other court, from its collaboration page: the newest claim of this name still open there. */
async function openThere(page: Page, title: string) {
  await page.goto('/work/collaboration')
  const taken = page.getByRole('region', { name: '其他法院收件，由本院管辖' })
  await expect(taken).toBeVisible()
  await looksRight(page)
  await taken.getByRole('link', { name: new RegExp(title) }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
}

async function checked(page: Page) {
  await open(page, '核对材料')
  await act(page).getByRole('button', { name: /标为不需要/ }).click()
  for (const item of ['原告身份证明', '被告信息', '借款凭证', '款项交付凭证']) {
    await act(page).getByRole('group', { name: item }).getByText('已齐').click()
  }
  await done(page, '核对材料')
}

test('hands in at one court of the alliance and is decided by another', async ({ page }, info) => {
  const other = `吴江${info.project.name === 'phone' ? '甲' : '乙'}${Date.now() % 100_000}`
  const told = await tell(page, info.project.name, 'FILING', {
    court: WUJIANG,
    handIn: JIADING,
    parties: [
      { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '周玉兰', phone: '12000000065', self: true, electronicService: true },
      { key: 'b', role: 'RESPONDENT', kind: 'NATURAL', name: other, address: '示例路9号', self: false, electronicService: false },
    ],
  }, true)
  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await expect(page.getByText('待核对形式').first()).toBeVisible()
  await looksRight(page)
  const receipt = await wordsOf(page, await served(page, '跨域立案收件凭证', /已发出/))
  expect(receipt).toMatch(/最迟反馈.{0,4}20\d{2}年\d{1,2}月\d{1,2}日/)
  expect(receipt).toContain('起诉状（线上填写）')
  expect(receipt).toContain('借条.png')
  await looksRight(page)

  // The collaborating desk: form only, once back to the party, then on.
  await signIn(page, '洪润生', '/work/collaboration')
  await expect(page.getByRole('region', { name: '本院收件，由其他法院管辖' })).toContainText(other)
  await looksRight(page)
  const desk = `/work/cases/${told.caseId}`
  await page.goto(desk)
  await expect(page.getByText('管辖：苏州市吴江区人民法院')).toBeVisible()
  await open(page, '通知补好形式问题')
  await act(page).getByLabel('哪些材料、什么问题').fill('借条背面没有拍')
  await act(page).getByLabel('期限（日）').fill('5')
  await done(page, '通知补好形式问题')

  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await expect(page.getByText('借条背面没有拍')).toBeVisible()
  await page.getByRole('link', { name: '补交' }).click()
  await page.getByTestId('file-input').setInputFiles({ ...PHOTO, name: '借条背面.png' })
  await expect(page.getByRole('checkbox', { name: '借条背面.png' })).toBeChecked()
  await looksRight(page)
  await page.getByRole('button', { name: '补交' }).click()
  await expect(page.getByText('待核对形式').first()).toBeVisible()

  await signIn(page, '洪润生', desk)
  await open(page, '转给管辖法院')
  await act(page).getByLabel('核对说明').fill('材料齐全、清晰')
  await done(page, '转给管辖法院')
  await expect(page.getByText('管辖法院反馈（联盟约定）').first()).toBeVisible()
  await looksRight(page)

  // The court with jurisdiction decides.
  await signIn(page, '费知行', '/work')
  await openThere(page, other)
  await expect(page.getByText('材料由上海市嘉定区人民法院代收')).toBeVisible()
  await page.getByRole('tab', { name: '卷宗' }).click()
  await expect(page.getByRole('button', { name: /借条背面/ }).first()).toBeVisible()
  await page.getByRole('tab', { name: '关联案件' }).click()
  await expect(page.getByText('上海市嘉定区人民法院').first()).toBeVisible()
  await checked(page)
  await open(page, '立案')
  await done(page, '立案')
  await expect(page.getByText(/（\d{4}）苏0509民初\d+号/).first()).toBeVisible()

  // Both see it: the desk that took it in, and the citizen.
  await signIn(page, '洪润生', desk)
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('管辖法院已立案').first()).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
  await expect(page.getByText(/（\d{4}）苏0509民初\d+号/).first()).toBeVisible()
  await looksRight(page)
  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await expect(page.getByText('管辖法院已立案').first()).toBeVisible()
  await page.getByRole('link', { name: /前后相关：立案审查/ }).click()
  await expect(page.getByText('已立案').first()).toBeVisible()
  await looksRight(page)
})

test('a citizen asks the nearest court to take the papers in', async ({ page }) => {
  await signIn(page, '周玉兰', '/tell')
  await page.getByRole('button', { name: '开始' }).click()
  await expect(page.getByRole('heading', { name: '发生了什么？' })).toBeVisible()
  await page.getByLabel('事情经过').fill('去年把车借给吴江的朋友，撞坏了一直没有修。')
  await expect(page.getByText(/已保存，可以随时离开/)).toBeVisible()
  const draft = page.url()
  await page.goto(draft.replace(/story$/, 'way'))
  await page.getByRole('radio', { name: /起诉|立案/ }).first().check()
  await page.getByRole('button', { name: '保存，下一步' }).click()
  await expect(page.getByRole('heading', { name: '在哪里办？' })).toBeVisible()
  await page.getByRole('radio', { name: /吴江/ }).check()
  await page.getByLabel('请就近的法院代收材料').selectOption({ label: '上海市嘉定区人民法院' })
  await looksRight(page)
  await page.getByRole('button', { name: '保存，下一步' }).click()
  await expect(page.getByText('请就近的法院代收材料')).toBeVisible()
  await looksRight(page)
})
