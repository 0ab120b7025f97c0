// Words for claims: states, amounts, and where in the window a gap is mended.

import type {
  ClaimDraftView,
  ClaimRowView,
  ClaimState,
  FilledRecordView,
  FixPlace,
} from '../../../src-main/contract/claims.ts'
import { formatCents } from '../../format.ts'
import { paths } from '../../paths.ts'

export const stateTitles: Readonly<Record<ClaimState, string>> = {
  draft: 'Draft',
  checked: 'Ready to send',
  sent: 'Sent',
  'needs-information': 'Needs information',
  denied: 'Denied',
  resubmitted: 'Sent again',
  paid: 'Paid',
  reversed: 'Taken back',
  'written-off': 'Written off',
  discarded: 'Discarded',
}

export const stateLooks: Readonly<Record<ClaimState, 'plain' | 'warn' | 'good' | 'danger'>> = {
  draft: 'plain',
  checked: 'good',
  sent: 'plain',
  'needs-information': 'warn',
  denied: 'danger',
  resubmitted: 'plain',
  paid: 'good',
  reversed: 'warn',
  'written-off': 'plain',
  discarded: 'plain',
}

/** "$60.00", "$45.00 paid of $60.00"; "no fee on file" when no term says it. */
export function amountWords({
  state,
  billedCents,
  paidCents,
}: Pick<ClaimRowView, 'state' | 'billedCents' | 'paidCents'>): string {
  if (state !== 'paid') return formatCents(billedCents)
  const paid = `${formatCents(paidCents)} paid`
  return billedCents === null ? paid : `${paid} of ${formatCents(billedCents)}`
}

/** One thing that holds a claim or is missing in a record. */
export interface Gap {
  readonly key: string
  readonly text: string
  readonly where: FixPlace
  readonly isRefused: boolean
}

/** What a record and the claims of it lack, each said once. */
export function gapsOf(
  record: FilledRecordView,
  drafts: readonly Pick<ClaimDraftView, 'checks' | 'limits'>[],
): readonly Gap[] {
  const gaps = new Map<string, Gap>()
  const add = (text: string, where: FixPlace, isRefused: boolean) => {
    const key = `${where}/${text}`
    if (!gaps.has(key)) gaps.set(key, { key, text, where, isRefused })
  }
  for (const draft of drafts) {
    for (const { answer, because, where } of draft.checks)
      if (answer === 'missing' || answer === 'refused') add(because, where, answer === 'refused')
    for (const { answer, because } of draft.limits)
      if (answer === 'reached') add(because, 'claims', true)
  }
  for (const { label, of, where } of record.missing)
    add(of === null ? `${label}: not recorded` : `${of}: ${label} not recorded`, where, false)
  return [...gaps.values()]
}

/** A form of the claim desk, or an address of the window. */
export type Way =
  | {
      readonly kind: 'form'
      readonly form: 'time' | 'problem' | 'certificates'
      readonly title: string
    }
  | { readonly kind: 'path'; readonly path: string; readonly title: string }
  | { readonly kind: 'none'; readonly title: string }

/** Whose gap it is. */
export interface Mended {
  readonly patientId: string
  readonly program: string
  readonly reviewId: string | null
  /** Null: no letter is issued yet. */
  readonly letterId: string | null
}

/** Where a gap is mended. */
export function wayTo(gap: Gap, { patientId, program, reviewId, letterId }: Mended): Way {
  const chart = (part: Parameters<typeof paths.chart>[1], title: string): Way => ({
    kind: 'path',
    path: paths.chart(patientId, part),
    title,
  })
  const review = (step: Parameters<typeof paths.review>[1], title: string): Way =>
    reviewId === null
      ? { kind: 'none', title: 'cannot be mended' }
      : { kind: 'path', path: paths.review(reviewId, step), title }
  switch (gap.where) {
    case 'patient':
      return { kind: 'path', path: paths.chart(patientId), title: 'Patient’s details' }
    case 'coverage':
      return chart('coverage', 'Coverage')
    case 'enrollment':
      return { kind: 'path', path: paths.patientPrograms(patientId, program), title: 'Programs' }
    case 'outreach':
    case 'consent':
      return chart('outreach', 'Offers and contact')
    case 'medications':
      return chart('medications', 'Medications')
    case 'conditions':
      return chart('conditions', 'Conditions')
    case 'problems':
      return { kind: 'form', form: 'problem', title: 'Problem for claims' }
    case 'plan':
      // What the physician says to the plan is written where the letter stands.
      if (gap.text.includes('hysician') || gap.text.startsWith('Answered on'))
        return letterId === null
          ? review('implement', 'Papers: issue the letter')
          : { kind: 'path', path: paths.letters(letterId), title: 'The letter' }
      return review('follow-up', 'Follow-up')
    case 'session':
    case 'minutes':
      return { kind: 'form', form: 'time', title: 'Time and place' }
    case 'signature':
    case 'packet':
    case 'disposal':
      return review('implement', 'Papers of the review')
    case 'pharmacy':
      return gap.text.includes('certificate')
        ? { kind: 'form', form: 'certificates', title: 'Certificates' }
        : { kind: 'path', path: paths.settings('pharmacy'), title: 'Settings' }
    case 'terms':
      return { kind: 'path', path: paths.settings('programs'), title: 'Terms' }
    case 'claims':
      return gap.text.startsWith('Nobody looked')
        ? { kind: 'form', form: 'time', title: 'Time and place' }
        : { kind: 'none', title: 'cannot be mended' }
  }
}
