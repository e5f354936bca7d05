import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/** A pretended server for looking at pages before the real one answers. Development only; never part of a build. */
const today = '2026-11-22'
const at = `${today}T09:30:00+08:00`
let signedIn = process.env.STUB_USER !== 'nobody'
let elder = false
const drafts = new Map<string, Record<string, unknown> & { id: string; revision: number }>()
const files: Record<string, unknown>[] = []
const A = { id: 'p1', name: '张三', kind: 'NATURAL', standing: 'CLAIMANT', standingLabel: '申请人', me: true, reachable: true, agents: [] }
const B = { ...A, id: 'p2', name: '李四', standing: 'RESPONDENT', standingLabel: '被申请人', me: false }
const due = { period: 'mediation', name: '诉前调解期限', on: '2026-12-14', daysLeft: 22, overdue: false }
const period = {
  id: 'mediation', name: '诉前调解期限', article: '人民法院在线调解规则 第二十四条', startedOn: '2026-11-14', dueOn: '2026-12-14', status: 'RUNNING', daysLeft: 22,
  steps: [
    { text: '调解员接受指派的当天不算，从第二天起算', date: '2026-11-15', article: '民事诉讼法 第八十五条' },
    { text: '往后数30日', date: '2026-12-14', article: '人民法院在线调解规则 第二十四条' },
    { text: '最后一天不是节假日，不用顺延', date: '2026-12-14' },
  ],
}
const row = (over = {}) => ({
  id: 'c1', procedure: 'mediation', procedureLabel: '诉前调解', number: '(2026)沪0114诉前调1203号', title: '张三与李四 民间借贷纠纷', cause: '民间借贷纠纷', court: '沪0114',
  courtName: '上海市嘉定区人民法院', state: 'SIGNING', stateLabel: '待签署', awaits: 'CLAIMANT', due, openedOn: '2026-11-10', updatedAt: at, final: false, ownerName: '王调解', ...over,
})
const offer = (act: string, label: string, primary = false, properties = {}, required: string[] = []) => ({
  act, label, article: '人民法院在线调解规则 第十九条', primary, capacity: 'CLAIMANT', schema: { type: 'object', properties, required },
})
const view = () => ({
  ...row(), version: 7, disputeId: 'd', plain: '协议已经定稿，请您看清楚再签字。所有人都签了字，协议才算数。', mine: [{ capacity: 'CLAIMANT', label: '申请人', forParty: 'p1' }],
  particulars: {}, parties: [A, B], periods: [period], lineage: [], fees: [], instruments: [{ id: 'i1', kind: 'x', title: '调解协议', status: 'ISSUED', issuedOn: today }], files: 2,
  offers: [offer('sign', '签署协议', true), offer('reject-signing', '不同意签署'), offer('propose-extension', '提议延长调解', false, { until: { type: 'string', format: 'date', title: '延长到' }, why: { type: 'string', title: '理由', 'x-widget': 'text' } }, ['until', 'why']), offer('withdraw', '撤回调解申请', false, { why: { type: 'string', title: '原因' } }, ['why'])],
  story: '2025年3月，李四说做生意周转，借了3万元。', claims: '1. 归还25000元；2. 付利息。', amount: '25000.00', elements: {}, next: { what: '请看清协议并签字', due },
})
const filing = () => ({
  ...view(), ...row({ id: 'c2', procedure: 'filing', procedureLabel: '立案审查', state: 'CORRECTING', stateLabel: '待补正', number: '(2026)沪0114民初88号' }),
  offers: [offer('supply-correction', '提交补正', true)], plain: '有几处要补正，补齐后继续审查。', next: { what: '请补正材料', due: { ...due, daysLeft: 2, name: '补正期限' } },
  particulars: { checklist: [{ id: 'id', label: '身份证明', status: 'SATISFIED' }, { id: 'iou', label: '借条或转账凭证', status: 'MISSING', note: '缺转账记录' }], corrections: [{ defects: [{ field: '/parties/1/address', what: '没有写被告的住址', how: '写到村或门牌' }, { file: 'f1', page: 1, what: '借条拍得不清楚', how: '重拍，四角都要拍到' }] }] },
  fees: [{ id: 'x', kind: 'acceptance', amount: '425.00', status: 'DUE', lines: [{ what: '财产案件受理费', formula: '50 + (25000 - 10000) × 2.5%', amount: '425.00', article: '诉讼费用交纳办法 第十三条' }] }],
})
const timeline = [
  { version: 7, act: 'finalise', label: '定稿，请各方签署', at, who: '王调解', capacity: 'MEDIATOR', capacityLabel: '调解员', from: 'PROPOSED', to: 'SIGNING', toLabel: '待签署', summary: '协议第2稿定稿' },
  { version: 6, act: 'amend', label: '修改协议', at: '2026-11-20T15:10:00+08:00', who: '李四', capacity: 'RESPONDENT', capacityLabel: '被申请人', from: '', to: '', toLabel: '', summary: '改为分5期' },
  { version: 1, act: 'open', label: '登记', at: '2026-11-10T08:00:00+08:00', who: '张三', capacity: 'CLAIMANT', capacityLabel: '申请人', from: '', to: '', toLabel: '', summary: '' },
]
const ways = [
  { way: 'PEOPLE', label: '人民调解', plain: '由村居、街道的调解员帮双方商量，最常用。', time: '一般30天以内', cost: '不收费', recommended: true, organisations: [{ id: 'o1', name: '安亭镇人民调解委员会', court: '上海市嘉定区人民法院' }] },
  { way: 'LAWYER', label: '律师调解', plain: '由律师担任调解员，适合有合同、账目的事。', time: '一般30天以内', cost: '不收费', recommended: false, organisations: [] },
  { way: 'FILING', label: '直接起诉', plain: '请法官判。谈不拢或者不想谈时走这条路。', time: '立案审查7天，简易程序3个月内判', cost: '预计受理费 425.00 元，先由您交，判决后由败诉方承担', costLines: [{ what: '受理费', formula: '50 + (25000 - 10000) × 2.5%', amount: '425.00', article: '诉讼费用交纳办法 第十三条' }], recommended: false, organisations: [] },
]
const form = {
  cause: '民间借贷纠纷',
  schema: { type: 'object', properties: { principal: { type: 'number', title: '借款本金', 'x-widget': 'money' }, lentOn: { type: 'string', format: 'date', title: '出借日期' }, note: { type: 'boolean', title: '借款凭证' }, how: { type: 'string', title: '交付方式', oneOf: [{ const: 'CASH', title: '现金' }, { const: 'BANK', title: '银行转账' }, { const: 'WECHAT', title: '微信、支付宝' }] } } },
  questions: [{ field: 'principal', ask: '借出去多少钱？' }, { field: 'lentOn', ask: '哪天借的？', help: '记不清写大概的日子' }, { field: 'note', ask: '有借条吗？' }, { field: 'how', ask: '钱是怎么给的？' }],
}
const T1 = '一、李四于2026年12月31日前向张三支付人民币25000.00元。\n二、张三放弃利息。\n三、各方就本纠纷再无其他争议。'
const T2 = T1.replace('于2026年12月31日前向张三支付人民币25000.00元', '向张三支付人民币25000.00元，分5期支付：每期5000.00元，第一期于2026年12月31日前支付')

