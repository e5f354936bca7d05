import { expect, test, type Page } from '@playwright/test'
import { looksRight } from './support/look'

/** The calculators, without signing in: each to its result with a statutory example, and again from its address. */

interface Example {
  tool: string
  result: RegExp
  says: RegExp
  fill: (page: Page) => Promise<void>
}

const field = (page: Page, name: string) => page.locator(`[id="${name}"]`)

async function fillIn(page: Page, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) await field(page, name).fill(value)
}

const EXAMPLES: Example[] = [
  {
    tool: 'fee',
    result: /3,546\.50 元/,
    says: /诉讼费用交纳办法》第16条/,
    fill: async (page) => {
      await fillIn(page, { amount: '386200' })
      await field(page, 'procedure').selectOption('summary')
    },
  },
  {
    tool: 'period',
    result: /2026-10-08/,
    says: /国庆节/,
    fill: (page) => fillIn(page, { from: '2026-09-16', days: '15' }),
  },
  {
    tool: 'interest',
    result: /利息 15,400\.00 元/,
    says: /LPR的四倍15\.4%/,
    fill: (page) => fillIn(page, { principal: '100000', rate: '24%', contract: '2021-03-01', to: '2022-03-01' }),
  },
  {
    tool: 'delayed',
    result: /3,832\.50 元/,
    says: /共 55 日/,
    fill: (page) => fillIn(page, { principal: '300000', from: '2025-01-01', to: '2025-04-06', repayments: '2025-02-10:120000' }),
  },
  {
    tool: 'injury',
    result: /1,020,000\.00 元/,
    says: /63 岁，17 年/,
    fill: async (page) => {
      await field(page, 'kind').selectOption('death')
      await fillIn(page, { age: '63', income: '60000' })
    },
  },
  {
    tool: 'auction',
    result: /1,400,000\.00 元/,
    says: /2026-05-11/,
    fill: (page) => fillIn(page, { reference: '2000000', start: '2026-06-10' }),
  },
  {
    tool: 'damages',
    result: /13,000\.00 元/,
    says: /《合同编通则解释》第65条/,
    fill: (page) => fillIn(page, { agreed: '20000', loss: '10000' }),
  },
  {
    tool: 'procedure',
    result: /小额诉讼程序/,
    says: /一审终审/,
    fill: (page) => fillIn(page, { claim: '50000', wage: '120000' }),
  },
  {
    tool: 'sole-judge',
    result: /可以由审判员一人独任审理/,
    says: /《民事诉讼法》第41条/,
    fill: async (page) => {
      await field(page, 'instance').selectOption('second')
      await field(page, 'summary').check()
      await field(page, 'agreed').check()
    },
  },
  {
    tool: 'closing',
    result: /2026-03-10/,
    says: /送达最后一人/,
    fill: (page) => fillIn(page, { served: '直接：2026-03-02\n公告：2026-03-10' }),
  },
  {
    tool: 'cause',
    result: /中介合同纠纷/,
    says: /“居间合同纠纷”（已更名）现在是“中介合同纠纷”/,
    fill: (page) => fillIn(page, { name: '居间合同纠纷' }),
  },
  {
    tool: 'case-number',
    result: /（2026）沪0114民初12号/,
    says: /上海市嘉定区人民法院，基层人民法院/,
    fill: (page) => fillIn(page, { number: '(2026)沪0114民初12号' }),
  },
  {
    tool: 'appeal',
    result: /2026-11-23/,
    says: /原告于 2026-09-16 收到，上诉期 15日，至 2026-10-08/,
    fill: (page) => fillIn(page, { served: '原告:2026-09-16\n被告:2026-11-06' }),
  },
  {
    tool: 'terms',
    result: /共 9 项/,
    says: /对判决上诉 15日/,
    fill: (page) => fillIn(page, { search: '上诉' }),
  },
]

for (const { tool, result, says, fill } of EXAMPLES) {
  test(`${tool}: gives its result with the reasons, and gives it again from its address`, async ({ page }) => {
    await page.goto(`/tools/${tool}`)
    await fill(page)
    await page.getByRole('button', { name: '计算', exact: true }).click()
    const answer = page.locator('.answer')
    await expect(answer.getByRole('heading', { level: 2 })).toContainText(result)
    await expect(answer.getByRole('heading', { level: 2 })).toBeInViewport()
    await expect(answer).toContainText(says)
    await looksRight(page)

    const steps = await answer.getByRole('listitem').allTextContents()
    await page.goto(page.url())
    await expect(answer.getByRole('heading', { level: 2 })).toContainText(result)
    expect(await answer.getByRole('listitem').allTextContents()).toEqual(steps)
  })
}

