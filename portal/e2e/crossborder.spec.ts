import { expect, test, type Browser, type Page } from '@playwright/test'
import { act, done, open } from './support/acts'
import { looksRight } from './support/look'
import { signIn } from './support/people'
import { tell } from './support/told'
import { comesIn, sees } from './support/video'

/** Somebody abroad files online, and signs the mandate of a lawyer at home before the judge on video. */

async function another(browser: Browser, name: string, address: string) {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, name, address)
  return page
}

/** The judge's browser breaks off some seconds into a recording, and comes back. */
async function breaksOff(page: Page) {
  await expect.poll(() => page.evaluate(kept)).toBeGreaterThan(2)
  page.once('dialog', (d) => void d.accept())
  await page.reload()
}

/** How many parts of recordings this device keeps. */
function kept() {
  return new Promise<number>((done) => {
    indexedDB.open('recordings').onsuccess = function () {
      this.result.transaction('parts').objectStore('parts').count().onsuccess = function () {
        done(this.result)
      }
    }
  })
}

test('asks on the page about oneself whether one is abroad', async ({ page }) => {
  await signIn(page, '周玉兰', '/tell')
  await page.getByRole('button', { name: '开始' }).click()
  await page.getByLabel('事情经过').fill('我常住新加坡，去年借给朋友三万元，写了借条，到现在没有还。')
  await expect(page.getByText(/已保存/)).toBeVisible()
  const id = /tell\/([0-9a-f-]{36})/.exec(page.url())![1]!
  await page.goto(`/tell/${id}/me`)
  await page.getByLabel(/我在国外或者港澳台/).check()
  await looksRight(page)
  await expect(page.getByText(/已保存/)).toBeVisible()
  await page.goto(`/tell/${id}/check`)
  await expect(page.getByText(/我在国外或者港澳台/)).toBeVisible()
})

test('witnesses a mandate with judge, party and lawyer on video', async ({ page, browser }, info) => {
  const { caseId } = await tell(page, `跨境${info.project.name}`, 'FILING', { abroad: true }, true)
  await page.goto(`/case/${caseId}`)
  await expect(page.getByText(/还剩/).first()).toBeVisible()
  await page.goto(`/case/${caseId}/do/ask-witness`)
  await page.getByLabel('受托律师姓名').fill('沈律言')
  await page.getByLabel('律师执业证号').fill('13101201010000001')
  await page.getByLabel('律师事务所').fill('申江示例律师事务所')
  await looksRight(page)
  await page.getByRole('button', { name: /申请视频见证委托/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('周玉兰')
  await page.getByRole('link', { name: /请人代办这件事/ }).click()
  await page.getByLabel('代办人姓名').fill('沈律言')
  await page.getByLabel('代办人手机号').fill('12000000062')
  await page.getByLabel('与您的关系').selectOption({ label: '律师' })
  await page.getByRole('button', { name: '请他代办' }).click()
  await expect(page.getByText('沈律言可以替您办事了')).toBeVisible()

  const zhou = await another(browser, '周玉兰', `/case/${caseId}`)
  const lawyer = await another(browser, '沈律言', `/case/${caseId}`)
  await signIn(page, '严知秋', `/work/cases/${caseId}`)
  await page.getByRole('tab', { name: '视频见证' }).click()
  await expect(page.getByText('13101201010000001')).toBeVisible()
  await page.getByRole('button', { name: '向登记机关核对执业证' }).click()
  await expect(page.getByText('在册执业，姓名和律师事务所一致')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '发起视频见证' }).click()
  await expect(page.getByText(/看着双方签署委托书/)).toBeVisible()
  await page.getByRole('button', { name: '进入视频' }).click()
  await comesIn(zhou)
  await comesIn(lawyer)
  for (const each of [page, zhou, lawyer]) await sees(each, 2)
  await expect(page.getByText(/正在录像/)).toBeVisible()
  await expect(page.locator('video.own')).toHaveJSProperty('paused', false)
  await breaksOff(page)
  await expect(page.getByText('上次的录像没有存完')).toBeVisible()
  await expect(page.getByText('录像已存入副卷')).toBeVisible()
  await page.getByRole('button', { name: '进入视频' }).click()
  await sees(page, 2)
  await expect(page.getByText('申请人的代理人')).toBeVisible()
  await page.getByRole('button', { name: '结束视频' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束视频' }).click()
  await expect(page.getByText('视频已经结束')).toBeVisible()
  await expect(page.getByText('录像已存入副卷')).toBeVisible()
  await looksRight(page)

  await page.goto(`/work/cases/${caseId}`)
  await open(page, '记录视频见证')
  for (const each of ['法官、跨境当事人、受托律师同时在线', '已核对跨境当事人的身份', '已核对律师和律师事务所', '已确认委托出于当事人的真实意思']) {
    await act(page).getByLabel(each).check()
  }
  await act(page).getByLabel('见证经过').fill('三方在线，核对证件无误，当场签署委托书。')
  await act(page).getByLabel(/借条/).first().check()
  await looksRight(page)
  await done(page, '记录视频见证')
  await page.getByRole('tab', { name: '视频见证' }).click()
  await expect(page.getByText(/已视频见证/)).toBeVisible()
  const files = (await (await page.request.get(`/api/cases/${caseId}/files`)).json()) as { name: string; folder: string; size: number }[]
  const recordings = files.filter((f) => f.folder === 'RESTRICTED')
  expect(recordings).toHaveLength(2)
  for (const recording of recordings) {
    expect(recording.name).toMatch(/^视频见证/)
    expect(recording.size).toBeGreaterThan(10_000)
  }
  const seenByZhou = (await (await zhou.request.get(`/api/cases/${caseId}/files`)).json()) as { folder: string }[]
  expect(seenByZhou.filter((f) => f.folder === 'RESTRICTED')).toEqual([])
  await expect(page.getByText(/到过：.*沈律言（申请人的代理人）/)).toBeVisible()
  await looksRight(page)
})
