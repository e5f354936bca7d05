/** Shapes of the screens' API, as docs/api-contract.md gives them. */
export type * from './case'
export type * from './dossier'
export type * from './form'
export type * from './intake'
export type * from './money'
export type * from './who'
export type * from './work'
