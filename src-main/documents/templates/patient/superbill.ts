// An itemized receipt with codes and diagnoses, which a patient may send to an insurer.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import { type BillFacts, billFacts, bothMissing, orNotOnRecord } from '../../billing/bill-facts.ts'
import { billHeading, linesTable, parties, sums } from '../../billing/bill-tables.ts'
import { longDate, shortDate } from '../../dates-in-words.ts'
import { ink } from '../../layout.ts'
import { missingList } from '../../sheets/sheet-facts.ts'
import { sheetPart } from '../../sheets/sheet-part.ts'
import type { DocumentInput, DocumentTemplate, Prepared } from '../../template.ts'
import { billWords as words } from '../../text-packs/billing-papers-en-2026.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'

export interface SuperbillFacts extends BillFacts {
  readonly place: string
  readonly diagnoses: readonly { readonly code: string; readonly text: string | null }[]
  readonly memberId: string | null
  readonly groupId: string | null
  readonly payerName: string | null
  readonly taxId: string
  readonly pharmacyNpi: string
  readonly provider: { readonly name: string; readonly npi: string; readonly signedOn: Day }
}

/** The superbill. */
export const superbill = {
  id: 'superbill',
  version: 1,
  title: 'Superbill',
  audience: 'patient',
  needsPrescriber: false,
  needsClaim: true,
  sources: [],
  prepare,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.superbill, fontSize: 11 },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<SuperbillFacts>

function prepare(input: DocumentInput): Prepared<SuperbillFacts> {
  const bill = billFacts(input)
  const missing = missingList()
  const { claim = null, chart, pharmacy } = input
  const place = claim?.place ?? null
  const provider = claim?.rendering ?? null
  const taxId = claim?.taxId?.number ?? null
  missing.add(place === null, 'place of service', 'claims')
  missing.add(claim !== null && claim.diagnoses.length === 0, 'an ICD-10-CM diagnosis', 'claims')
  missing.add(taxId === null, 'federal tax ID number', 'pharmacy')
  missing.add((provider?.npi ?? null) === null, 'NPI of the pharmacist', 'claims')
  missing.add((provider?.signedOn ?? null) === null, "pharmacist's signature", 'review')
  if (
    !bill.ok ||
    claim === null ||
    place === null ||
    taxId === null ||
    provider === null ||
    provider.npi === null ||
    provider.signedOn === null ||
    missing.facts.length > 0
  )
    return {
      ok: false,
      missing: [...bothMissing(bill), ...missing.facts],
    }
  const named = new Map(chart.conditions?.map(({ icd10, text }) => [icd10, text] as const) ?? [])
  const credential = provider.credential === null ? '' : `, ${provider.credential}`
  return {
    ok: true,
    facts: {
      ...bill.facts,
      place,
      diagnoses: claim.diagnoses.map((code) => ({ code, text: named.get(code) ?? null })),
      memberId: claim.coverage.memberId,
      groupId: claim.coverage.groupId,
      payerName: claim.payer.name,
      taxId,
      pharmacyNpi: pharmacy.npi,
      provider: {
        name: `${provider.name}${credential}`,
        npi: provider.npi,
        signedOn: provider.signedOn,
      },
    },
  }
}

function content(facts: SuperbillFacts): readonly Content[] {
  const { sheet, provider } = facts
  return [
    billHeading(facts, words.superbill),
    parties(
      {
        label: words.patient,
        name: sheet.patientName,
        lines: [fill(words.born, { birth: shortDate(sheet.birthDate) }), ...facts.address],
      },
      {
        label: words.insurance,
        name: orNotOnRecord(facts.payerName, words.notOnRecord),
        lines: [
          fill(words.insuredId, { id: orNotOnRecord(facts.memberId, words.notOnRecord) }),
          fill(words.group, { group: orNotOnRecord(facts.groupId, words.notOnRecord) }),
        ],
      },
    ),
    parties(
      {
        label: words.provider,
        name: provider.name,
        lines: [fill(words.npi, { npi: provider.npi })],
      },
      {
        label: words.from,
        name: sheet.pharmacyName,
        lines: [
          ...facts.pharmacyAddress,
          fill(words.phone, { phone: sheet.pharmacyPhone }),
          `${fill(words.npi, { npi: facts.pharmacyNpi })}, ${fill(words.taxId, { id: facts.taxId })}`,
        ],
      },
    ),
    {
      text: [
        {
          text: fill(words.service, { title: facts.serviceTitle, on: longDate(facts.servedOn) }),
          bold: true,
        },
        { text: `   ${fill(words.place, { place: facts.place })}`, color: ink.quiet },
      ],
      margin: [0, 0, 0, 6],
    },
    linesTable(facts, true),
    sums(facts),
    {
      unbreakable: true,
      stack: [
        { text: words.diagnoses, bold: true, margin: [0, 0, 0, 3] },
        ...facts.diagnoses.map(({ code, text }) => ({
          text: text === null ? code : `${code}  ${text}`,
        })),
        {
          text: fill(words.signed, { name: provider.name, on: longDate(provider.signedOn) }),
          margin: [0, 14, 0, 8],
        },
        { text: words.toInsurer, fontSize: 9.5, color: ink.quiet },
      ],
    },
  ]
}
