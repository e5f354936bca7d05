const HEIC = /^image\/hei[cf]/
const HEIC_NAME = /\.hei[cf]$/i
const QUALITY = 0.92

/** Whether a photo is in the format of newer phones, which few devices open. */
export function isHeic(file: File) {
  return HEIC.test(file.type) || HEIC_NAME.test(file.name)
}

/** The photo as JPEG, where this browser can read it; otherwise as it is, and the server says what to do. */
export async function asJpeg(file: File): Promise<File> {
  if (!isHeic(file)) return file
  try {
    const bitmap = await createImageBitmap(file)
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
    bitmap.close()
    const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
    return new File([jpeg], file.name.replace(HEIC_NAME, '') + '.jpg', { type: jpeg.type, lastModified: file.lastModified })
  } catch {
    return file
  }
}
