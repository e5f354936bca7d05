import { expect, type Page } from '@playwright/test'
import { PHOTO } from './paper'
import { signIn } from './people'

/** What other journeys prove by hand is put in place here through the API, in the name of whoever is signed in. */

type Body = Record<string, unknown>

async function send<T>(page: Page, method: 'POST' | 'PUT', url: string, data: Body, headers: Record<string, string> = {}): Promise<T> {
  const token = (await page.context().cookies()).find((c) => c.name === 'XSRF-TOKEN')?.value ?? ''
  const answer = await page.request.fetch(url, { method, data, headers: { 'X-XSRF-TOKEN': token, 'Idempotency-Key': crypto.randomUUID(), ...headers } })
  expect(answer.ok(), `${url}: ${answer.status()} ${await answer.text()}`).toBe(true)
  const text = await answer.text()
  return (text ? JSON.parse(text) : undefined) as T
}

interface Offered {
  version: number
  offers: { act: string; capacity: string; forParty?: string }[]
  parties: { id: string; name: string }[]
  lineage: { id: string; procedure: string }[]
}

export async function see(page: Page, id: string): Promise<Offered> {
  return (await page.request.get(`/api/cases/${id}`)).json() as Promise<Offered>
}

/** Does one act of a case as the person signed in. */
export async function does(page: Page, id: string, act: string, body: Body = {}) {
  const view = await see(page, id)
  const offer = view.offers.find((o) => o.act === act)
  expect(offer, `${act} is not open`).toBeTruthy()
  return send(page, 'POST', `/api/cases/${id}/acts/${act}`, body, {
    'If-Match': `"${view.version}"`,
    'X-Act-As': offer!.capacity,
    ...(offer!.forParty ? { 'X-For-Party': offer!.forParty } : {}),
  })
}

/** Uploads a photo into a draft; gives the id of the file. */
async function photo(page: Page, draftId: string) {
  const token = (await page.context().cookies()).find((c) => c.name === 'XSRF-TOKEN')?.value ?? ''
  const begun = await send<{ id: string }>(page, 'POST', '/api/uploads', { name: PHOTO.name, size: PHOTO.buffer.length })
  const headers = { 'X-XSRF-TOKEN': token, 'Content-Type': 'application/octet-stream' }
  const put = await page.request.fetch(`/api/uploads/${begun.id}/chunks/0`, { method: 'PUT', data: PHOTO.buffer, headers })
  expect(put.ok(), await put.text()).toBe(true)
  const { fileId } = await send<{ fileId: string }>(page, 'POST', `/api/uploads/${begun.id}/complete`, { draftId, folder: 'EVIDENCE' })
  return fileId
}

const ZHOU = { name: '周玉兰', phone: '12000000065' }

/** Whoever is signed in has told of a loan to 吴建平, with a photo of the note if wanted, and not handed it in yet; gives the id of the draft. */
export async function begun(page: Page, who: { name: string; phone: string }, way: 'PEOPLE' | 'FILING', more: Body = {}, withPhoto = false) {
  const party = (key: string, role: string, name: string, phone: string, self: boolean) => ({ key, role, kind: 'NATURAL', name, phone, self, electronicService: true })
  const content = {
    story: '去年三月，对方向我借了三万元做生意，写了借条，说好年底还，到现在只还了五千元。',
    cause: '民间借贷纠纷',
    claims: '归还剩余借款25000元',
    amount: '25000',
    way,
    court: '沪0114',
    parties: [party('a', 'CLAIMANT', who.name, who.phone, true), party('b', 'RESPONDENT', '吴建平', '12000000066', false)],
    ...more,
  }
  const draft = await send<{ id: string; revision: number }>(page, 'POST', '/api/drafts', { kind: 'mediation' })
  const files = withPhoto ? { files: [await photo(page, draft.id)] } : {}
  await send(page, 'PUT', `/api/drafts/${draft.id}`, { ...draft, content: { ...content, ...files } }, { 'If-Match': `"${draft.revision}"` })
  return draft.id
}

