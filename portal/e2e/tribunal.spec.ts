import { expect, test } from '@playwright/test'
import { done, open } from './support/acts'
import { looksRight } from './support/look'
import { signIn } from './support/people'
import { tell } from './support/told'

/** A dispute comes to the tribunal where its respondent lives, and goes from there to another. */

const stamp = () => String(Date.now()).slice(-6)

test('goes to the tribunal of the town, is put to another, and given away by its head', async ({ page }) => {
  const town = `示例${stamp()}街道`
  await signIn(page, '管家清', '/work/operator/courts/沪0114')
  const unit = page.locator('details', { hasText: '嘉北人民法庭' }).first()
  await unit.getByText('嘉北人民法庭').click()
  await unit.getByLabel('辖区乡镇、街道').fill(`华亭镇、${town}`)
  await looksRight(page)
  await unit.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('已保存：嘉北人民法庭').first()).toBeVisible()
  await expect(page.getByText(town).first()).toBeVisible()

  const { caseId } = await tell(page, '法庭', 'PEOPLE', {
    parties: [
      { key: 'a', role: 'CLAIMANT', kind: 'NATURAL', name: '周玉兰', phone: '12000000065', self: true, electronicService: true },
      { key: 'b', role: 'RESPONDENT', kind: 'NATURAL', name: '吴建平', phone: '12000000066', address: `上海市嘉定区${town}示例路8号`, self: false, electronicService: false },
    ],
  })
  await signIn(page, '蒋和平', `/work/cases/${caseId}`)
  await expect(page.getByText('上海市嘉定区人民法院 · 嘉北人民法庭')).toBeVisible()
  await open(page, '交由庭室办理')
  await page.getByRole('combobox', { name: '庭室' }).fill('安亭')
  await page.getByRole('option', { name: /安亭人民法庭/ }).click()
  await page.getByLabel('原因').fill('标的物在安亭')
  await looksRight(page)
  await done(page, '交由庭室办理')
  await expect(page.getByText('上海市嘉定区人民法院 · 安亭人民法庭')).toBeVisible()

  await signIn(page, '倪守正', '/work/court')
  await expect(page.getByRole('heading', { name: '本庭案件' })).toBeVisible()
  await looksRight(page)
  await page.goto('/work/notices')
  await expect(page.getByText('有纠纷交由庭室办理').first()).toBeVisible()
  await page.goto(`/work/cases/${caseId}`)
  await open(page, '交由庭室办理')
  await page.getByRole('combobox', { name: '庭室' }).fill('南翔')
  await page.getByRole('option', { name: /南翔人民法庭/ }).click()
  await page.locator('form').getByRole('button', { name: '交由庭室办理' }).last().click()
  await expect(page.getByText('这个案件不再由您办理').first()).toBeVisible()
})
