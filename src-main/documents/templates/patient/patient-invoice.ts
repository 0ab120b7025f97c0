// What a patient is asked to pay, in words without codes.

import type { Content } from 'pdfmake/interfaces'
import { type BillFacts, billFacts } from '../../billing/bill-facts.ts'
import { billHeading, linesTable, parties, sums } from '../../billing/bill-tables.ts'
import { longDate } from '../../dates-in-words.ts'
import { sheetPart } from '../../sheets/sheet-part.ts'
import type { DocumentTemplate } from '../../template.ts'
import { billWords as words } from '../../text-packs/billing-papers-en-2026.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'

/** The invoice. */
export const patientInvoice = {
  id: 'patient-invoice',
  version: 1,
  title: 'Invoice',
  audience: 'patient',
  needsPrescriber: false,
  needsClaim: true,
  sources: [],
  prepare: billFacts,
  build: (facts) => [
    sheetPart(
      facts.sheet,
      { isPreview: facts.isPreview, title: words.invoice, fontSize: 12 },
      content(facts),
    ),
  ],
} as const satisfies DocumentTemplate<BillFacts>

function content(facts: BillFacts): readonly Content[] {
  const { sheet, address, pharmacyAddress, serviceTitle, servedOn } = facts
  return [
    billHeading(facts, words.invoice),
    parties(
      { label: words.billTo, name: sheet.patientName, lines: address },
      {
        label: words.from,
        name: sheet.pharmacyName,
        lines: [...pharmacyAddress, fill(words.phone, { phone: sheet.pharmacyPhone })],
      },
    ),
    {
      text: fill(words.service, { title: serviceTitle, on: longDate(servedOn) }),
      bold: true,
      margin: [0, 0, 0, 6],
    },
    linesTable(facts, false),
    sums(facts),
    { text: howToPay(facts) },
  ]
}

function howToPay({ sheet, number, pharmacyAddress, totalCents, paidCents }: BillFacts): string {
  const phone = sheet.pharmacyPhone
  if (totalCents === paidCents) return words.nothingDue
  if (totalCents < paidCents) return fill(words.giveBack, { phone })
  const address = pharmacyAddress.join(', ')
  return fill(words.howToPay, { name: sheet.pharmacyName, address, number, phone })
}
