// What holds a claim back: each need with one thing wrong, and where in the window it is fixed.

import { describe, expect, test } from 'vitest'
import { day } from '../../src-main/clinical/dates.ts'
import type { EncounterFacts } from '../../src-main/programs/encounter/encounter-facts.ts'
import { draftClaims } from '../../src-main/programs/engine/draft-claim.ts'
import {
  aContext,
  aProblem,
  aStoreTerm,
  claimsOf,
  heldBy,
  programNamed,
  wholeEncounter,
} from './an-encounter.ts'

describe('A claim of an encounter', () => {
  test.each<[string, Partial<EncounterFacts>, string, readonly (readonly string[])[]]>([
    [
      'sent on day 14',
      { packet: { sentOn: day('2026-12-07'), delivery: 'mail' } },
      'medicare-part-d',
      [],
    ],
    [
      'sent on day 15',
      { packet: { sentOn: day('2026-12-08'), delivery: 'mail' } },
      'medicare-part-d',
      [['cmr', 'packet-in-time', 'packet']],
    ],
    [
      'after the due date of the case',
      { program: { ...wholeEncounter.program, caseDueOn: day('2026-11-22') } },
      'mirixa',
      [['case', 'case-in-time', 'enrollment']],
    ],
    [
      'with a severity of 3 and no rationale',
      { problems: [aProblem({ rationale: ' ' })] },
      'outcomes-mtm',
      [['prescriber-consult', 'severity', 'problems']],
    ],
    [
      'with a severity of 2 and no rationale',
      { problems: [aProblem({ severity: 2, rationale: null })] },
      'outcomes-mtm',
      [],
    ],
    [
      'with a severity of 8',
      { problems: [aProblem({ severity: 8 })] },
      'outcomes-mtm',
      [['prescriber-consult', 'severity', 'problems']],
    ],
    [
      'with a problem without a drug',
      { problems: [aProblem({ drugId: null })] },
      'outcomes-mtm',
      [['prescriber-consult', 'problem-complete', 'problems']],
    ],
    [
      'with a needed drug that is not there yet',
      { problems: [aProblem({ dtp: 'needs-additional-drug-therapy', drugId: null })] },
      'outcomes-mtm',
      [],
    ],
    [
      'with an unanswered consultation',
      { problems: [aProblem({ result: 'no-reply' })] },
      'outcomes-mtm',
      [['prescriber-consult', 'result', 'problems']],
    ],
    [
      'held with a caregiver whose name is not known',
      { recipient: 'caregiver' },
      'medicare-part-d',
      [['cmr', 'recipient', 'session']],
    ],
    ['of 14 minutes', { faceMinutes: 14 }, 'cpt-billing', [['mtm', 'units', 'minutes']]],
    ['signed by nobody', { provider: null }, 'cpt-billing', [['mtm', 'signature', 'signature']]],
    [
      'with a consent that came later',
      { consent: { on: day('2026-11-24'), by: 'patient', method: 'verbal' } },
      'cpt-billing',
      [['mtm', 'consent', 'consent']],
    ],
  ])('%s', (_, facts, id, expected) => {
    const held = heldBy(claimsOf(id, facts)).filter(([, check]) => check !== 'code')
    expect(held).toEqual(expected)
  })

  test.each([
    [2, [['unable-to-reach', 'attempts', 'outreach']]],
    [3, []],
  ])('that was tried on %i days', (count, expected) => {
    const failedDays = ['2026-11-01', '2026-11-01', '2026-11-02', '2026-11-03']
      .slice(0, count + 1)
      .map(day)
    const held = heldBy(claimsOf('outcomes-mtm', { kind: 'unable-to-reach', failedDays }))
    expect(held.filter(([, check]) => check !== 'code')).toEqual(expected)
  })

  test('by video has the modifier of telehealth', () => {
    expect(claimsOf('cpt-billing', { mode: 'video' })[0]?.lines[0]?.modifiers).toEqual(['95'])
  })

  test('sent after the last day is refused', () => {
    const own = [aStoreTerm('filing days', 90)]
    const on = (today: string) =>
      draftClaims(
        programNamed('cpt-billing'),
        wholeEncounter,
        aContext(programNamed('cpt-billing'), own),
        day(today),
      )[0]?.canLeave
    expect([on('2027-02-21'), on('2027-02-22')]).toEqual([true, false])
  })
})
