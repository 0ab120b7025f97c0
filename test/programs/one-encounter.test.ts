// One encounter, many programs: every record and claim is drawn from the same facts, and says what it misses.

import { describe, expect, test } from 'vitest'
import type { EncounterFacts } from '../../src-main/programs/encounter/encounter-facts.ts'
import { fillRecord, inStoreOrder } from '../../src-main/programs/encounter/record.ts'
import { programs } from '../../src-main/programs/index.ts'
import { aStoreTerm, claimsOf, heldBy, programNamed, wholeEncounter } from './an-encounter.ts'

const recordOf = (id: string, facts: Partial<EncounterFacts> = {}) =>
  fillRecord(programNamed(id).record, { ...wholeEncounter, ...facts })
const valuesOf = (id: string, of: string) =>
  recordOf(id)
    .groups.filter((group) => group.of === of)
    .map((group) => Object.fromEntries(group.fields.map(({ label, value }) => [label, value])))
const leaving = (claims: ReturnType<typeof claimsOf>) =>
  claims.map((claim) => [claim.service, claim.problemId, claim.canLeave])
describe('One whole encounter', () => {
  test.each(programs.map((program) => program.id))('fills the record of %s', (id) => {
    expect(recordOf(id).missing).toEqual([])
  })

  test('is a row of the Part D report', () => {
    expect(valuesOf('medicare-part-d', 'encounter')[0]).toMatchObject({
      Contract: 'S0000',
      MBI: '1EG4-TE5-MK73',
      'LTC resident': 'No',
      Path: 'three-criteria',
      'Opted out': null,
      'CMR offered': '2026-02-01',
      'CMR received': 'Yes',
      'Number of CMRs': '1',
      'CMR dates': '2026-11-23',
      'Summary sent': '2026-11-25',
      'Provider type': 'PharmD',
      Recipient: 'patient',
      'Number of TMRs': '2',
      'First TMR': '2026-02-03',
      'Recommendations to prescribers': '1',
      'Resolutions from recommendations': '1',
      'Safe disposal information': '2026-11-23',
    })
  })

  test('is an Outcomes claim for each problem', () => {
    const rows = valuesOf('outcomes-mtm', 'problem')
    expect(rows[0]).toMatchObject({
      Reason: 'dosage-too-low',
      Action: 'prescriber-consult',
      Result: 'dose-increased',
      Drug: 'Lisinopril 10 mg tablet',
      Prescriber: 'Paula Prescriberova, MD',
      Severity: '3',
    })
    expect(rows).toHaveLength(2)
  })

  test('is a Mirixa case, an Assurance record, a PCM plan and a WPQC record', () => {
    expect(valuesOf('mirixa', 'encounter')[0]).toMatchObject({ Case: 'CASE1', Due: '2026-12-31' })
    expect(valuesOf('assurance', 'condition')[1]).toMatchObject({
      'Met at first': 'No',
      'Outcome status': 'improved',
    })
    expect(valuesOf('assurance', 'encounter')[0]).toMatchObject({ 'Costs avoided': '120.00' })
    expect(valuesOf('iowa-pcm', 'encounter')[0]).toMatchObject({ "Physician's answer": 'accepted' })
    expect(valuesOf('wpqc', 'encounter')[0]).toMatchObject({
      'Nursing home': 'No',
      'Face to face from': '10:00',
      'Minutes face to face': '38',
      'Signed on': '2026-11-23',
    })
  })

  test('gives claims that wait for nothing but the codes that contracts say', () => {
    expect(heldBy(programs.flatMap((program) => claimsOf(program.id)))).toEqual([
      ['cmr', 'code', 'terms'],
      ['initial', 'code', 'terms'],
      ['cmr', 'code', 'terms'],
      ['prescriber-consult', 'code', 'terms'],
      ['adherence', 'code', 'terms'],
      ['case', 'code', 'terms'],
      ['coaching', 'code', 'terms'],
      ['cmr', 'code', 'terms'],
      ['message', 'code', 'terms'],
      ['dose-form-duration', 'ended', 'claims'],
      ['focused-adherence', 'ended', 'claims'],
    ])
  })

  test('is paid by time and by complexity', () => {
    const byTime = claimsOf('cpt-billing', {}, [
      aStoreTerm('fee new', 6000),
      aStoreTerm('fee more', 3000),
    ])
    expect(byTime[0]).toMatchObject({
      canLeave: true,
      lines: [
        { code: '99605', units: 1, cents: 6000, modifiers: [] },
        { code: '99607', units: 2, cents: 6000, modifiers: [] },
      ],
    })
    expect(claimsOf('assurance')[0]).toMatchObject({
      canLeave: true,
      lines: [
        { code: '99605', units: 1, cents: 5200 },
        { code: '99607', units: 2, cents: 4800 },
      ],
    })
  })

  test('needs no code of Outcomes, when the contract has written them', () => {
    const own = ['cmr', 'prescriber-consult', 'adherence'].map((service) =>
      aStoreTerm(`code ${service}`, `INVENTED-${service}`),
    )
    expect(leaving(claimsOf('outcomes-mtm', {}, own))).toEqual([
      ['cmr', null, true],
      ['prescriber-consult', 'p1', true],
      ['adherence', 'p2', true],
    ])
  })
})

describe('The same encounter', () => {
  test.each<[string, Partial<EncounterFacts>, readonly (readonly string[])[]]>([
    [
      'without minutes',
      { faceMinutes: null },
      [
        ['wpqc', 'Minutes face to face', 'minutes'],
        ['cpt-billing', 'Minutes face to face', 'minutes'],
      ],
    ],
    [
      'without consent',
      { consent: null },
      [
        ['iowa-pcm', 'Consent to share', 'consent'],
        ['pdhi-conxus', 'Consent', 'consent'],
        ['wpqc', 'Consent', 'consent'],
      ],
    ],
    [
      'without a packet',
      { packet: null },
      [
        ['medicare-part-d', 'Summary sent', 'packet'],
        ['outcomes-mtm', 'Takeaway given', 'packet'],
        ['mirixa', 'Medication list and action plan given', 'packet'],
      ],
    ],
    [
      'without a list of drugs',
      { drugs: null },
      [
        ['iowa-pcm', 'Medication list', 'medications'],
        ['iowa-pcm', 'Physician', 'problems'],
        ['iowa-pcm', 'Physician', 'problems'],
        ['mirixa', 'Medication list', 'medications'],
        ['assurance', 'Drugs', 'medications'],
        ['assurance', 'Medication list', 'medications'],
        ['pharmmd', 'Drugs', 'medications'],
        ['pharmmd', 'Medication list', 'medications'],
        ['pharmmd', 'Prescriber', 'problems'],
        ['pharmmd', 'Prescriber', 'problems'],
      ],
    ],
    [
      'without safe disposal',
      { disposalGivenOn: null },
      [['medicare-part-d', 'Safe disposal information', 'disposal']],
    ],
  ])('%s says who misses it, and where to fix it', (_, facts, expected) => {
    const missing = programs.flatMap(({ id }) =>
      recordOf(id, facts).missing.map(({ label, where }) => [id, label, where]),
    )
    expect(missing).toEqual(expected)
  })
})

test('A store puts the fields of a portal into its own order, and loses none', () => {
  const { head } = programNamed('mirixa').record
  const labels = inStoreOrder(head, ['Member number', 'no such field', 'Patient']).map(
    (f) => f.label,
  )
  expect(labels.slice(0, 3)).toEqual(['Member number', 'Patient', 'Case'])
  expect(labels.toSorted()).toEqual(head.map((f) => f.label).toSorted())
})
