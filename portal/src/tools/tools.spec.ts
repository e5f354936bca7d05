import { describe, expect, it } from 'vitest'
import zh from '@/locales/zh-CN/tools.json'
import { asText, grouped, needsChecking, signed, warningOf } from './answer'
import { inputsOf, isRequired, queryOf, shown, toolNamed, tools, type Tool } from './definitions'

const tool = (name: string) => toolNamed(name) as Tool

describe('calculators', () => {
  it('ask only for what is shown and filled in', () => {
    const fee = tool('fee')
    const values = { ...inputsOf(fee, {}), kind: 'labour', amount: '100', procedure: 'summary', base: ' ' }
    expect(shown(fee, values).map((i) => i.name)).not.toContain('amount')
    expect(queryOf(fee, values)).toEqual({ kind: 'labour', procedure: 'summary', ending: 'judgment', position: 'claim' })
  })

  it('give the same inputs back from their address', () => {
    const interest = tool('interest')
    const query = { principal: '100000.00', rate: '24%', contract: '2021-03-01', to: '2022-03-01', repayments: '2021-09-01:1\n2021-10-01:2' }
    expect(queryOf(interest, inputsOf(interest, { ...query, colour: 'red' }))).toEqual(query)
  })

  it('need the amount of a property claim but not of a divorce', () => {
    const amount = tool('fee').inputs.find((i) => i.name === 'amount')!
    expect(isRequired(amount, { kind: 'property' })).toBe(true)
    expect(isRequired(amount, { kind: 'divorce' })).toBe(false)
  })

  it('have words for every input and every choice', () => {
    type Words = Record<string, { title: string; lead: string; inputs: Record<string, { label: string; choices?: Record<string, string> }> }>
    for (const { name, inputs } of tools) {
      const words = (zh as unknown as Words)[name]!
      expect(words.title && words.lead).toBeTruthy()
      for (const input of inputs) {
        expect(words.inputs[input.name]?.label, `${name}.${input.name}`).toBeTruthy()
        for (const choice of input.choices ?? []) expect(words.inputs[input.name]?.choices?.[choice || 'none'], choice).toBeTruthy()
      }
    }
  })

  it('write sums as people read them, down to the last place', () => {
    expect(signed('-79663.701')).toBe('−79,663.701')
    expect(signed('0.001')).toBe('0.001')
    expect(signed('1020000.5')).toBe('1,020,000.50')
    expect(signed('-0.00')).toBe('')
    expect(signed()).toBe('')
    expect(grouped('尚欠本金 87763.29 元、利息 12.00 元，2026-10-08')).toBe('尚欠本金 87,763.29 元、利息 12.00 元，2026-10-08')
    const rule = { title: '办法', document: '', inForceFrom: '2014-08-01' }
    expect(needsChecking({ ...rule, provenance: '已核条文' })).toBe(false)
    expect(needsChecking({ ...rule, provenance: '未核实参数，须人工核对' })).toBe(true)
    expect(needsChecking({ ...rule, inForceFromWarning: '未核实参数，须人工核对' })).toBe(true)
  })

  it('copy as text with the basis and the link', () => {
    const step = { what: '系数', text: '系数（条文）【未核实参数，须人工核对】' }
    const text = asText('标题', { summary: '合计 1.00 元', steps: [step], rules: [{ title: '办法', document: '第481号', inForceFrom: '2007-04-01' }] }, '依据', 'https://example.org/')
    expect(text).toBe('标题\n合计 1.00 元\n\n1. 系数（条文）【未核实参数，须人工核对】\n\n依据\n《办法》第481号\n\nhttps://example.org/')
    expect(warningOf(step)).toBe('未核实参数，须人工核对')
    expect(warningOf({ what: '', text: '没有' })).toBeUndefined()
  })
})
