/** JSON Schema of an act's form, as the server generates it from a record: titles, help, and the widget to ask with. */
export interface FormSchema {
  type?: 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'number'
  title?: string
  description?: string
  format?: 'uuid' | 'date' | 'date-time'
  'x-widget'?: FormWidget
  properties?: Record<string, FormSchema>
  required?: string[]
  items?: FormSchema
  oneOf?: FormChoice[]
  enum?: string[]
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  pattern?: string
  /** A day that cannot be still to come. */
  'x-past'?: boolean
}

export interface FormChoice {
  const: string
  title: string
  description?: string
}

export type FormWidget =
  | 'text'
  | 'money'
  | 'party'
  | 'mediator'
  | 'judge'
  | 'court'
  | 'unit'
  | 'cause'
  | 'own_mediator'
  | 'organisation'
  | 'file'
  | 'signature'
