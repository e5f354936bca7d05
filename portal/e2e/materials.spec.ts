import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** What to hand in stands open to everybody; who I am and where I am written to, to myself. */

test('reads and hands on the list of materials without signing in', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /材料清单/ }).click()
  await expect(page.getByRole('heading', { name: '材料清单' })).toBeVisible()
  await page.getByLabel('哪一类纠纷').selectOption('民间借贷纠纷')
  await expect(page.getByRole('heading', { name: '民间借贷纠纷' })).toBeVisible()
  await expect(page).toHaveURL(/cause=/)
  await expect(page.getByText(/借条/).first()).toBeVisible()
  await looksRight(page)
  await page.reload()
  await expect(page.getByText(/借条/).first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByLabel('哪一类纠纷')).toBeHidden()
  await expect(page.getByText(/借条/).first()).toBeVisible()
})

test('shows phone and real-name level, and writes to an e-mail address until told to stop', async ({ page }) => {
  await signIn(page, '何丽萍', '/account')
  await expect(page.getByText('实名情况')).toBeVisible()
  await page.getByLabel('邮箱').fill('nowhere')
  await page.getByRole('button', { name: '保存邮箱' }).click()
  await expect(page.getByText('邮箱地址的格式不对')).toBeVisible()
  await looksRight(page)
  await page.getByLabel('邮箱').fill('liping@example.cn')
  await page.getByRole('button', { name: '保存邮箱' }).click()
  await expect(page.getByText('邮箱已保存')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('邮箱')).toHaveValue('liping@example.cn')
  await page.getByLabel('邮箱').fill('')
  await page.getByRole('button', { name: '保存邮箱' }).click()
  await expect(page.getByText('已清空')).toBeVisible()
})
