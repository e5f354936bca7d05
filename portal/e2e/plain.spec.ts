import { expect, test } from '@playwright/test'
import { registered, signIn } from './support/people'
import { tell } from './support/told'

/** A phone in the same network opens the platform by plain HTTP, where browsers withhold random ids, clipboard, locks and camera. */

const elsewhere = (baseURL: string | undefined) => new URL(baseURL!).origin.replace('localhost', 'court.test')

test('lets people act from another machine over plain HTTP', async ({ page, browser, baseURL }, info) => {
  const party = (key: string, role: string, name: string, self: boolean) => ({ key, role, kind: 'NATURAL', name, self, electronicService: true })
  const parties = [party('a', 'CLAIMANT', '周玉兰', true), party('b', 'RESPONDENT', '吴某某', false)]
  const told = await tell(page, `旁机${info.project.name}`, 'PEOPLE', { parties })
  const device = await browser.newContext({ baseURL: elsewhere(baseURL) })
  const there = await device.newPage()
  await signIn(there, '蒋和平', `/work/cases/${told.caseId}`)
  expect(await there.evaluate(() => isSecureContext)).toBe(false)
  const acts = there.getByRole('region', { name: '现在可以办理' })
  const act = async (verb: string, fill: () => Promise<void> = async () => undefined) => {
    await acts.getByRole('button', { name: verb }).first().click()
    await fill()
    await acts.locator('form').getByRole('button', { name: verb }).last().click()
    await expect(there.getByText(`已办理：${verb}`).last()).toBeVisible()
  }
  await act('指定调解员', async () => {
    await there.getByRole('combobox', { name: '调解员' }).fill('管')
    await there.getByRole('option', { name: /管建国/ }).click()
  })

  await signIn(there, '管建国', `/work/cases/${told.caseId}`)
  await act('接受指派')
  await there.getByRole('tab', { name: '当事人' }).click()
  await there.getByRole('button', { name: '生成邀请链接' }).first().click()
  await expect(there.getByLabel('给吴某某的一次性链接')).toHaveValue(/^http:\/\/court\.test:\d+\/i\//)
  await there.getByRole('button', { name: '复制链接' }).click()
  await expect(there.getByRole('button', { name: '已复制' })).toBeVisible()
  await device.close()
})

test('opens an account from another machine and begins to tell', async ({ browser, baseURL }) => {
  const device = await browser.newContext({ baseURL: elsewhere(baseURL) })
  const there = await device.newPage()
  await registered(there, '远方来')
  await there.goto('/tell')
  await expect(there.getByRole('heading', { level: 1 })).toBeVisible()
  await device.close()
})
