import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'

/** A dispute is entrusted to an organisation, which hands one back, takes another on, and counts in the president's share. */

async function tell(page: Page) {
  await signIn(page, '周玉兰', '/')
  const token = (await page.context().cookies()).find((c) => c.name === 'XSRF-TOKEN')!.value
  const headers = { 'X-XSRF-TOKEN': token }
  const draft = (await (await page.request.post('/api/drafts', { headers, data: { kind: 'mediation', onBehalf: false } })).json()) as { id: string }
  const organisations = (await (await page.request.get('/api/courts/organisations?court=沪0114')).json()) as { id: string; name: string }[]
  const centre = organisations.find((o) => o.name === '示例银行业纠纷调解中心')!
  const content = {
    story: '信用卡被多扣了手续费，和银行说了几次都没有结果。', cause: '信用卡纠纷', elements: {}, claims: '退还多扣的手续费', amount: '860', files: [], way: 'PARTNER', organisation: centre.id,
    court: '沪0114', priority: [], parties: [
      { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '周玉兰', self: true },
      { key: 'b', role: 'RESPONDENT', kind: 'LEGAL', name: '示例银行信用卡中心' },
    ],
  }
  await page.request.put(`/api/drafts/${draft.id}`, { headers: { ...headers, 'If-Match': '"1"' }, data: { kind: 'mediation', step: 'check', content } })
  const sent = (await (await page.request.post(`/api/drafts/${draft.id}/submit`, { headers })).json()) as { caseId: string }
  return sent.caseId
}

async function entrust(page: Page, id: string) {
  await signIn(page, '蒋和平', `/work/cases/${id}`)
  await page.getByRole('tab', { name: '案情' }).click()
  await expect(page.getByText('合作单位调解 · 示例银行业纠纷调解中心')).toBeVisible()
  await page.getByRole('button', { name: '委托调解组织' }).click()
  await expect(page.getByRole('combobox', { name: '调解组织' })).toHaveValue('示例银行业纠纷调解中心')
  await looksRight(page)
  await page.getByRole('button', { name: '委托调解组织' }).last().click()
  await expect(page.getByText('待组织指派').first()).toBeVisible()
}

test('entrusts a dispute, gets it back, entrusts it again, and the organisation appoints its own mediator', async ({ page }) => {
  const id = await tell(page)
  await entrust(page, id)
  await looksRight(page)

  await signIn(page, '金守约', '/work/todo')
  await looksRight(page)
  await page.goto(`/work/cases/${id}`)
  await page.getByRole('button', { name: '退回法院' }).click()
  await page.getByText('其他不适宜接受的情形').click()
  await page.getByLabel('说明').fill('要到现场核对单据')
  await looksRight(page)
  await page.getByRole('button', { name: '退回法院' }).last().click()
  await expect(page.getByText('这个案件不再由您办理').first()).toBeVisible()
  await expect(page).toHaveURL(/work\/todo/)

  await entrust(page, id)
  await signIn(page, '金守约', `/work/cases/${id}`)
  await page.getByRole('button', { name: '指派本组织的调解员' }).click()
  await page.getByRole('combobox', { name: '调解员' }).fill('孟')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.getByRole('option', { name: /孟知衡/ }).click()
  await page.getByRole('button', { name: '指派本组织的调解员' }).last().click()
  await expect(page.getByText('待调解员接受').first()).toBeVisible()
  await looksRight(page)

  await signIn(page, '陆明川', '/work/overview')
  const share = page.locator('section', { has: page.getByRole('heading', { name: '委托组织调解' }) })
  await expect(share).toContainText('示例银行业纠纷调解中心')
  await looksRight(page)
  await share.getByRole('link', { name: /示例银行业纠纷调解中心/ }).click()
  await expect(page.locator(`a[href="/work/cases/${id}"]`).first()).toBeVisible()
  await looksRight(page)
})
