// The facts of the joint action plan, from the signed review and the program.

import type { Day } from '../../clinical/dates.ts'
import type { Review } from '../../clinical/review.ts'
import { missingList, type SheetFacts, sheetFacts } from '../sheets/sheet-facts.ts'
import type { DocumentInput, Prepared } from '../template.ts'
import { type ProblemOnPaper, type ProgramOnPaper, programOnPaper } from './program-on-paper.ts'

export interface PlanProblem extends ProblemOnPaper {
  /** What the patient does about it. */
  readonly patientDoes: readonly string[]
}

export interface JointActionPlanFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly review: Pick<Review, 'kind' | 'heldOn' | 'referenceCode' | 'signature' | 'followUpOn'>
  readonly fax: string
  readonly medicaidId: string | null
  readonly consent: string | null
  readonly conditions: ProgramOnPaper['conditions']
  readonly drugs: NonNullable<ProgramOnPaper['drugs']>
  readonly problems: readonly PlanProblem[] | null
  /** What the patient does that belongs to no problem. */
  readonly otherActions: readonly string[]
  readonly physicians: readonly string[]
  readonly signedOn: Day | null
}

/** Asks for a place in the program and a medication list; everything else may be unknown. */
export function prepareActionPlan(input: DocumentInput): Prepared<JointActionPlanFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const place = programOnPaper(input, 'iowa-pcm')
  const drugs = place?.drugs ?? null
  missing.add(place === null, 'place in Iowa Medicaid PCM', 'enrollment')
  missing.add(place !== null && drugs === null, 'medication list', 'medications')
  if (sheet === null || place === null || drugs === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  const { review } = input
  const { kind, heldOn, referenceCode, signature, followUpOn } = review
  const problems =
    place.problems?.map((problem) => ({
      ...problem,
      patientDoes: review.todo
        .filter((one) => one.problemId === problem.id)
        .flatMap((one) => one.actions),
    })) ?? null
  const named = problems?.flatMap((one) =>
    one.asksPrescriber && one.prescriber !== null ? [one.prescriber] : [],
  )
  return {
    ok: true,
    facts: {
      isPreview: signature === null,
      sheet,
      review: { kind, heldOn, referenceCode, signature, followUpOn },
      fax: input.pharmacy.fax,
      medicaidId: place.memberNumber,
      consent: place.consent,
      conditions: place.conditions,
      drugs,
      problems,
      otherActions: review.todo
        .filter((one) => !problems?.some(({ id }) => id === one.problemId))
        .flatMap((one) => one.actions),
      physicians: [...new Set(named ?? [])],
      signedOn: place.signedOn,
    },
  }
}
