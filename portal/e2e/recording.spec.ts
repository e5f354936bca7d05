import { expect, test } from '@playwright/test'
import { looksRight } from './support/look'
import { joinedMediation } from './support/told'

/** Three seconds of silence, as a phone would have recorded them: one byte a sample. */
function recording() {
  const samples = 24_000
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + samples, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(8000, 24)
  head.writeUInt32LE(8000, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36)
  head.writeUInt32LE(samples, 40)
  return Buffer.concat([head, Buffer.alloc(samples, 128)])
}

test('hears a recording in the dossier, and sees on record where it came from and who heard it', async ({ page }) => {
  const { caseId } = await joinedMediation(page, '录音')
  await page.goto(`/work/cases/${caseId}?tab=dossier`)
  await page.getByTestId('file-input').setInputFiles({ name: '通话录音.wav', mimeType: 'audio/wav', buffer: recording() })
  await page.getByRole('button', { name: '通话录音.wav' }).click()
  const player = page.locator('audio')
  await expect(player).toBeVisible()
  await player.evaluate((audio: HTMLAudioElement) => ((audio.muted = true), audio.play()))
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => Math.round(audio.duration))).toBe(3)

  await page.getByText('来源、校验值和查阅记录').click()
  await expect(page.getByText(/管建国，/).first()).toBeVisible()
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2)
  await expect(page.getByRole('listitem').filter({ hasText: '管建国 播放' })).toHaveCount(1)
  await looksRight(page)
})
