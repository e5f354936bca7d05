import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** Journey 8: an operator keeps courts, organisations and people, and sees a message through that could not leave. */

const stamp = () => Date.now().toString(36)
const save = (page: Page) => page.getByRole('button', { name: '保存' })

test('opens a tribunal, and closes it again with everything on record', async ({ page }) => {
  const name = `试点${stamp()}人民法庭`
  await signIn(page, '管家清', '/work/operator/courts')
  await page.getByRole('link', { name: '上海市奉贤区人民法院' }).first().click()
  await page.getByText('增设庭室').click()
  const form = page.locator('details', { hasText: '增设庭室' })
  await form.getByLabel('庭室名称').fill(name)
  await form.getByLabel('庭室代码').fill('沪0118-pilot')
  await form.getByRole('button', { name: '保存' }).click()
  await expect(form.getByText('庭室代码要以“沪0120-”开头').first()).toBeVisible()
  await form.getByLabel('庭室代码').fill(`沪0120-${stamp()}`)
  await looksRight(page)
  await form.getByRole('button', { name: '保存' }).click()

  const unit = page.locator('details', { hasText: name })
  await unit.locator('summary').click()
  await unit.getByLabel('已撤销').check()
  await unit.getByRole('button', { name: '保存' }).click()
  await expect(unit.locator('summary')).toContainText('已撤销')
  await looksRight(page)
  const offered = await (await page.request.get('/api/courts?all=true')).text()
  expect(offered).not.toContain(name)
})

test('enters an organisation that can be chosen at once, and puts it aside', async ({ page }) => {
  const name = `车辆维修行业调委会${stamp()}`
  await signIn(page, '管家清', '/work/operator/organisations')
  await looksRight(page)
  await page.getByRole('link', { name: '登记组织' }).click()
  await save(page).click()
  await expect(page.getByText('请填写组织名称').first()).toBeVisible()
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('种类').selectOption({ label: '行业调解' })
  await page.getByLabel('擅长领域').fill('修车质量、配件价格')
  await page.getByLabel('上海市嘉定区人民法院').check()
  await looksRight(page)
  await save(page).click()
  await page.getByRole('searchbox').fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name }).first().click()
  expect(await (await page.request.get('/api/courts/organisations?court=沪0114')).text()).toContain(name)
  await page.getByLabel('可以选用').uncheck()
  await save(page).click()
  await expect(page.getByText('可以选用：').last()).toBeVisible()
  await looksRight(page)
  expect(await (await page.request.get('/api/courts/organisations?court=沪0114')).text()).not.toContain(name)
})

test('enters a person who signs in with the password told once', async ({ page, browser }) => {
  await signIn(page, '管家清', '/work/operator/people')
  await page.getByRole('link', { name: '登记人员' }).click()
  await page.getByLabel('姓名').fill('新来的书记员')
  await page.getByLabel('登录名').fill(`clerk-${stamp()}`)
  await looksRight(page)
  await page.getByRole('button', { name: '登记并开通账号' }).click()
  await expect(page.getByText('一次性密码（只显示这一次）')).toBeVisible()
  await looksRight(page)
  await page.getByRole('link', { name: '授予职务' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '新来的书记员' })).toBeVisible()
  expect(browser.isConnected()).toBe(true)
})

test('sees a message that could not leave, and sends it once the carrier is back', async ({ page, browser }) => {
  const phone = `139${String(Date.now()).slice(-8)}`
  await signIn(page, '管家清', '/work/operator/outbox')
  await page.getByRole('button', { name: '让短信通道故障' }).click()
  await expect(page.getByText('短信通道已故障').first()).toBeVisible()
  const visitor = await (await browser.newContext()).newPage()
  await visitor.goto('/register')
  await visitor.getByLabel('手机号').fill(phone)
  await visitor.getByRole('button', { name: '获取验证码' }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('短信或邮件通道不通').first()).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 60_000 })
  await looksRight(page)
  expect(await (await page.request.get('/api/demo/outbox')).text()).not.toContain(phone)

  await page.getByRole('button', { name: '恢复短信通道' }).click()
  await expect(page.getByText('短信通道已恢复').first()).toBeVisible()
  await expect(async () => {
    const again = page.getByRole('button', { name: '再试一次' })
    if (await again.count()) await again.first().click()
    expect(await (await page.request.get('/api/demo/outbox')).text()).toContain(phone)
  }).toPass({ timeout: 60_000 })
  await page.reload()
  await expect(page.getByText('没有滞留的发件。')).toBeVisible()
  await visitor.context().close()
})

test('sees which parameters nobody has checked yet, and may not leave what the statute allows', async ({ page }) => {
  await signIn(page, '管家清', '/work/operator/parameters')
  await expect(page.getByText('未核实').first()).toBeVisible()
  await looksRight(page)
  await page.getByRole('link', { name: '离婚案件每件基数' }).first().click()
  await page.getByLabel('值（元/件）').fill('3000')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('规定的幅度是 50 至 300 元').first()).toBeVisible()
  await looksRight(page)
  await page.getByLabel('值（元/件）').fill('300')
  await page.getByLabel('已与公开出处核对').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('要写明核对过的公开出处').first()).toBeVisible()
  await page.getByLabel('已与公开出处核对').uncheck()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存').first()).toBeVisible()
})
