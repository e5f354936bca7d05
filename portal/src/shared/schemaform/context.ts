import { inject, provide, type ComputedRef, type InjectionKey } from 'vue'
import type { FieldError } from '@/api/http'
import type { FileRow, PartyView } from '@/api/types'

/** What the fields of one form may choose from, and what is wrong with them. */
export interface FormSurroundings {
  caseId?: string
  draftId?: string
  court?: string
  cause?: string
  parties: readonly PartyView[]
  files: readonly FileRow[]
}

interface FormContext {
  around: ComputedRef<FormSurroundings>
  errorAt: (pointer: string) => string | undefined
}

const KEY: InjectionKey<FormContext> = Symbol('form')

export function provideForm(around: ComputedRef<FormSurroundings>, errors: ComputedRef<readonly FieldError[]>) {
  provide(KEY, { around, errorAt: (pointer) => errors.value.find((e) => e.pointer === pointer)?.detail })
}

export function useForm(): FormContext {
  const context = inject(KEY)
  if (!context) throw new Error('a schema field stands outside a schema form')
  return context
}
