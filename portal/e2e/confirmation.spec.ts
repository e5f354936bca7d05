import { expect, test } from '@playwright/test'
import { act, done, open } from './support/acts'
import { looksRight } from './support/look'
import { served, wordsOf } from './support/papers'
import { signIn } from './support/people'
import { settledMediation, soughtConfirmation } from './support/told'

/** Journey 4: both sides ask with one button each; the court questions them together, rules, and both read the sealed ruling. */

test('confirms an agreement from both applications to the ruling served on both', async ({ page }, info) => {
  const told = await settledMediation(page, info.project.name)

  await signIn(page, '周玉兰', `/case/${told.caseId}`)
  await page.getByRole('link', { name: '申请司法确认' }).click()
  await expect(page.getByText('调解由该法院邀请组织开展，向作出邀请的法院申请')).toBeVisible()
  await expect(page.getByText(/25,?000/).first()).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '申请司法确认' }).click()
  await expect(page.getByRole('alert').first()).toContainText('请确认协议出于自愿')
  await page.getByLabel('协议是我自愿达成的').check()
  await page.getByRole('button', { name: '申请司法确认' }).click()
  await expect(page.getByText('已申请，等对方也申请后交到法院')).toBeVisible()

  await signIn(page, '吴建平', `/case/${told.caseId}`)
  await page.getByRole('link', { name: '申请司法确认' }).click()
  await expect(page.getByText('已申请', { exact: true })).toBeVisible()
  await page.getByLabel('协议是我自愿达成的').check()
  await page.getByRole('button', { name: '申请司法确认' }).click()
  await expect(page.getByText('待决定受理').first()).toBeVisible()
  await looksRight(page)
  const id = page.url().split('/').pop()!
  const desk = `/work/cases/${id}`

  await signIn(page, '严知秋', desk)
  await expect(page.getByText(/向作出邀请的法院申请/)).toBeVisible()
  await looksRight(page)
  await open(page, '受理')
  await done(page, '受理')
  await expect(page.getByText(/（\d{4}）沪0114民特\d+号/).first()).toBeVisible()

  await signIn(page, '程望舒', desk)
  await open(page, '指定承办法官')
  await act(page).getByRole('combobox', { name: '承办法官' }).fill('乔')
  await page.getByRole('option', { name: /乔安澜/ }).click()
  await looksRight(page)
  await done(page, '指定承办法官')

  await signIn(page, '乔安澜', desk)
  await open(page, '通知双方共同核实')
  await act(page).getByText('在线视频询问').click()
  await act(page).getByLabel('日期').fill('2030-01-15')
  await act(page).getByLabel('时间和地点或链接').fill('上午九点，线上会议室')
  await looksRight(page)
  await done(page, '通知双方共同核实')
  await open(page, '拟写裁定')
  await act(page).getByText('确认调解协议有效').click()
  await act(page).getByLabel('理由').fill('协议出于双方自愿，内容明确，不违反法律。')
  await act(page).locator('form').getByRole('button', { name: '拟写裁定' }).click()
  await expect(act(page).getByRole('alert').first()).toContainText('还没有通知双方共同到场核实')
  await open(page, '记录共同询问')
  await act(page).getByText('在线视频询问').click()
  await act(page).getByLabel('日期').fill('2026-11-22')
  for (const name of ['周玉兰', '吴建平']) await act(page).getByRole('checkbox', { name: new RegExp(name) }).check()
  await act(page).getByLabel('询问内容和回答').fill('双方均称协议自愿达成，清楚内容和后果。')
  await looksRight(page)
  await done(page, '记录共同询问')
  await open(page, '拟写裁定')
  await act(page).getByText('确认调解协议有效').click()
  await act(page).getByLabel('理由').fill('协议出于双方自愿，内容明确，不违反法律。')
  await looksRight(page)
  await done(page, '拟写裁定')

  await signIn(page, '程望舒', desk)
  await page.getByRole('tab', { name: '文书' }).click()
  await expect(page.getByText('确认调解协议裁定书').first()).toBeVisible()
  await open(page, '批准裁定')
  await done(page, '批准裁定')

  await signIn(page, '乔安澜', desk)
  await open(page, '发出裁定')
  await looksRight(page)
  await act(page).getByRole('button', { name: '下一步：核对后果' }).click()
  await act(page).getByRole('button', { name: '确认发出裁定' }).click()
  await expect(page.getByText('协议有效').first()).toBeVisible()

  for (const side of ['周玉兰', '吴建平']) {
    await signIn(page, side, `/case/${id}`)
    await expect(page.getByText('协议有效').first()).toBeVisible()
    const ruling = await served(page, '确认调解协议裁定书')
    await expect(ruling.getByText(/（\d{4}）沪0114民特\d+号/)).toBeVisible()
    for (const format of ['pdf', 'docx']) {
      const file = await page.request.get((await ruling.locator(`a[href$="format=${format}"]`).getAttribute('href'))!)
      expect(file.ok()).toBe(true)
      expect((await file.body()).length).toBeGreaterThan(2_000)
    }
  }
  await looksRight(page)
})

