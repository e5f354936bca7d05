import { afterEach, describe, expect, it, vi } from 'vitest'
import { asJpeg } from './photo'

const heic = new File(['x'], '欠条.HEIC', { type: 'image/heic' })

afterEach(() => vi.unstubAllGlobals())

describe('a photo in the format of newer phones', () => {
  it('becomes a JPEG where the browser can read it', async () => {
    vi.stubGlobal('createImageBitmap', async () => ({ width: 4, height: 3, close: () => undefined }))
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => ({ drawImage: () => undefined })
        convertToBlob = async (as: { type: string }) => new Blob(['jpeg'], { type: as.type })
      },
    )
    const photo = await asJpeg(heic)
    expect(photo.name).toBe('欠条.jpg')
    expect(photo.type).toBe('image/jpeg')
  })

  it('stays as it is where the browser cannot', async () => {
    vi.stubGlobal('createImageBitmap', async () => Promise.reject(new Error('unsupported')))
    expect(await asJpeg(heic)).toBe(heic)
  })

  it('is the only one touched', async () => {
    const jpeg = new File(['x'], '欠条.jpg', { type: 'image/jpeg' })
    expect(await asJpeg(jpeg)).toBe(jpeg)
  })
})
