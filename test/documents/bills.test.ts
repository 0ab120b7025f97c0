// What the invoice and the superbill say beyond what holds for every template.

import { describe, expect, it } from 'vitest'
import type { ClaimOnPaper } from '../../src-main/documents/billing/claim-on-paper.ts'
import { documentTemplate } from '../../src-main/documents/index.ts'
import type { DocumentTemplate } from '../../src-main/documents/template.ts'
import { patientInvoice } from '../../src-main/documents/templates/patient/patient-invoice.ts'
import { superbill } from '../../src-main/documents/templates/patient/superbill.ts'
import { sampleClaimLine } from '../helpers/claims/sample-claim.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { sampleDocumentInput } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'
import { outsidePage, overlaps, placedWords } from './pdf-geometry.ts'

async function bytesOf<Facts>(
  template: DocumentTemplate<Facts>,
  claim: Partial<ClaimOnPaper> = {},
): Promise<Uint8Array> {
  const prepared = template.prepare(sampleDocumentInput({ claim }))
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.missing))
  return (await renderDocument(template.build(prepared.facts), testDocumentInfo)).bytes
}
async function textOf<Facts>(
  template: DocumentTemplate<Facts>,
  claim: Partial<ClaimOnPaper> = {},
): Promise<string> {
  return pdfPages(await bytesOf(template, claim)).join(' ')
}

describe('the invoice', () => {
  it('says what was done in words, what it costs, what was paid and what is due', async () => {
    const text = await textOf(patientInvoice)
    for (const words of [
      'Number C7K3-2QMX',
      'Medication therapy management on November 23, 2026',
      'First 15 minutes, new patient 1 $52.00',
      'Each further 15 minutes 2 $48.00',
      'Total $100.00',
      'Paid so far $10.00',
      'Due $90.00',
      'Write the number C7K3-2QMX on it',
    ])
      expect(text).toContain(words)
    expect(text).not.toContain('99605')
    expect(text).not.toContain('I10')
  })

  const balances: readonly (readonly [string, number, string, string])[] = [
    ['one cent is left', 9999, 'Due $0.01', 'Please pay at the pharmacy'],
    ['all is paid', 10_000, 'Due $0.00', 'Nothing is due.'],
    ['one cent too much is paid', 10_001, 'Paid too much $0.01', 'we give it back to you'],
  ]
  it.each(balances)('says so when %s', async (_what, paidCents, sum, ask) => {
    const text = await textOf(patientInvoice, { paidCents })
    expect(text).toContain(sum)
    expect(text).toContain(ask)
  })

  it('names the code where nobody wrote words for it', async () => {
    const lines = [sampleClaimLine({ words: null })]
    expect(await textOf(patientInvoice, { lines })).toContain('Service with the code 99605')
  })
})

describe('the superbill', () => {
  it('has what an insurer asks for', async () => {
    const text = await textOf(superbill)
    for (const words of [
      '99605 U9 1 $52.00',
      '99607 U9 2 $48.00',
      'Place of service 01',
      'ID number: XYZ-123 456',
      'Tax ID 00-1234567',
      'NPI 1234567893',
      'E11.9',
      'Signed by Robin Testwell, PharmD on November 23, 2026',
    ])
      expect(text).toContain(words)
  })

  it('says what is not on record of the insurance', async () => {
    const { claim } = sampleDocumentInput()
    if (!claim) throw new Error('The sample has a claim')
    const coverage = { ...claim.coverage, memberId: null, groupId: null }
    const text = await textOf(superbill, { coverage })
    expect(text).toContain('ID number: not on record')
    expect(text).toContain('Group: not on record')
  })
})

const missing: readonly (readonly [string, Partial<ClaimOnPaper>, readonly [boolean, boolean]])[] =
  [
    ['code of line 1', { lines: [sampleClaimLine({ code: null })] }, [true, true]],
    ['charge of line 1', { lines: [sampleClaimLine({ cents: null })] }, [true, true]],
    ['a service line', { lines: [] }, [true, true]],
    ['place of service', { place: null }, [false, true]],
    ['an ICD-10-CM diagnosis', { diagnoses: [] }, [false, true]],
    ['federal tax ID number', { taxId: null }, [false, true]],
    ["pharmacist's signature", { rendering: null }, [false, true]],
  ]
describe('a fact that a bill lacks', () => {
  it.each(missing)('is named: %s', (what, claim, asked) => {
    const lacks = [patientInvoice, superbill].map((template) => {
      const prepared = template.prepare(sampleDocumentInput({ claim }))
      return !prepared.ok && prepared.missing.some((one) => one.what === what)
    })
    expect(lacks).toEqual(asked)
  })
})

it.each([patientInvoice.id, superbill.id])('%s holds sixty lines on whole pages', async (id) => {
  const template = documentTemplate(id)
  if (template === null) throw new Error('Not in the family')
  const lines = Array.from({ length: 60 }, (_, at) =>
    sampleClaimLine({ words: `Line ${at} of a long day`, cents: 123_456 }),
  )
  const words = placedWords(await bytesOf(template, { lines }))
  expect(outsidePage(words)).toEqual([])
  expect(overlaps(words)).toEqual([])
  expect(words.filter(({ text }) => text === '$1,234.56')).toHaveLength(60)
  expect(words.some(({ text }) => text === '$74,073.60')).toBe(true)
})
