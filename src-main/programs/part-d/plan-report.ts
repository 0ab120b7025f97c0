// The plan's report of a year: one row for each member, every field of `partDReport`, and what a row still lacks. A null is
// what nobody recorded; a field that only a review has is asked for once there is one.

import type { Day } from '../../clinical/dates.ts'
import { listed, yesNo } from '../encounter/field-words.ts'
import type { EncounterField } from '../encounter/fields.ts'
import { partDReport } from './after-targeting.ts'

/** A signed comprehensive review of the year. */
export interface MemberCmr {
  readonly on: Day
  readonly mode: string | null
  readonly providerType: string | null
  readonly recipient: string | null
  readonly summarySentOn: Day | null
}

export interface PlanMember {
  readonly id: string
  readonly name: string
  readonly birthDate: Day | null
  readonly contractId: string | null
  readonly mbi: string | null
  readonly isLongTermCare: boolean | null
  readonly isCognitivelyImpaired: boolean | null
  readonly isHospice: boolean | null
  readonly enrolledOn: Day | null
  /** Last day in the program; null: still in it. */
  readonly leftOn: Day | null
  readonly metCriteriaOn: Day | null
  readonly path: 'three-criteria' | 'at-risk' | null
  readonly optedOutOn: Day | null
  readonly optOutReason: 'death' | 'disenrolled' | 'request' | 'other' | null
  readonly offeredOn: Day | null
  /** Oldest first. */
  readonly cmrs: readonly MemberCmr[]
  /** Days of signed targeted reviews, oldest first. */
  readonly tmrDays: readonly Day[]
  readonly recommendations: number
  /** Of these, those whose problem is resolved. */
  readonly resolutions: number
  readonly disposalOn: Day | null
}

interface Reader {
  readonly kind: 'text' | 'day' | 'count'
  readonly read: (member: PlanMember) => string | number | null
  /** When a null is a gap: always, once a review was held, or never. */
  readonly asked: 'always' | 'with-cmr' | 'never'
}

const text = (read: Reader['read'], asked: Reader['asked'] = 'always'): Reader => ({
  kind: 'text',
  read,
  asked,
})
const onDay = (read: (member: PlanMember) => Day | null, asked: Reader['asked'] = 'always') => ({
  kind: 'day' as const,
  read,
  asked,
})
const count = (read: (member: PlanMember) => number): Reader => ({
  kind: 'count',
  read,
  asked: 'never',
})
const first = ({ cmrs }: PlanMember) => cmrs[0] ?? null

/** Delivery, provider, recipient and summary are those of the first review of the year. */
const readers: Readonly<Partial<Record<EncounterField, Reader>>> = {
  contractId: text((m) => m.contractId),
  mbi: text((m) => m.mbi),
  patientName: text((m) => m.name),
  birthDate: onDay((m) => m.birthDate),
  isLongTermCare: text((m) => yesNo(m.isLongTermCare)),
  isCognitivelyImpaired: text((m) => yesNo(m.isCognitivelyImpaired)),
  enrolledOn: onDay((m) => m.enrolledOn),
  metCriteriaOn: onDay((m) => m.metCriteriaOn),
  path: text((m) => m.path),
  optedOutOn: onDay((m) => m.optedOutOn, 'never'),
  optOutReason: text((m) => m.optOutReason, 'never'),
  offeredOn: onDay((m) => m.offeredOn),
  isCmrReceived: text((m) => yesNo(m.cmrs.length > 0)),
  cmrCount: count((m) => m.cmrs.length),
  cmrDays: text(
    (m) =>
      m.cmrs.length === 0
        ? null
        : listed(
            m.cmrs.map(({ on }) => on),
            '',
          ),
    'never',
  ),
  packetSentOn: onDay((m) => first(m)?.summarySentOn ?? null, 'with-cmr'),
  mode: text((m) => first(m)?.mode ?? null, 'with-cmr'),
  providerType: text((m) => first(m)?.providerType ?? null, 'with-cmr'),
  recipient: text((m) => first(m)?.recipient ?? null, 'with-cmr'),
  tmrCount: count((m) => m.tmrDays.length),
  firstTmrOn: onDay((m) => m.tmrDays[0] ?? null, 'never'),
  recommendationCount: count((m) => m.recommendations),
  resolutionCount: count((m) => m.resolutions),
  disposalOn: onDay((m) => m.disposalOn),
}

export interface PlanField {
  readonly label: string
  readonly kind: Reader['kind']
  readonly field: EncounterField
}

/** The columns of the file, in the order of the reporting requirements. */
export const planFields: readonly PlanField[] = partDReport.head.map(({ label, field }) => ({
  label,
  field,
  kind: readerOf(field).kind,
}))

export interface PlanRow {
  readonly values: readonly (string | number | null)[]
  /** Labels of what the row still lacks. */
  readonly missing: readonly string[]
}

/** One member's row. */
export function planRow(member: PlanMember): PlanRow {
  const cells = planFields.map(({ label, field }) => {
    const { read, asked } = readerOf(field)
    const value = read(member)
    const isAsked = asked === 'always' || (asked === 'with-cmr' && member.cmrs.length > 0)
    return { value, missing: value === null && isAsked ? [label] : [] }
  })
  return {
    values: cells.map(({ value }) => value),
    missing: cells.flatMap(({ missing }) => missing),
  }
}

function readerOf(field: EncounterField): Reader {
  const reader = readers[field]
  if (reader === undefined) throw new Error(`Broken promise: ${field} of the plan's report is read`)
  return reader
}
