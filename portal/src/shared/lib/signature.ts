/** How somebody signed: drawn on the screen, typed name with an express statement, or a photo of a signed paper. */
export type SignatureMethod = 'DRAWN' | 'TYPED' | 'PAPER'

export interface Signature {
  method: SignatureMethod
  /** Drawn: a PNG as data URL. Typed: the name. Scanned: the id of the file. */
  value: string
}
