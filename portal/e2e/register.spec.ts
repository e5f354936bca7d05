import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { codeOnPhone, freshPhone } from './support/people'

/** Somebody without an account opens one with a phone, and sets the forgotten password anew. */

test('opens an account with a phone, one thing after the other', async ({ page }) => {
  const number = freshPhone()
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '手机号注册' }).click()
  await expect(page.getByRole('heading', { name: '手机号注册' })).toBeVisible()
  await looksRight(page)
  await page.getByLabel('手机号', { exact: true }).fill('1380')
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByRole('alert').first()).toContainText('手机号应是 11 位数字')
  await looksRight(page)
  await page.getByLabel('手机号', { exact: true }).fill(number)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByLabel('验证码', { exact: true })).toBeFocused()
  await expect(page.getByText(/秒后可以重新获取/)).toBeVisible()
  const code = await codeOnPhone(page, number, '注册')
  await page.getByRole('button', { name: '看看手机收到了什么' }).click()
  await expect(page.getByText(`注册验证码 ${code}`)).toBeVisible()
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page.getByRole('alert').first()).toContainText('请填写姓名')
  await looksRight(page)
  await page.getByLabel('验证码', { exact: true }).fill(code === '000000' ? '000001' : '000000')
  await page.getByLabel('姓名').fill('钱招娣')
  await page.getByLabel('设一个密码').fill('Lake-wind7x')
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page.getByRole('alert').first()).toContainText('验证码不对或已过期')
  await page.getByLabel('验证码', { exact: true }).fill(code)
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page.getByRole('heading', { name: '遇到纠纷，从这里说起' })).toBeVisible()
  await page.goto('/matters')
  await expect(page).not.toHaveURL(/sign-in/)
})

test('tells only the phone whether it has an account', async ({ page }) => {
  const number = freshPhone()
  await page.goto('/forgot')
  await page.getByLabel('手机号', { exact: true }).fill(number)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByText(`短信已发到 ${number}`)).toBeVisible()
  await looksRight(page)
})
