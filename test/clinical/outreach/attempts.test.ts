// Attempts to reach: which days count. And who speaks, and what is said.

import { describe, expect, it, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import {
  type Attempt,
  type ContactOutcome,
  failedDays,
} from '../../../src-main/clinical/outreach/attempts.ts'
import { liveScript, voicemailScript } from '../../../src-main/clinical/outreach/phone-script.ts'
import { speakerOf } from '../../../src-main/clinical/outreach/speaker.ts'

const at = (text: string, outcome: ContactOutcome = 'no-answer'): Attempt => ({
  onDay: day(text.slice(0, 10)),
  at: `${text}:00.000Z`,
  outcome,
})

describe('days of attempts without reaching', () => {
  test.each<[string, readonly Attempt[], string | null, readonly string[]]>([
    ['no attempt', [], null, []],
    [
      'three attempts on one day are one day',
      [at('2026-11-23T09:00'), at('2026-11-23T12:00', 'busy'), at('2026-11-23T17:00', 'voicemail')],
      null,
      ['2026-11-23'],
    ],
    [
      'three attempts on three days, whatever their order in the file',
      [at('2026-11-25T09:00', 'busy'), at('2026-11-23T09:00'), at('2026-11-24T09:00', 'voicemail')],
      null,
      ['2026-11-23', '2026-11-24', '2026-11-25'],
    ],
    [
      'a wrong number reaches nobody',
      [at('2026-11-23T09:00', 'wrong-number')],
      null,
      ['2026-11-23'],
    ],
    [
      'who was spoken to begins anew',
      [at('2026-11-20T09:00'), at('2026-11-21T09:00', 'reached'), at('2026-11-23T09:00')],
      null,
      ['2026-11-23'],
    ],
    [
      'who asks to be called back was spoken to',
      [at('2026-11-20T09:00'), at('2026-11-21T09:00', 'call-back')],
      null,
      [],
    ],
    [
      'a reopened offer counts only what came after',
      [at('2026-11-20T09:00'), at('2026-11-23T09:00'), at('2026-11-23T16:00')],
      '2026-11-23T10:00:00.000Z',
      ['2026-11-23'],
    ],
  ])('%s', (_, attempts, from, expected) => {
    expect(failedDays(attempts, from)).toEqual(expected)
  })
})

describe('who speaks', () => {
  const representative = { name: 'Rita Relative', phone: '515-555-0177' }
  test.each([
    ['a patient who can', false, representative, { kind: 'patient' }],
    ['nobody asked whether they can', null, representative, { kind: 'patient' }],
    [
      'an impaired patient with a representative',
      true,
      representative,
      { kind: 'representative', ...representative },
    ],
    [
      'an impaired patient without one',
      true,
      null,
      { kind: 'cannot-tell', missing: 'the authorised representative' },
    ],
  ] as const)('%s', (_, isCognitivelyImpaired, one, expected) => {
    expect(speakerOf({ isCognitivelyImpaired, representative: one })).toEqual(expected)
  })
})

describe('what is said on the telephone', () => {
  const call = {
    askFor: 'Rita Relative',
    about: 'Ada Testwell',
    caller: 'Tess Techworth',
    pharmacy: 'Testwell Pharmacy',
    pharmacyPhone: '515-555-0100',
    hours: 'Monday to Friday 9 to 6',
  }

  it('leaves a machine a name and a number, and no word about health or the patient', () => {
    const words = voicemailScript(call)
    expect(words).toContain('Rita Relative')
    expect(words).toContain('515-555-0100')
    expect(words).not.toMatch(/Ada|review|medic|drug|prescription|health|plan|insurance/i)
  })

  it('asks a person for two identifiers before it says what it is about', () => {
    const [, , identify, offer] = liveScript(call)
    expect(identify).toMatch(/full name.*date of birth/)
    expect(offer).toMatch(/review of all the medicines/)
  })
})