type Body = Record<string, unknown>
type Answer = [number, unknown?, Record<string, string>?]

const routes: [RegExp, (m: RegExpMatchArray, method: string, body: Body) => Answer][] = [
  [/^\/api\/me$/, () => [200, { signedIn, demo: true, id: 'u', name: signedIn ? '张三' : undefined, offices: [], unread: 2, elder }]],
  [/^\/api\/me\/preferences$/, (_m, _x, b) => ((elder = Boolean(b.elder)), [204])],
  [/^\/api\/demo\/people$/, () => [200, [{ group: '当事人', people: [{ id: 'u', name: '张三', role: '当事人', hint: '出借人，有一件正在调解的事' }, { id: 'v', name: '李四', role: '当事人', hint: '借款人，收到了调解邀请' }] }, { group: '法院', people: [{ id: 'w', name: '陈法官', role: '立案法官', court: '嘉定法院', hint: '七天内要审查的立案' }] }]]],
  [/^\/api\/demo\/sign-in$/, () => ((signedIn = true), [204])],
  [/^\/api\/sign-out$/, () => ((signedIn = false), [204])],
  [/^\/api\/drafts$/, (_m, method, b) => {
    if (method === 'GET') return [200, [...drafts.values()]]
    const d = { id: crypto.randomUUID(), kind: b.kind, revision: 1, updatedAt: at, content: { story: '', elements: {}, claims: '', parties: [], files: [] }, problems: [] }
    drafts.set(d.id, d)
    return [200, d]
  }],
  [/^\/api\/drafts\/([^/]+)$/, (m, method, b) => {
    const d = drafts.get(m[1]!)
    if (!d) return [404, { type: '/problems/intake/missing', title: '没有这份草稿' }]
    if (method === 'PUT') Object.assign(d, b, { revision: d.revision + 1, updatedAt: new Date().toISOString() })
    if (method === 'DELETE') drafts.delete(m[1]!)
    return [200, d]
  }],
  [/^\/api\/drafts\/[^/]+\/files$/, () => [200, files]],
  [/^\/api\/drafts\/[^/]+\/submit$/, () => [200, { disputeId: 'd', caseId: 'c1', number: '纠2026-000123', next: { what: '法院会在三个工作日内给您安排一位调解员。', when: '2026-11-25', whom: '嘉定法院诉调对接中心 021-0000 0000（演示）' } }]],
  [/^\/api\/intake\/causes\/suggest$/, () => [200, [{ name: '民间借贷纠纷', score: 0.9, why: '您写到了“借”“借条”' }, { name: '买卖合同纠纷', score: 0.2, why: '您写到了“生意”' }]]],
  [/^\/api\/intake\/causes/, () => [200, [{ name: '房屋租赁合同纠纷', path: ['合同纠纷', '租赁合同纠纷'], hasForm: true }]]],
  [/^\/api\/intake\/forms/, () => [200, form]],
  [/^\/api\/intake\/ways$/, () => [200, ways]],
  [/^\/api\/courts$/, () => [200, [{ code: '沪0114', name: '上海市嘉定区人民法院', level: 'BASIC', units: [{ code: 'a', name: '安亭人民法庭' }, { code: 'b', name: '江桥人民法庭' }] }, { code: '沪0118', name: '上海市青浦区人民法院', level: 'BASIC', units: [] }]]],
  [/^\/api\/cases\?/, () => [200, { items: [row(), row({ id: 'c2', procedure: 'filing', procedureLabel: '立案审查', stateLabel: '待补正', due: { ...due, daysLeft: 2, on: '2026-11-24' } }), row({ id: 'c3', final: true, stateLabel: '调解成功', due: undefined, title: '张三与某某公司 劳动争议' })], page: 0, size: 20, total: 3, hasMore: false }]],
  [/^\/api\/cases\/c2$/, () => [200, filing(), { ETag: '"7"' }]],
  [/^\/api\/cases\/[^/]+$/, () => [200, view(), { ETag: '"7"' }]],
  [/^\/api\/cases\/[^/]+\/acts/, () => [412, { type: '/problems/cases/stale', title: '案件有了变化', detail: '您看的时候，别人已经办了一步。', current: 8, changes: [timeline[0]] }]],
  [/^\/api\/cases\/[^/]+\/timeline$/, () => [200, timeline]],
  [/^\/api\/cases\/[^/]+\/periods$/, () => [200, [period]]],
  [/^\/api\/cases\/[^/]+\/files$/, () => [200, [{ id: 'f1', folder: '证据', order: 1, name: '借条.jpg', type: 'image/jpeg', pages: 1, size: 234567, at }]]],
  [/^\/api\/cases\/[^/]+\/rooms$/, () => [200, [{ room: 'JOINT', label: '大家一起', unread: 1 }, { room: 'CAUCUS', party: 'p1', label: '只和调解员', unread: 0 }]]],
  [/^\/api\/cases\/[^/]+\/rooms\/messages/, () => [200, [{ id: '1', at, who: '王调解', standing: '调解员', text: '两位好，先说说各自的想法。' }, { id: '2', at, who: '张三', standing: '申请人', text: '我只要他把本金还了。' }]]],
  [/^\/api\/cases\/[^/]+\/agreements$/, () => [200, [{ version: 1, by: '王调解', at, text: T1 }, { version: 2, by: '李四', at, text: T2 }]]],
  [/^\/api\/notices$/, () => [200, [{ id: 'n1', title: '请签署调解协议', body: '张三与李四 民间借贷纠纷：协议已定稿，请在12月14日前签署。', at, read: false, caseId: 'c1' }, { id: 'n2', title: '已安排调解员', body: '王调解会联系您。', at: '2026-11-12T10:00:00+08:00', read: true, caseId: 'c1' }]]],
  [/^\/api\/invitations\/[^/]+$/, () => [200, { caseTitle: '张三与李四 民间借贷纠纷', invitedAs: '被申请人', mediator: '王调解（安亭镇人民调解委员会）', expiresAt: '2026-11-29T10:00:00+08:00' }]],
  [/^\/api\/uploads$/, () => [200, { id: 'up', chunkSize: 1048576, received: [] }]],
  [/^\/api\/uploads\/up\/chunks/, () => [204]],
  [/^\/api\/uploads\/up\/complete$/, () => {
    const f = { id: crypto.randomUUID(), name: '借条.jpg', type: 'image/jpeg', pages: 1, size: 234567, at, order: files.length }
    files.push(f)
    return [200, { fileId: f.id, name: f.name, type: f.type, pages: 1, sha256: '', sm3: '' }]
  }],
]

function answer(req: IncomingMessage, res: ServerResponse, body: Body) {
  const url = decodeURIComponent(req.url ?? '')
  for (const [pattern, handle] of routes) {
    const match = url.match(pattern)
    if (!match) continue
    const [status, result, headers] = handle(match, req.method ?? 'GET', body)
    res.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    res.end(result === undefined ? '' : JSON.stringify(result))
    return
  }
  res.writeHead(404, { 'Content-Type': 'application/json' })
  res.end(JSON.stringify({ type: '/problems/stub/missing', title: '没有', detail: '没有这个接口' }))
}

export function stub(): Plugin {
  return {
    name: 'stub',
    configureServer(server) {
      server.middlewares.use((req, res, next) => {
        if (!req.url?.startsWith('/api/')) return next()
        const chunks: Buffer[] = []
        req.on('data', (c: Buffer) => chunks.push(c))
        req.on('end', () => {
          let body: Body = {}
          try {
            body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Body
          } catch {
            // Chunks of files are no JSON.
          }
          answer(req, res, body)
        })
      })
    },
  }
}
