import { expect, type Page } from '@playwright/test'

/** Signs in as one of the demo people by name, through the sign-in page. */
export async function signIn(page: Page, name: string, then = '/') {
  await page.goto(`/sign-in?next=${encodeURIComponent(then)}`)
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click()
  await expect(page).not.toHaveURL(/sign-in/)
}

/** A number nobody has registered with yet. */
export const freshPhone = () => `137${String(Date.now()).slice(-8)}`

/** What arrived on a phone of the demo. */
export async function codeOnPhone(page: Page, number: string, kind: string) {
  let found: string | undefined
  await expect(async () => {
    const all = (await page.evaluate(() => fetch('/api/demo/outbox').then((r) => r.json()))) as { address: string; text: string }[]
    found = all.find((m) => m.address === number && m.text.includes(kind))?.text.match(/验证码 (\d{6})/)?.[1]
    expect(found).toBeTruthy()
  }).toPass()
  return found!
}

/** Opens an account with a phone, and is signed in with it; gives the phone. */
export async function registered(page: Page, name: string) {
  const phone = freshPhone()
  await page.goto('/register')
  await page.getByLabel('手机号', { exact: true }).fill(phone)
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel('验证码', { exact: true }).fill(await codeOnPhone(page, phone, '注册'))
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('设一个密码').fill('Lake-wind7x')
  await page.getByRole('button', { name: '注册并登录' }).click()
  await expect(page.getByRole('heading', { name: '遇到纠纷，从这里说起' })).toBeVisible()
  return phone
}