test('says beside the field what is missing or wrong, and forgets it when it is mended', async ({ page }) => {
  await page.goto('/tools/injury')
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('请填写「年龄」')
  await expect(field(page, 'age')).toHaveAttribute('aria-invalid', 'true')
  await looksRight(page)

  await fillIn(page, { age: '400', grade: '10', income: '60000' })
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.locator('[id="age-error"]')).toContainText('年龄应为 0 至 130：400')
  await page.getByRole('link', { name: /年龄应为/ }).click()
  await expect(field(page, 'age')).toBeFocused()

  await fillIn(page, { age: '40' })
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.locator('.answer')).toContainText('未核实参数')
})

test('unfolds the rare questions and keeps them open where they are answered', async ({ page }) => {
  await page.goto('/tools/fee')
  await expect(field(page, 'appeals')).toBeHidden()
  await field(page, 'position').selectOption('appeal')
  await page.getByText('更多情况').click()
  await fillIn(page, { appeals: '120000;10000' })
  await expect(field(page, 'amount')).toHaveCount(0)
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.locator('.answer')).toContainText('2,750.00 元')
  await page.goto(page.url())
  await expect(field(page, 'appeals')).toBeVisible()
  await looksRight(page)
})

test('reckons what is owed for late acts without asking for a sum', async ({ page }) => {
  await page.goto('/tools/delayed')
  await field(page, 'kind').selectOption('act')
  await expect(field(page, 'principal')).toHaveCount(0)
  await fillIn(page, { loss: '20000' })
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.locator('.answer')).toContainText('40,000.00 元')
})

test('copies the result as text, with its basis and its address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/tools/fee?kind=property&amount=386200&procedure=summary&ending=judgment&position=claim')
  await page.getByRole('button', { name: '复制文字' }).click()
  await expect(page.getByText('结果已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('3546.50 元')
  expect(copied).toContain('《诉讼费用交纳办法》')
  expect(copied).toContain('/tools/fee?kind=property')
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
})

test('prints what was asked and what came of it, without the form', async ({ page }) => {
  await page.goto('/tools/fee?kind=property&amount=386200&procedure=summary&ending=judgment&position=claim')
  await expect(page.locator('.answer')).toContainText('3,546.50 元')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('form')).toBeHidden()
  await expect(page.locator('dl.inputs')).toContainText('386,200.00 元')
})

test('reckons any statutory period found in the list of them', async ({ page }) => {
  await page.goto('/tools/terms?search=劳动仲裁')
  await page.getByRole('listitem').filter({ hasText: '非终局' }).getByRole('link', { name: '用它算最后一天' }).click()
  await expect(field(page, 'term').locator('option:checked')).toHaveText('劳动仲裁（非终局）后起诉 15日')
  await fillIn(page, { from: '2026-09-16' })
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.locator('.answer').getByRole('heading', { level: 2 })).toContainText('2026-10-08')
  await looksRight(page)
})

test('lists every calculator', async ({ page }) => {
  await page.goto('/tools')
  for (const { tool } of EXAMPLES) await expect(page.locator(`a[href="/tools/${tool}"]`)).toBeVisible()
  await looksRight(page)
})

test('takes what keeps a case out of a procedure by ticking, and tells it again in words', async ({ page }) => {
  await page.goto('/tools/procedure')
  await field(page, 'claim').fill('50000')
  await field(page, 'wage').fill('120000')
  await page.getByText('更多情况').click()
  await page.getByRole('checkbox', { name: '一方当事人下落不明' }).check()
  await page.getByRole('checkbox', { name: '提出了反诉' }).check()
  await page.getByRole('button', { name: '计算' }).click()
  await expect(page.getByRole('heading', { name: /普通程序/ })).toBeVisible()
  await looksRight(page)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: '一方当事人下落不明' })).toBeChecked()
  await expect(page.getByText('提出了反诉、一方当事人下落不明').or(page.getByText('一方当事人下落不明、提出了反诉'))).toBeAttached()
})