/** Whoever is signed in tells of a loan to 吴建平 and hands it in; gives the id of the case. */
export async function handedIn(page: Page, who: { name: string; phone: string }) {
  const story = `借给对方三万元做生意，说好年底还，到现在只还了五千元。（${who.name}${Date.now()}）`
  const draft = await begun(page, who, 'PEOPLE', { story })
  const { caseId } = await send<{ caseId: string }>(page, 'POST', `/api/drafts/${draft}/submit`, {})
  return caseId
}

/** 周玉兰 tells of a loan to 吴建平 and hands it in, with a photo of the note if wanted. */
export async function tell(page: Page, mark: string, way: 'PEOPLE' | 'FILING', more: Body = {}, withPhoto = false) {
  await signIn(page, '周玉兰', '/matters')
  const story = `去年三月，对方向我借了三万元做生意，写了借条，说好年底还，到现在只还了五千元。（${mark}${Date.now()}）`
  const draft = await begun(page, ZHOU, way, { story, ...more }, withPhoto)
  const { caseId } = await send<{ caseId: string }>(page, 'POST', `/api/drafts/${draft}/submit`, {})
  return { caseId, story }
}

async function mediated(page: Page, mark: string) {
  const told = await tell(page, mark, 'PEOPLE')
  await signIn(page, '蒋和平', '/work')
  const [mediator] = (await (await page.request.get('/api/pick/mediators?court=%E6%B2%AA0114&q=%E7%AE%A1%E5%BB%BA%E5%9B%BD')).json()) as { id: string }[]
  await does(page, told.caseId, 'appoint', { mediator: mediator!.id })
  await signIn(page, '管建国', '/work')
  await does(page, told.caseId, 'accept')
  return told
}

/** A mediation that has failed: the sides stayed too far apart. */
export async function failedMediation(page: Page, mark: string) {
  const told = await mediated(page, mark)
  await does(page, told.caseId, 'end', { ground: 'TOO_FAR_APART', note: '双方差距较大' })
  return told
}

/** A mediation under way with both sides in it; the mediator is signed in. */
export async function joinedMediation(page: Page, mark: string) {
  const told = await mediated(page, mark)
  const { parties } = await see(page, told.caseId)
  const [claimant, respondent] = ['周玉兰', '吴建平'].map((name) => parties.find((p) => p.name === name)!.id)
  const { url } = await send<{ url: string }>(page, 'POST', `/api/cases/${told.caseId}/invitations`, { party: respondent })
  await signIn(page, '吴建平', '/matters')
  await send(page, 'POST', `/api/invitations/${url.split('/').pop()}/accept`, {})
  await signIn(page, '管建国', '/work')
  return { ...told, claimant, respondent }
}

/** A mediation settled: both sides have signed, the mediator too, and the agreement is in force. */
export async function settledMediation(page: Page, mark: string) {
  const { claimant, respondent, ...told } = await joinedMediation(page, mark)
  const terms = [
    { obligor: respondent, kind: 'PAYMENT', amount: 25000, due: '2030-12-31', how: '银行转账' },
    { obligor: claimant, kind: 'WAIVER' },
  ]
  await does(page, told.caseId, 'propose', { terms })
  await does(page, told.caseId, 'finalise')
  for (const side of ['周玉兰', '吴建平']) {
    await signIn(page, side, '/matters')
    await does(page, told.caseId, 'sign', { method: 'TYPED', mark: side })
  }
  await signIn(page, '管建国', '/work')
  await does(page, told.caseId, 'countersign', { method: 'TYPED', mark: '管建国', seal: true })
  return told
}

/** Both sides have asked for confirmation; gives the id of the confirmation. */
export async function soughtConfirmation(page: Page, mark: string) {
  const told = await settledMediation(page, mark)
  for (const side of ['周玉兰', '吴建平']) {
    await signIn(page, side, '/matters')
    await does(page, told.caseId, 'seek-confirmation')
  }
  const { lineage } = await see(page, told.caseId)
  return lineage.find((l) => l.procedure === 'confirmation')!.id
}
