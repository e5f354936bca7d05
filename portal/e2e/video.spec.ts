import { expect, test, type Browser } from '@playwright/test'
import { looksRight } from './support/look'
import { signIn } from './support/people'
import { joinedMediation } from './support/told'
import { comesIn, sees } from './support/video'

/** A video session: the mediator calls, both sides come in, everybody's picture reaches everybody, a caucus stays between two. */

async function another(browser: Browser, name: string, caseId: string) {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, name, `/case/${caseId}`)
  return page
}

test('brings a mediator and both sides before each other, and one side alone', async ({ page, browser }, info) => {
  const { caseId } = await joinedMediation(page, `视频${info.project.name}`)
  const zhou = await another(browser, '周玉兰', caseId)
  const wu = await another(browser, '吴建平', caseId)

  await page.goto(`/work/cases/${caseId}`)
  await page.getByRole('tab', { name: /会谈室/ }).click()
  await page.getByRole('button', { name: '发起视频' }).click()
  await expect(page.getByRole('heading', { name: '视频调解' })).toBeVisible()
  await expect(page.locator('video.own')).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: '进入视频' }).click()
  await expect(page.getByText(/还没进来：.*周玉兰/)).toBeVisible()

  await expect(zhou.getByText('正在视频调解，等您进入')).toBeVisible()
  await looksRight(zhou)
  await comesIn(zhou)
  await sees(zhou, 1)
  await comesIn(wu)
  for (const each of [page, zhou, wu]) await sees(each, 2)
  await looksRight(page)

  await zhou.getByRole('button', { name: '静音' }).click()
  await expect(zhou.getByRole('button', { name: '打开话筒' })).toBeVisible()
  await zhou.reload()
  await zhou.getByRole('button', { name: '进入视频' }).click()
  await sees(zhou, 2)
  await sees(wu, 2)

  await page.getByRole('button', { name: '结束视频' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束视频' }).click()
  for (const each of [page, zhou, wu]) await expect(each.getByText('视频已经结束')).toBeVisible()

  await page.goto(`/work/cases/${caseId}`)
  await page.getByRole('tab', { name: /会谈室/ }).click()
  await expect(page.getByText(/到过：.*周玉兰（申请人）/)).toBeVisible()
  await page.getByRole('button', { name: /与周玉兰单独谈/ }).click()
  await page.getByRole('button', { name: '单独视频' }).click()
  await page.getByRole('button', { name: '进入视频' }).click()
  await zhou.goto(`/case/${caseId}`)
  await wu.goto(`/case/${caseId}`)
  await expect(wu.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(wu.getByRole('link', { name: '进入视频' })).toHaveCount(0)
  await comesIn(zhou)
  await sees(zhou, 1)
  await looksRight(zhou)
})

test('says what to do where the camera is not allowed, and lets one in to listen', async ({ page, browser }, info) => {
  const { caseId } = await joinedMediation(page, `旁听${info.project.name}`)
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.goto(`/work/cases/${caseId}`)
  await page.getByRole('tab', { name: /会谈室/ }).click()
  await page.getByRole('button', { name: '发起视频' }).click()
  await expect(page.getByText(/请点地址栏旁边的小锁/)).toBeVisible()
  await looksRight(page)
  await page.getByRole('button', { name: /进去看和听/ }).click()
  const zhou = await another(browser, '周玉兰', caseId)
  await comesIn(zhou)
  await sees(page, 1)
})
