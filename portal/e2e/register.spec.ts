import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { codeOnPhone, freshPhone, registered } from './support/people'

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

test('goes on with another phone, and the former one is told', async ({ page }) => {
  const former = await registered(page, '沈换号')
  const next = `136${former.slice(3)}`
  await page.goto('/account')
  await page.getByRole('button', { name: '换手机号' }).click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await expect(page.getByRole('alert').first()).toContainText('11 位')
  await page.getByLabel('新手机号').fill(next)
  await looksRight(page)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOnPhone(page, next, '换绑'))
  await looksRight(page)
  const form = page.getByRole('form', { name: '换手机号' })
  await form.getByRole('button', { name: '换成这个号' }).click()
  await expect(page.getByRole('alert').first()).toContainText('现在的登录密码')
  await form.getByLabel('现在的密码').fill('Lake-wind7x')
  await form.getByRole('button', { name: '换成这个号' }).click()
  await expect(page.getByText(`已换成 ${next}`)).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: next })).toBeVisible()
  await expect(async () => {
    const all = (await (await page.request.get('/api/demo/outbox')).json()) as { address: string; text: string }[]
    expect(all.find((m) => m.address === former)?.text).toContain(`尾号 ${next.slice(-4)}`)
  }).toPass()
})
