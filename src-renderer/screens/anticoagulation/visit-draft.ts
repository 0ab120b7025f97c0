// What is typed of a visit until it is signed or handed over. Starts from a prepared visit and from an INR that has just come.

import dayjs from 'dayjs'
import type {
  ClinicView,
  DoseProposal,
  InrMethod,
  NextTest,
  TestPlace,
  VisitAnswers,
} from '../../../src-main/contract/anticoagulation.ts'
import type { InputOf } from '../../../src-main/contract/client.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { typedNumber, typedWeek } from './visit-words.ts'

export interface VisitDraft {
  /** The day of the visit. */
  readonly on: Day
  readonly visitId: string | null
  readonly answers: VisitAnswers
  readonly inr: string
  readonly inrOn: Day | null
  readonly method: InrMethod
  /** The result of the chart that the INR is; null: a new one. */
  readonly observationId: string | null
  readonly decision: 'accepted' | 'overridden' | 'no-dose' | null
  readonly reason: string
  readonly week: readonly string[]
  readonly hold: string
  /** Null: as the rule says. */
  readonly nextOn: Day | null
  readonly nextAt: TestPlace
  readonly note: string
  readonly pin: string
}

const noAnswers: VisitAnswers = {
  missedDoses: null,
  bleeding: null,
  clotSigns: null,
  newMedicines: null,
  diet: null,
  alcohol: null,
  illness: null,
  procedure: null,
  pregnancy: null,
}
const emptyWeek = ['', '', '', '', '', '', '']

/** A prepared visit as it was left; else a new one, with the INR of the chart that no visit has answered yet. */
export function firstDraft(view: ClinicView, today: Day): VisitDraft {
  const prepared = view.visits.find((one) => one.signature === null)
  const answered = new Set(view.visits.flatMap(({ inr }) => inr?.observationId ?? []))
  const lastVisit = view.visits.find((one) => one.signature !== null)
  const newest = view.inrs.at(-1)
  const fresh =
    newest !== undefined &&
    !answered.has(newest.id) &&
    newest.on >= (lastVisit?.on ?? view.enrolment?.enrolledOn ?? today)
      ? newest
      : null
  const inr = prepared?.inr ?? null
  return {
    on: today,
    visitId: prepared?.id ?? null,
    answers: { ...noAnswers, ...prepared?.answers },
    inr: String(inr?.value ?? fresh?.value ?? ''),
    inrOn: inr?.on ?? fresh?.on ?? today,
    method: inr?.method ?? (fresh === null ? 'point-of-care' : 'import'),
    observationId: inr?.observationId ?? fresh?.id ?? null,
    decision: prepared?.decision ?? (view.enrolment?.kind === 'doac' ? 'no-dose' : null),
    reason: prepared?.overrideReason ?? '',
    week: prepared?.weekMg?.map(String) ?? emptyWeek,
    hold: String(prepared?.holdDays ?? 0),
    nextOn: prepared?.nextTestOn ?? null,
    nextAt: prepared?.nextTestAt ?? 'clinic',
    note: prepared?.note ?? '',
    pin: '',
  }
}

/** The INR as the calls take it; null while it is no number or has no day. */
export function inrOf(draft: VisitDraft): InputOf<'anticoagulation.propose'>['inr'] {
  const value = typedNumber(draft.inr)
  if (value === null || draft.inrOn === null || value < 0.5 || value > 20) return null
  return { value, on: draft.inrOn, method: draft.method, observationId: draft.observationId }
}

/** Days held when the proposal is taken as it stands: until in range, through the day of the next test. */
function proposedHold(proposal: DoseProposal, today: Day, nextTestOn: Day | null): number {
  if (proposal.kind !== 'proposal') return 0
  switch (proposal.hold) {
    case 'none':
    case 'up-to-one':
      return 0
    case 'one':
      return 1
    case 'until-in-range':
      return nextTestOn === null ? 1 : dayjs(nextTestOn).diff(dayjs(today), 'day') + 1
  }
}

/** The proposal taken over into the draft; the same draft when there is none. */
export function accepted(
  draft: VisitDraft,
  proposal: DoseProposal | null,
  weekMg: readonly number[] | null,
): VisitDraft {
  if (proposal?.kind !== 'proposal') return draft
  const week = proposal.week?.days.map(({ mg }) => mg) ?? weekMg
  if (week === null) return draft
  return {
    ...draft,
    decision: 'accepted',
    reason: '',
    week: week.map(String),
  }
}

function heldDays(
  { decision, on, hold }: VisitDraft,
  proposal: DoseProposal | null,
  nextTestOn: Day | null,
): number {
  if (decision === 'no-dose') return 0
  if (decision === 'accepted' && proposal !== null) return proposedHold(proposal, on, nextTestOn)
  return typedNumber(hold) ?? 0
}

/** The visit as `sign` and `prepare` take it; null while something that they need is not typed. */
export function visitInput(
  draft: VisitDraft,
  enrolmentId: string,
  proposal: DoseProposal | null,
  nextTest: NextTest | null,
): InputOf<'anticoagulation.prepare'> | null {
  if (draft.decision === null) return null
  const week = draft.decision === 'no-dose' ? null : typedWeek(draft.week)
  if (draft.decision !== 'no-dose' && week === null) return null
  const nextTestOn = draft.nextOn ?? nextTest?.on ?? null
  return {
    enrolmentId,
    visitId: draft.visitId,
    answers: draft.answers,
    inr: inrOf(draft),
    decision: draft.decision,
    overrideReason: draft.reason,
    weekMg: week,
    holdDays: heldDays(draft, proposal, nextTestOn),
    nextTestOn,
    nextTestAt: nextTestOn === null ? null : draft.nextAt,
    note: draft.note,
  }
}