test('asks for more, and rejects an application on a statutory ground', async ({ page }, info) => {
  const id = await soughtConfirmation(page, info.project.name)
  const desk = `/work/cases/${id}`
  await signIn(page, '严知秋', desk)
  await open(page, '裁定不予受理')
  await act(page).getByText('不属于收到申请的法院管辖').click()
  await looksRight(page)
  await open(page, '受理')
  await done(page, '受理')
  await signIn(page, '程望舒', desk)
  await open(page, '指定承办法官')
  await act(page).getByRole('combobox', { name: '承办法官' }).fill('乔')
  await page.getByRole('option', { name: /乔安澜/ }).click()
  await done(page, '指定承办法官')

  await signIn(page, '乔安澜', desk)
  await open(page, '通知补充')
  await act(page).getByLabel('需要补充的陈述或材料').fill('请说明还款的账户')
  await act(page).getByLabel('期限（日）').fill('5')
  await done(page, '通知补充')
  await signIn(page, '周玉兰', `/case/${id}`)
  await expect(page.getByText('请说明还款的账户')).toBeVisible()
  await page.getByRole('link', { name: '提交补充' }).click()
  await page.getByLabel('补充的陈述').fill('还到我在示例银行的账户')
  await looksRight(page)
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByText('审查中').first()).toBeVisible()

  await signIn(page, '乔安澜', desk)
  await open(page, '拟写裁定')
  await act(page).getByText('驳回申请', { exact: true }).click()
  await act(page).getByLabel('驳回情形').selectOption({ label: '内容不明确' })
  await act(page).getByLabel('理由').fill('给付的数额和期限约定不明，无法执行。')
  await done(page, '拟写裁定')
  await signIn(page, '陆明川', desk)
  await open(page, '批准裁定')
  await done(page, '批准裁定')
  await signIn(page, '乔安澜', desk)
  await open(page, '发出裁定')
  await act(page).getByRole('button', { name: '下一步：核对后果' }).click()
  await act(page).getByRole('button', { name: '确认发出裁定' }).click()
  await expect(page.getByText('裁定驳回').first()).toBeVisible()

  await signIn(page, '周玉兰', `/case/${id}`)
  await expect(page.getByText(/可以变更协议、重新调解，也可以起诉/).first()).toBeVisible()
  await served(page, '驳回司法确认申请裁定书')
})

test('refuses an application at the door, by a ruling that says on which ground', async ({ page }, info) => {
  const id = await soughtConfirmation(page, info.project.name)
  const desk = `/work/cases/${id}`
  await signIn(page, '严知秋', desk)
  await open(page, '裁定不予受理')
  await act(page).getByText('调解协议内容涉及物权、知识产权确权').click()
  await act(page).getByLabel('理由').fill('协议约定房屋归属，属于物权确权。')
  await looksRight(page)
  await act(page).getByRole('button', { name: '下一步：核对后果' }).click()
  await looksRight(page)
  await act(page).getByRole('button', { name: '确认裁定不予受理' }).click()
  await expect(page.getByText('不予受理').first()).toBeVisible()
  await expect(page.getByText(/（\d{4}）沪0114民特\d+号/).first()).toBeVisible()
  await looksRight(page)

  for (const side of ['周玉兰', '吴建平']) {
    await signIn(page, side, `/case/${id}`)
    await expect(page.getByText('不予受理').first()).toBeVisible()
    await looksRight(page)
    const ruling = await wordsOf(page, await served(page, '不予受理裁定书（司法确认）'))
    expect(ruling).toContain('协议约定房屋归属，属于物权确权')
    expect(ruling).toContain('调解协议内容涉及物权、知识产权确权')
  }
})
