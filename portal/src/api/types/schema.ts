import type { components } from '../generated'

/** A schema of the API by its name, as {@code npm run api} has taken it from docs/openapi.json. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]
