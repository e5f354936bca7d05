/** One thing to put right, tied to a field, an item of the checklist, or a page of a file. */
export interface Defect {
  field?: string | null
  file?: string | null
  page?: number | null
  what: string
  how: string
}

export interface DefectAnswer {
  text: string
  files: string[]
}

interface Round {
  defects: Defect[]
  suppliedOn?: string | null
}

/** The defects of the round still open; they are numbered from 1. */
export function defectsOf(particulars: Record<string, unknown>): Defect[] {
  const rounds = (particulars.corrections ?? []) as Round[]
  const last = rounds.at(-1)
  return last && !last.suppliedOn ? last.defects : []
}

/** The body to send, and the numbers of the defects that have no answer yet. */
export function answersTo(defects: readonly Defect[], answers: Readonly<Record<number, DefectAnswer>>) {
  const numbers = defects.map((_, n) => n + 1)
  const filled = (n: number) => Boolean(answers[n] && (answers[n].text.trim() || answers[n].files.length))
  return {
    open: numbers.filter((n) => !filled(n)),
    body: {
      answers: numbers.filter(filled).map((defect) => ({ defect, text: answers[defect]!.text.trim(), files: answers[defect]!.files })),
    },
  }
}
