import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** The register of invited mediators: found, entered, suspended with its ground, and open to everybody without private data. */

test('enters a mediator, records a training, suspends with a ground, and takes the mediator off the public list', async ({ page }) => {
  const name = `郑${Date.now() % 100_000}`
  await signIn(page, '管家清', '/work/mediators')
  await expect(page.getByRole('heading', { level: 1, name: '特邀调解名册' })).toBeVisible()
  await expect(page.getByText('管建国').first()).toBeVisible()
  await looksRight(page)
  await page.getByRole('link', { name: '登记调解员' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('请填写姓名').first()).toBeVisible()
  await looksRight(page)
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('联系电话').fill(`138${String(Date.now()).slice(-8)}`)
  await page.getByLabel('法院').selectOption({ index: 1 })
  await page.getByLabel('擅长领域').fill('物业服务、民间借贷')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.locator('summary', { hasText: '登记培训' }).click()
  await page.getByLabel('内容').fill('调解技巧')
  await page.getByLabel('组织单位').fill('诉讼服务中心')
  await page.getByLabel('学时').fill('4')
  await page.getByRole('button', { name: '登记培训' }).click()
  await expect(page.getByText('共 4 学时')).toBeVisible()
  await page.getByLabel('改为').selectOption('SUSPENDED')
  await page.getByLabel('原因').selectOption('UNDER_ENQUIRY')
  await page.getByLabel('具体情况').fill('有当事人反映情况，正在核查')
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await expect(page.getByText('原因：正在核查反映的问题')).toBeVisible()
  await looksRight(page)
  await page.goto('/mediators')
  await page.getByLabel('找调解员').fill(name)
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByText('没有符合条件的调解员。')).toBeVisible()
})

test('shows everybody the active register', async ({ page }) => {
  await page.goto('/mediators')
  await expect(page.getByRole('heading', { name: '管建国' })).toBeVisible()
  await looksRight(page)
})
