import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'
import { begun, tell } from './support/told'

/** A helper tells it; nobody acts before the one it is told for has said so. */
test('lets a helper act only once the one it is told for says so', async ({ page }) => {
  await signIn(page, '林晓芸', '/matters')
  const id = await begun(page, { name: '周玉兰', phone: '12000000065' }, 'PEOPLE', {
    onBehalfOf: { name: '周玉兰', relation: '子女', phone: '12000000001' },
    parties: [
      { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '周玉兰', phone: '12000000065', self: false },
      { key: 'b', role: 'RESPONDENT', kind: 'NATURAL', name: '吴建平', phone: '12000000066', self: false },
    ],
  })
  await page.goto(`/tell/${id}/check`)
  await expect(page.getByRole('heading', { name: '他的信息' })).toBeVisible()
  await expect(page.getByText('还没有授权书')).toBeVisible()
  await looksRight(page)
  await page.getByRole('checkbox', { name: /真实意思/ }).check()
  await page.getByRole('button', { name: '确认提交' }).click()
  await page.getByRole('link', { name: '看办理进度' }).click()
  await expect(page.getByRole('heading', { name: '现在到哪一步' })).toBeVisible()
  await expect(page.getByRole('link', { name: '撤回调解申请' })).toHaveCount(0)
  const url = page.url()

  await signIn(page, '周玉兰', '/matters')
  await expect(page.getByRole('heading', { name: '有人替您提交了纠纷，请您确认' })).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '是我的意思，请他代办' }).first().click()
  await expect(page.getByText('已确认，林晓芸 可以替您办理了')).toBeVisible()

  await signIn(page, '林晓芸', new URL(url).pathname)
  await expect(page.getByRole('link', { name: '撤回调解申请' })).toBeVisible()
})

/** Acting through somebody else: leave for one matter opens it to a lawyer, taking it back closes it. */
test('lets a lawyer act in one matter for as long as the party wishes', async ({ page }, info) => {
  const { caseId } = await tell(page, `代办${info.project.name}`, 'PEOPLE')
  await page.goto(`/case/${caseId}`)
  await page.getByRole('link', { name: /请人代办这件事/ }).click()
  await page.getByLabel('代办人姓名').fill('沈律言')
  await page.getByLabel('代办人手机号').fill('12000000062')
  await page.getByLabel('与您的关系').selectOption({ label: '律师' })
  await expect(page.getByLabel('替您办哪些事')).toContainText('只办这一件')
  await looksRight(page)
  await page.getByRole('button', { name: '请他代办' }).click()
  await expect(page.getByText('沈律言可以替您办事了')).toBeVisible()
  await expect(page.getByText(/只办一件事/).first()).toBeVisible()

  await signIn(page, '沈律言', `/case/${caseId}`)
  await expect(page.getByText('您在替 周玉兰 办理（一般授权')).toBeVisible()
  await expect(page.getByRole('button', { name: '撤回调解申请' }).or(page.getByRole('link', { name: '撤回调解申请' })).first()).toBeVisible()
  await looksRight(page)

  await signIn(page, '周玉兰', '/account')
  await page.locator('#helpers .row', { hasText: '只办一件事' }).first().getByRole('button', { name: '收回' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '收回' }).click()
  await expect(page.getByText('委托已收回')).toBeVisible()
  await signIn(page, '沈律言', `/case/${caseId}`)
  await expect(page.getByText(/没有这件事/)).toBeVisible()
})
