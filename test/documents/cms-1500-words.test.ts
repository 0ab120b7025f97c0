// What the CMS-1500 says of a claim: its spelling, what is cut, and every box that lacks its fact.

import { describe, expect, it } from 'vitest'
import type { ClaimOnPaper } from '../../src-main/documents/billing/claim-on-paper.ts'
import { fillCms1500 } from '../../src-main/documents/billing/fill-cms-1500.ts'
import { cms1500 } from '../../src-main/documents/templates/office/cms-1500.ts'
import { cms1500Proof } from '../../src-main/documents/templates/office/cms-1500-proof.ts'
import { sampleClaim, sampleClaimLine } from '../helpers/claims/sample-claim.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { sampleDocumentInput, samplePharmacy } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const input = sampleDocumentInput()
const fill = (over: Partial<ClaimOnPaper> = {}) =>
  fillCms1500(sampleClaim(input, over), samplePharmacy)
const textsOf = (over: Partial<ClaimOnPaper> = {}) => fill(over).forms[0]?.texts ?? {}
const missingOf = (over: Partial<ClaimOnPaper>) => fill(over).missing.map(({ what }) => what)

async function proofOf(claim: Partial<ClaimOnPaper>): Promise<Uint8Array> {
  const prepared = cms1500Proof.prepare(sampleDocumentInput({ claim }))
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.missing))
  return (await renderDocument(cms1500Proof.build(prepared.facts), testDocumentInfo)).bytes
}

describe('words of the form', () => {
  const cases: readonly (readonly [string, Partial<ClaimOnPaper>, string, string])[] = [
    [
      'accents fall away, hyphens stay',
      {
        patient: {
          ...sampleClaim(input).patient,
          name: { last: 'Łukasz-Núñez', first: "D'Arcy Jo.", middle: null },
        },
      },
      'patient.name',
      'LUKASZ-NUNEZ, D ARCY JO',
    ],
    ['a telehealth place', { place: '10' }, '1.place', '10'],
    [
      'a replacement of an earlier claim',
      { resubmission: { code: '7', original: 'AB-12' } },
      'resubmission.original',
      'AB12',
    ],
    [
      'another card holder',
      {
        coverage: {
          ...sampleClaim(input).coverage,
          relation: 'spouse',
          insured: {
            name: { last: 'Exempel', first: 'Otto', middle: null },
            address: samplePharmacy.address,
            phone: null,
            birthDate: input.on,
            sex: 'male',
          },
        },
      },
      'insured.name',
      'EXEMPEL, OTTO',
    ],
    [
      'another plan',
      {
        coverage: {
          ...sampleClaim(input).coverage,
          hasOtherPlan: true,
          other: {
            name: { last: 'Exempel', first: 'Otto', middle: null },
            policy: 'P 1',
            planName: 'Second Plan',
          },
        },
      },
      'other.policy',
      'P1',
    ],
    [
      'five modifiers of two letters at most',
      { lines: [sampleClaimLine({ modifiers: ['U1', '95', 'GT', 'HK'] })] },
      '1.modifier.4',
      'HK',
    ],
  ]
  it.each(cases)('%s', (_what, over, id, text) => {
    expect(textsOf(over)[id]).toBe(text)
    expect(missingOf(over)).toEqual([])
  })

  it('cuts a name that is too long and says so on the proof', async () => {
    const patient = {
      ...sampleClaim(input).patient,
      name: { last: 'Wolfeschlegelsteinhausen-Bergerdorff', first: 'Hubert', middle: null },
    }
    const { cut, missing } = fill({ patient })
    expect(missing).toEqual([])
    expect(cut.map(({ box }) => box)).toEqual(['2', '4'])
    const [text] = pdfPages(await proofOf({ patient }))
    expect(text).toContain('Box 2: printed “WOLFESCHLEGELSTEINHAUSEN-BER”')
  })

  it('points to four diagnoses at most and prints twelve', () => {
    const diagnoses = Array.from({ length: 13 }, (_, at) => `E1${at % 10}.${at}`)
    const { cut, forms } = fill({ diagnoses })
    expect(forms[0]?.texts['1.pointer']).toBe('ABCD')
    expect(forms[0]?.texts['diagnosis.L']).toBe('E1111')
    expect(cut.map(({ box }) => box)).toEqual(['21'])
  })
})

describe('a box without its fact', () => {
  const base = sampleClaim(input)
  const cases: readonly (readonly [string, Partial<ClaimOnPaper>])[] = [
    ['box carrier block: name of the payer', { payer: { ...base.payer, name: null } }],
    ['box carrier block: address of the payer', { payer: { ...base.payer, address: null } }],
    ['box 1: kind of payer', { payer: { ...base.payer, kind: null } }],
    ["box 1a: insured's ID number", { coverage: { ...base.coverage, memberId: null } }],
    ['box 3: birth date', { patient: { ...base.patient, birthDate: null } }],
    ['box 3: M or F, as the payer has it', { patient: { ...base.patient, sex: 'other' } }],
    ["box 4: insured's name", { coverage: { ...base.coverage, relation: 'child' } }],
    ['box 5: address of the patient', { patient: { ...base.patient, address: null } }],
    ['box 6: relationship to the insured', { coverage: { ...base.coverage, relation: null } }],
    ["box 9: other insured's name", { coverage: { ...base.coverage, hasOtherPlan: true } }],
    [
      'box 10a: what the condition is related to',
      { related: { ...base.related, employment: null } },
    ],
    ['box 10b: state of the accident', { related: { ...base.related, autoAccident: true } }],
    [
      'box 11d: whether there is another health plan',
      { coverage: { ...base.coverage, hasOtherPlan: null } },
    ],
    ["box 12: patient's signature on file to release information", { releaseSignedOn: null }],
    [
      'box 17b: NPI of the referring provider: its check digit is wrong',
      {
        referring: { qualifier: 'DN', first: 'D', last: 'S', credential: null, npi: '1245319598' },
      },
    ],
    ['box 21: an ICD-10-CM diagnosis', { diagnoses: [] }],
    ['box 24: a service line', { lines: [] }],
    ['box 24B: place of service', { place: null }],
    ['box 24D: code of line 1', { lines: [sampleClaimLine({ code: null })] }],
    [
      'box 24D: at most four modifiers',
      { lines: [sampleClaimLine({ modifiers: ['U1', 'U2', 'U3', 'U4', 'U5'] })] },
    ],
    ['box 24F: charge of line 1', { lines: [sampleClaimLine({ cents: null })] }],
    [
      'box 24G: days or units of at most 3 characters',
      { lines: [sampleClaimLine({ units: 1000 })] },
    ],
    [
      'box 24J: NPI of the pharmacist',
      { rendering: { name: 'R', credential: null, npi: null, signedOn: input.on } },
    ],
    ['box 25: federal tax ID number of nine digits', { taxId: { number: '12-345', kind: 'EIN' } }],
    ['box 27: whether assignment is accepted', { acceptsAssignment: null }],
    [
      "box 31: pharmacist's signature",
      { rendering: { name: 'R', credential: null, npi: '1234567893', signedOn: null } },
    ],
    [
      'box 2: a spelling in the letters A to Z',
      { patient: { ...base.patient, name: { last: 'Иванов', first: 'A', middle: null } } },
    ],
  ]
  it.each(cases)('is named: %s', (what, over) => {
    expect(missingOf(over)).toContain(what)
  })

  it('is named when the review has no claim at all', () => {
    expect(cms1500.prepare(sampleDocumentInput({ claim: null }))).toEqual({
      ok: false,
      missing: [{ what: 'a claim that is drafted', where: 'claims' }],
    })
  })
})
