import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'
import { PHOTO } from './support/paper'
import { signIn } from './support/people'

/** Journey 3: a desk registers, the court appoints, a mediator settles: draft from terms, redline, paper signatures, effect. */

const acts = (page: Page) => page.getByRole('region', { name: '现在可以办理' })

async function open(page: Page, verb: string) {
  await acts(page).getByRole('button', { name: verb }).first().click()
  await expect(acts(page).getByRole('heading', { name: verb })).toBeVisible()
}

async function done(page: Page, verb: string) {
  await acts(page).locator('form').getByRole('button', { name: verb }).last().click()
  await expect(acts(page).locator('form')).toHaveCount(0)
  await expect(page.getByText(`已办理：${verb}`).last()).toBeVisible()
}

async function register(page: Page, claimant: string, respondent: string) {
  await signIn(page, '戚雨晴', '/work/register')
  await page.getByLabel('来人或来电人姓名').fill(claimant)
  await page.getByLabel('事情经过').fill(`${respondent}向${claimant}借了三万元，写了借条，说好年底还，到现在只还了五千元。`)
  await page.getByLabel('想要什么结果').fill('归还剩余借款两万五千元')
  await page.locator('#parties-0-name').fill(claimant)
  await page.locator('#parties-1-name').fill(respondent)
  await page.getByRole('button', { name: '民间借贷纠纷' }).first().click()
  await page.getByRole('radio', { name: /人民调解/ }).check()
  await looksRight(page)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await page.getByRole('link', { name: '查看案件' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(claimant)
  return new URL(page.url()).pathname
}

test('settles a dispute from the first word to an agreement in force', async ({ page }, info) => {
  const mark = `${info.project.name === 'phone' ? '甲' : '乙'}${Date.now() % 100_000}`
  const [claimant, respondent] = [`申某${mark}`, `被某${mark}`]
  const address = await register(page, claimant, respondent)

  await signIn(page, '蒋和平', address)
  await open(page, '指定调解员')
  await page.getByRole('combobox', { name: '调解员' }).fill('管')
  await page.getByRole('option', { name: /管建国/ }).click()
  await looksRight(page)
  await done(page, '指定调解员')

  await signIn(page, '管建国', address)
  await open(page, '接受指派')
  await done(page, '接受指派')
  await page.getByRole('tab', { name: '卷宗' }).click()
  await page.getByTestId('file-input').first().setInputFiles(PHOTO)
  await expect(page.getByRole('button', { name: /借条/ }).first()).toBeVisible()

  await open(page, '提出协议草稿')
  await acts(page).getByRole('radio', { name: new RegExp(respondent) }).check()
  await acts(page).getByRole('radio', { name: '付款' }).check()
  await acts(page).getByLabel('金额（元）').fill('25000')
  await acts(page).getByLabel('履行日期').fill('2030-12-31')
  await page.getByRole('button', { name: '按条款起草正文' }).click()
  await expect(acts(page).getByLabel('协议正文')).toHaveValue(/25,?000\.00/)
  await looksRight(page)
  await done(page, '提出协议草稿')

  await open(page, '修改协议')
  await acts(page).getByLabel('履行日期').fill('2031-01-31')
  await page.getByRole('button', { name: '按条款起草正文' }).click()
  await expect(acts(page).locator('ins').first()).toBeVisible()
  await acts(page).getByLabel('改了什么、为什么改').fill('宽限一个月，双方同意')
  await done(page, '修改协议')
  await page.getByRole('tab', { name: '调解协议' }).click()
  await expect(page.getByRole('tabpanel').locator('del').first()).toBeVisible()
  await looksRight(page)

  await open(page, '定稿，请各方签署')
  await done(page, '定稿，请各方签署')
  for (const side of [claimant, respondent]) {
    await open(page, '登记纸面签字')
    await acts(page).getByRole('radio', { name: new RegExp(side) }).check()
    await acts(page).getByLabel('签字页扫描件').selectOption({ index: 1 })
    await done(page, '登记纸面签字')
  }
  await open(page, '调解员签署并加盖组织印章')
  await acts(page).getByRole('radio', { name: '打字' }).check()
  await acts(page).getByLabel('输入您的姓名').fill('管建国')
  await acts(page).getByLabel('同时加盖调解组织印章').check()
  await looksRight(page)
  await done(page, '调解员签署并加盖组织印章')
  await expect(page.getByText('调解成功').first()).toBeVisible()
  await looksRight(page)
})

test('shows a head what is due and an operator how the house does', async ({ page }) => {
  await signIn(page, '陆明川', '/work/overview')
  await expect(page.getByRole('heading', { name: '本院态势' })).toBeVisible()
  await looksRight(page)
  await signIn(page, '管家清', '/work/operator/health')
  await expect(page.getByText('发件箱').first()).toBeVisible()
  await looksRight(page)
  for (const section of ['people', 'parameters', 'sign-in-log', 'outbox']) {
    await page.goto(`/work/operator/${section}`)
    await expect(page.getByRole('tabpanel')).toBeVisible()
    await looksRight(page)
  }
})
