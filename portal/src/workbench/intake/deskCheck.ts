import type { FieldError } from '@/api/http'
import type { DraftContent } from '@/api/types'
import { numberFault } from '@/shared/lib/identity'

/** What is still missing before a dispute can be registered for somebody else. */
export function deskProblems(content: DraftContent, t: (key: string, named?: Record<string, unknown>) => string): FieldError[] {
  const problems: FieldError[] = []
  const miss = (pointer: string, key: string, named?: Record<string, unknown>) =>
    problems.push({ pointer, detail: t(`desk.missing.${key}`, named) })
  if (!content.onBehalfOf?.name.trim()) miss('/onBehalfOf/name', 'teller')
  if (!content.story.trim()) miss('/story', 'story')
  if (!content.cause) miss('/cause', 'cause')
  if (!content.claims.trim()) miss('/claims', 'claims')
  content.parties.forEach((p, i) => {
    if (!p.name.trim()) miss(`/parties/${i}/name`, 'party', { role: t(`desk.roles.${p.role}`) })
    const fault = numberFault(p.kind, p.idNumber)
    if (fault) miss(`/parties/${i}/idNumber`, fault)
    if (p.phone && !/^[\d\s+-]{7,20}$/.test(p.phone)) miss(`/parties/${i}/phone`, 'phone')
  })
  if (!content.way) miss('/way', 'way')
  return problems
}
