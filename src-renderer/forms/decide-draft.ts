// First words of a decision, taken from the finding: pure. The pharmacist changes them before anything is kept.

import type { MedicationView } from '../../src-main/contract/chart-views.ts'
import type { Concern, Evidence } from '../../src-main/contract/vocabulary.ts'
import { formatCode, formatDay } from '../format.ts'
import type { RecommendationDraft } from './recommendation-fields.tsx'
import type { TodoDraft } from './todo-fields.tsx'

interface DecideDraft {
  readonly todo: TodoDraft
  readonly letter: RecommendationDraft
}

/** Of a line of the list: who prescribed it. */
type Prescribed = Pick<MedicationView, 'id' | 'prescriberId' | 'prescriberName'>

const urgencyOf = { critical: 'now', major: 'soon', moderate: 'routine', minor: 'routine' } as const

/** The to-do line asks the patient to talk first: it never tells to stop or change a medicine. */
export function draftFrom(concern: Concern, medications: readonly Prescribed[]): DecideDraft {
  const drugs = concern.subjects.filter((one) => one.kind === 'drug').map((one) => one.name)
  const topic = (drugs.length > 0 ? drugs : concern.subjects.map((one) => one.name)).join(' and ')
  const medication = medications.find(
    (one) => one.prescriberId !== null && concern.subjects.some((s) => s.id === one.id),
  )
  const whom = medication?.prescriberName ?? 'my doctor'
  return {
    todo: {
      topic: cut(topic === '' ? concern.text : capital(topic), 200),
      // Short words and short lines: names of drugs alone cost most of a reading grade of 6.
      actions: [
        `Talk with ${whom} about ${topic === '' ? 'this' : topic}.`,
        'Do not stop a drug on your own.',
        'Do not take more or less of it on your own.',
      ].join('\n'),
    },
    letter: {
      prescriberId: medication?.prescriberId ?? null,
      situation: cut(concern.text, 600),
      background: cut(concern.evidence.map(evidenceWords).join('; '), 600),
      assessment: cut(
        `${capital(concern.severity)} problem of ${concern.category.pqa} (${formatCode(concern.category.dtp)}). ${concern.source.citation}`,
        600,
      ),
      recommendation: cut(concern.recommendation, 600),
      urgency: urgencyOf[concern.severity],
    },
  }
}

/** `eGFR: 42 mL/min (Nov 3, 2026)`. */
export function evidenceWords({ fact, value, unit, date }: Evidence): string {
  const amount = unit === null ? value : `${value} ${unit}`
  const words = `${capital(fact)}: ${amount}`
  return date === null ? words : `${words} (${formatDay(date)})`
}

/** A first capital, except where it would change a name such as eGFR. */
function capital(words: string): string {
  return /^[a-z][A-Z]/.test(words) ? words : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
