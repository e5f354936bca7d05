import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** The green channel: told by whom it concerns, seen by the desks, corrected with a reason, never shown to the sides. */

test('is asked on the page about oneself, folded away, and said again before sending', async ({ page }) => {
  await signIn(page, '周玉兰', '/tell')
  await page.getByRole('button', { name: '开始' }).click()
  await page.getByLabel('事情经过').fill('在工地干了三个月，还有两万元工资没有拿到，找了工头好几次。')
  await expect(page.getByText(/已保存/)).toBeVisible()
  const id = /tell\/([0-9a-f-]{36})/.exec(page.url())![1]!
  await page.goto(`/tell/${id}/me`)
  await page.getByText('有需要优先照顾的情况吗？').first().click()
  await page.getByLabel('讨要工资').check()
  await page.getByLabel('老年人').check()
  await looksRight(page)
  await expect(page.getByText(/已保存/)).toBeVisible()
  await page.goto(`/tell/${id}/check`)
  await expect(page.getByText('讨要工资、老年人')).toBeVisible()
  await looksRight(page)
})

/** The number is an example of the standard it follows. */
test('is suggested where the number of a document tells an age', async ({ page }) => {
  await signIn(page, '周玉兰', '/tell')
  await page.getByRole('button', { name: '开始' }).click()
  await page.getByLabel('事情经过').fill('在工地干了三个月，还有两万元工资没有拿到，找了工头好几次。')
  await expect(page.getByText(/已保存/)).toBeVisible()
  const id = /tell\/([0-9a-f-]{36})/.exec(page.url())![1]!
  await page.goto(`/tell/${id}/me`)
  await page.getByLabel('身份证号').first().fill('11010519491231002X')
  await expect(page.getByText('可能属于优先照顾的情况：老年人')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '选上' }).click()
  await expect(page.getByLabel('老年人')).toBeChecked()
  await expect(page.getByRole('button', { name: '选上' })).toHaveCount(0)
})

test('goes first in the queue of the clerk, who corrects it with a reason', async ({ page }) => {
  const reason = `当事人补交了住院证明，${Date.now()}`
  await signIn(page, '蒋和平', '/work/court?procedure=mediation&open=true&green=true')
  await expect(page.locator('.tag', { hasText: '绿色通道' }).first()).toBeVisible()
  await expect(page.locator('main').getByText('立案法官')).toHaveCount(0)
  await looksRight(page)
  await page.getByRole('link', { name: /绿色通道/ }).first().click()
  await page.getByRole('tab', { name: /当事人/ }).click()
  await expect(page.getByRole('heading', { name: '优先照顾' })).toBeVisible()
  await page.getByRole('button', { name: '更正' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('请写明更正的理由')).toBeVisible()
  await page.getByLabel('重病').check()
  await page.getByLabel('更正的理由').fill(reason)
  await looksRight(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText(`（${reason}）`)).toBeVisible()
  await looksRight(page)
})
