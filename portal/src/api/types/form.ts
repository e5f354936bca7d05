/** JSON Schema of an act's form, with titles and the widget to ask with. */
export interface FormSchema {
  type?: string
  title?: string
  description?: string
  format?: string
  'x-widget'?: string
  properties?: Record<string, FormSchema>
  required?: string[]
  items?: FormSchema
  oneOf?: { const: string; title: string }[]
  enum?: string[]
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  pattern?: string
}
