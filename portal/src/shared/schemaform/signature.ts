import type { Signature } from '@/shared/lib/signature'
import type { JsonRecord, Schema } from './schema'
import { choicesOf } from './schema'

/** The names under which a record keeps a signature: the mark itself, how it was given, and the scan of a paper one. */
export interface SignatureParts {
  mark: string
  method?: string
  file?: string
}

export function signatureParts(schema: Schema): SignatureParts | undefined {
  const properties = schema.properties ?? {}
  const mark = Object.keys(properties).find((name) => properties[name]?.['x-widget'] === 'signature')
  if (!mark) return undefined
  const isMethod = (node?: Schema) => choicesOf(node ?? {}).some((c) => c.const === 'DRAWN')
  return {
    mark,
    method: Object.keys(properties).find((name) => isMethod(properties[name])),
    file: properties.file?.['x-widget'] === 'file' ? 'file' : undefined,
  }
}

/** What a signature puts into the record; nothing while it is not whole. */
export function signed(parts: SignatureParts, signature?: Signature): JsonRecord {
  const paper = signature?.method === 'PAPER'
  const record: JsonRecord = { [parts.mark]: signature?.value ?? '' }
  if (parts.method) record[parts.method] = signature ? (paper ? 'PAPER' : signature.method) : ''
  if (parts.file) record[parts.file] = paper ? signature.value : ''
  return record
}
