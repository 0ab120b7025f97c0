// One claim for paper: what each fact becomes, and what stays open without it.

import { describe, expect, it } from 'vitest'
import {
  accountOf,
  type ClaimSources,
  claimOnPaper,
} from '../../../src-main/api/billing/claim-on-paper.ts'
import { encounterBilling, patientBilling } from '../../../src-main/contract/billing.ts'
import { today } from '../../helpers/a-chart.ts'
import { wholeEncounter } from '../../programs/an-encounter.ts'

const sources = (changes: Partial<ClaimSources> = {}): ClaimSources => ({
  claimId: '0193aaaa-bbbb-7ccc-8ddd-0123456789ab',
  programName: 'Fee for service (CPT)',
  draft: {
    program: 'cpt-billing',
    service: 'mtm',
    title: 'Medication therapy management by time',
    encounterId: 'r1',
    on: today,
    problemId: null,
    lines: [{ code: '99605', modifiers: [], units: 1, cents: 6000 }],
    diagnoses: ['I10'],
    checks: [],
    limits: [],
    canLeave: true,
  },
  facts: wholeEncounter,
  patient: { first: 'Testa', last: 'Patientova', address: null, phone: null },
  middleName: 'Q',
  groupId: 'G-1',
  taxId: { number: '12-3456789', kind: 'EIN' },
  ofPatient: patientBilling.parse({}),
  ofEncounter: encounterBilling.parse({}),
  referrer: null,
  original: null,
  paidCents: 0,
  ...changes,
})

describe('a claim of which nobody said anything for bills', () => {
  const claim = claimOnPaper(sources())
  it('leaves open what nobody said', () => {
    expect(claim.payer).toEqual({ name: 'Invented Plan', address: null, kind: null })
    expect(claim.coverage).toMatchObject({ relation: null, insured: null, hasOtherPlan: null })
    expect(claim.related).toEqual({
      employment: null,
      autoAccident: null,
      autoState: null,
      otherAccident: null,
    })
    expect(claim).toMatchObject({
      releaseSignedOn: null,
      assignmentSignedOn: null,
      acceptsAssignment: null,
      referring: null,
      resubmission: null,
    })
  })
  it('takes from the encounter what it knows', () => {
    expect(claim.patient.name).toEqual({ last: 'Patientova', first: 'Testa', middle: 'Q' })
    expect(claim.rendering).toEqual({
      name: 'Pia Pharmacistova',
      credential: 'PharmD',
      npi: '1234567893',
      signedOn: today,
    })
    expect(claim).toMatchObject({
      authorization: 'A-1',
      diagnoses: ['I10'],
      place: '01',
      lines: [{ code: '99605', cents: 6000, units: 1, words: null }],
    })
  })
})

it.each([
  ['pharmacy', '01'],
  ['office', '11'],
  ['home', '12'],
  ['facility', null],
  [null, null],
] as const)('a place of %s is place of service %s', (place, code) => {
  expect(claimOnPaper(sources({ facts: { ...wholeEncounter, place } })).place).toBe(code)
})

it.each([
  ['the MBI first', {}, '1EG4-TE5-MK73'],
  ['the Medicaid number next', { mbi: null }, 'MEDICAID1'],
  ['the member number last', { mbi: null, medicaidId: null }, 'MEMBER1'],
  ['nothing where nothing is recorded', { mbi: null, medicaidId: null, memberId: null }, null],
] as const)('the insured’s number is %s', (_title, changes, number) => {
  const facts = { ...wholeEncounter, patient: { ...wholeEncounter.patient, ...changes } }
  expect(claimOnPaper(sources({ facts })).coverage.memberId).toBe(number)
})

const referrer = { first: 'Rex', last: 'Referov', credential: 'MD', npi: '1234567893' }
it.each([
  ['as which kind nobody said', null, null],
  ['as referring', 'DN', { qualifier: 'DN', ...referrer }],
] as const)('a referring provider, %s', (_title, referringQualifier, expected) => {
  const ofEncounter = encounterBilling.parse({ referringId: 'x', referringQualifier })
  expect(claimOnPaper(sources({ ofEncounter, referrer })).referring).toEqual(expected)
})

it('a claim that was sent before replaces the one of the payer’s number', () => {
  expect(claimOnPaper(sources({ original: 'P-1' })).resubmission).toEqual({
    code: '7',
    original: 'P-1',
  })
})

it('the store’s number of a claim has the fourteen places of box 26', () => {
  expect(accountOf('0193aaaa-bbbb-7ccc-8ddd-0123456789ab')).toBe('DD0123456789AB')
})
