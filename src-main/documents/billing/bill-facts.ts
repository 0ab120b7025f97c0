// The facts of a bill that a patient gets: what was done, what it costs, what was paid.

import type { Day } from '../../clinical/dates.ts'
import { addressLines } from '../layout.ts'
import { oneLine } from '../packet-part.ts'
import { missingList, type SheetFacts, sheetFacts } from '../sheets/sheet-facts.ts'
import type { DocumentInput, MissingFact, Prepared } from '../template.ts'

export interface BillLine {
  readonly code: string
  readonly modifiers: readonly string[]
  readonly units: number
  readonly cents: number
  readonly words: string | null
}

export interface BillFacts {
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly number: string
  readonly address: readonly string[]
  readonly pharmacyAddress: readonly string[]
  readonly serviceTitle: string
  readonly servedOn: Day
  readonly lines: readonly BillLine[]
  readonly totalCents: number
  readonly paidCents: number
}

/** The facts of a bill; anything that a claim needs and lacks is named. */
export function billFacts(input: DocumentInput): Prepared<BillFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const { claim = null, patient, pharmacy, review } = input
  missing.add(claim === null, 'a claim that is drafted', 'claims')
  missing.add(patient.address === null, 'address', 'patient')
  missing.add(claim !== null && claim.lines.length === 0, 'a service line', 'claims')
  const lines = (claim?.lines ?? []).flatMap((line, at): BillLine[] => {
    const { code, cents } = line
    missing.add(code === null, `code of line ${at + 1}`, 'claims')
    missing.add(cents === null, `charge of line ${at + 1}`, 'claims')
    return code === null || cents === null ? [] : [{ ...line, code, cents }]
  })
  if (claim === null || sheet === null || patient.address === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: review.signature === null,
      sheet,
      number: claim.account,
      address: addressLines(patient.address),
      pharmacyAddress: addressLines(pharmacy.address),
      serviceTitle: claim.serviceTitle,
      servedOn: claim.on,
      lines,
      totalCents: lines.reduce((sum, { cents }) => sum + cents, 0),
      paidCents: claim.paidCents,
    },
  }
}

/** `not-ok` facts joined: what two preparations lack. */
export function bothMissing(...prepared: readonly Prepared<unknown>[]): readonly MissingFact[] {
  return prepared.flatMap((one) => (one.ok ? [] : one.missing))
}

/** A line without doubled spaces, or a mark for what nobody recorded. */
export function orNotOnRecord(text: string | null, mark: string): string {
  return oneLine(text) ?? mark
}
