import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { registered, signIn } from './support/people'
import { begun, handedIn } from './support/told'

/** Somebody whose phone alone is known tells of a dispute, is asked to show a document before filing, and goes on where it was left. */

/** A sound number: district, birthday, sequence, and the check character of GB 11643. */
function residentNumber() {
  const first = `330421${1950 + Math.floor(Math.random() * 50)}0203${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}`
  const sum = [...first].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0)
  return first + '10X98765432'[sum % 11]
}

test('shows once who one is, then files', async ({ page }) => {
  const phone = await registered(page, '钱新民')
  await page.goto('/account')
  await expect(page.getByText('手机号已验证')).toBeVisible()
  await looksRight(page)
  const id = await begun(page, { name: '钱新民', phone }, 'FILING')
  await page.goto(`/tell/${id}/check`)
  await expect(page.getByRole('heading', { name: '先核验您的身份' })).toBeVisible()
  await expect(page.getByRole('button', { name: '确认提交' })).toBeDisabled()
  await looksRight(page)
  await page.getByRole('link', { name: '核验身份' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '核验身份' })).toBeVisible()
  await looksRight(page)
  await page.getByLabel('证件号码').fill('330421197002031111')
  await page.getByRole('button', { name: '核验', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('请核对居民身份证号码')
  await looksRight(page)
  await page.getByLabel('证件号码').fill(residentNumber())
  await page.getByRole('button', { name: '核验', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/tell/${id}/check`))
  await expect(page.getByRole('heading', { name: '先核验您的身份' })).toBeHidden()
  await page.getByLabel(/真实意思/).check()
  await page.getByRole('button', { name: '确认提交' }).click()
  await expect(page).toHaveURL(/sent/)
})

test('finds the cases of an account that cannot be opened any more, once a desk has seen the document', async ({ page, browser }) => {
  const number = residentNumber()
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, '戚雨晴', '/work')
  async function seen(phone: string) {
    await desk.goto('/work/document')
    await desk.getByLabel('当事人登录用的手机号').fill(phone)
    await desk.getByLabel('证件上的姓名').fill('金归来')
    await desk.getByLabel('证件号码').fill(number)
    await desk.getByLabel('已当面核对证件原件').check()
    await desk.getByRole('button', { name: '核验', exact: true }).click()
  }

  const lost = await registered(page, '金归来')
  await seen(lost)
  await expect(desk.getByText('金归来的身份已核验')).toBeVisible()
  const caseId = await handedIn(page, { name: '金归来', phone: lost })

  const newPhone = await (await browser.newContext()).newPage()
  const phone = await registered(newPhone, '金归来')
  await newPhone.goto(`/case/${caseId}`)
  await expect(newPhone.getByText(/没有找到/).first()).toBeVisible()
  await seen(phone)
  await expect(desk.getByRole('heading', { name: '这个证件已经核验在另一个账号上' })).toBeVisible()
  await expect(desk.getByText(`手机尾号是 ${lost.slice(-4)}，名下有 1 件`)).toBeVisible()
  await looksRight(desk)
  await desk.getByRole('button', { name: '并到现在的账号' }).click()
  await looksRight(desk)
  await desk.getByRole('dialog').getByRole('button', { name: '并到现在的账号' }).click()
  await expect(desk.getByText('两个账号已经合并')).toBeVisible()

  await newPhone.goto(`/case/${caseId}`)
  await expect(newPhone.getByRole('heading', { level: 1 })).toHaveText('金归来 与 吴建平')
  await page.goto('/matters')
  await expect(page).toHaveURL(/sign-in/)
})

test('is seen at a desk with the document in hand', async ({ page, browser }) => {
  const phone = await registered(page, '钱新民')
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, '戚雨晴', '/work')
  await desk.goto('/work/document')
  await desk.getByLabel('当事人登录用的手机号').fill('13900000000')
  await desk.getByLabel('证件上的姓名').fill('钱新明')
  await desk.getByLabel('证件号码').fill(residentNumber())
  await desk.getByRole('button', { name: '核验', exact: true }).click()
  await expect(desk.getByRole('alert').first()).toContainText('当面核对过证件原件和本人')
  await desk.getByLabel('已当面核对证件原件').check()
  await desk.getByRole('button', { name: '核验', exact: true }).click()
  await expect(desk.getByRole('alert').first()).toContainText('没有用这个手机号登录的账号')
  await looksRight(desk)
  await desk.getByLabel('当事人登录用的手机号').fill(phone)
  await desk.getByRole('button', { name: '核验', exact: true }).click()
  await expect(desk.getByText('钱新明的身份已核验')).toBeVisible()
  await page.goto('/account')
  await expect(page.getByText('证件与本人已核验')).toBeVisible()
  await expect(page.getByText('钱新明').first()).toBeVisible()
})
