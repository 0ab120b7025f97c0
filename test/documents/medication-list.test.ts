import { describe, expect, it } from 'vitest'
import type { Medication } from '../../src-main/clinical/chart.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { medicationList } from '../../src-main/documents/medication-list.ts'
import type { MedicationListFacts } from '../../src-main/documents/medication-list-facts.ts'
import type { DocumentInput } from '../../src-main/documents/template.ts'
import { definitionText } from '../helpers/definition-text.ts'
import type { SampleChanges } from '../helpers/sample-document-input.ts'
import { sampleDocumentInput, sampleMedication } from '../helpers/sample-document-input.ts'

function factsOf(input: DocumentInput): MedicationListFacts {
  const prepared = medicationList.prepare(input)
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return prepared.facts
}

function missingOf(changes: SampleChanges): readonly string[] {
  const prepared = medicationList.prepare(sampleDocumentInput(changes))
  return prepared.ok ? [] : prepared.missing.map((m) => `${m.where}: ${m.what}`)
}

function textOf(changes: SampleChanges): string {
  return medicationList
    .build(factsOf(sampleDocumentInput(changes)))
    .map(definitionText)
    .join(' ')
}

const one = (over: Partial<Medication>) => ({ medications: [sampleMedication(over)] })
const rowOf = (over: Partial<Medication>) => factsOf(sampleDocumentInput(one(over))).rows[0]

describe('facts of the medication list', () => {
  it('lists the medicines in use and leaves out stopped and future ones', () => {
    const medications = [
      sampleMedication({ text: 'In use' }),
      sampleMedication({ text: 'Stops tomorrow', stop: day('2026-11-24') }),
      sampleMedication({ text: 'Stopped today', stop: day('2026-11-23') }),
      sampleMedication({ text: 'Stopped', stop: day('2026-01-01'), stopReason: 'cough' }),
      sampleMedication({ text: 'Not begun', start: day('2026-12-01') }),
    ]
    const { rows } = factsOf(sampleDocumentInput({ medications }))
    expect(rows.map((row) => row.name)).toEqual(['In use', 'Stops tomorrow'])
  })

  const names: readonly (readonly [
    what: string,
    over: Partial<Medication>,
    name: string,
    generic: string | null,
  ])[] = [
    [
      'keeps a full name',
      {
        text: 'Lisinopril 10 mg tablet',
        strength: '10 MG',
        form: 'Tablet',
        ingredients: [{ name: 'lisinopril', rxcui: '29046' }],
      },
      'Lisinopril 10 mg tablet',
      null,
    ],
    [
      'adds strength and form that the name lacks',
      { text: 'Zestril', strength: '10 mg', form: 'tablet' },
      'Zestril 10 mg tablet',
      null,
    ],
    [
      'adds the generic name of a brand',
      { text: 'Zestril 10 mg', ingredients: [{ name: 'lisinopril', rxcui: '29046' }] },
      'Zestril 10 mg',
      'lisinopril',
    ],
    [
      'adds both generics of a combination',
      {
        text: 'Zestoretic',
        ingredients: [
          { name: 'hydrochlorothiazide', rxcui: '5487' },
          { name: 'lisinopril', rxcui: '29046' },
        ],
      },
      'Zestoretic',
      'hydrochlorothiazide / lisinopril',
    ],
    [
      'adds nothing to what nobody identified',
      { text: 'white water pill', isHalfKnown: true },
      'white water pill',
      null,
    ],
  ]
  it.each(names)('%s', (_, over, name, generic) => {
    expect(rowOf(over)).toMatchObject({ name, generic })
  })

  const directions: readonly (readonly [
    what: string,
    over: Partial<Medication>,
    expected: object,
  ])[] = [
    [
      'the patient wording when there is one',
      { patientWording: 'Take 1 tablet daily', directions: '1 PO QD' },
      { kind: 'patient-wording', text: 'Take 1 tablet daily' },
    ],
    [
      'else plain words for what the prescriber wrote',
      { directions: '1 TAB PO QD' },
      { kind: 'patient-wording', text: 'Take 1 tablet by mouth once a day.' },
    ],
    [
      'else the words of the prescriber',
      { directions: 'Use with the blue spoon as shown' },
      { kind: 'as-written', text: 'Use with the blue spoon as shown' },
    ],
    ['never a code that is not understood', { directions: '1 gork PO QD' }, { kind: 'none' }],
    ['else nothing', {}, { kind: 'none' }],
    ['nothing for an empty wording', { patientWording: '  ', directions: '' }, { kind: 'none' }],
  ]
  it.each(directions)('takes as directions %s', (_, over, expected) => {
    expect(rowOf(over)?.directions).toEqual(expected)
  })

  const refusals: readonly (readonly [what: string, changes: SampleChanges, missing: string])[] = [
    ['an unknown birth date', { person: { birthDate: null } }, 'patient: birth date'],
    ['a chart without a medication list', { medications: null }, 'medications: medication list'],
    ['an empty pharmacy phone', { pharmacy: { phone: ' ' } }, 'pharmacy: pharmacy phone'],
    ['a patient without a last name', { patient: { last: '' } }, 'patient: last name'],
    [
      'an entry without a name',
      one({ text: ' ' }),
      'medications: name in line 1 of the medication list',
    ],
    [
      'directions taller than a page',
      one({ directions: 'word '.repeat(400) }),
      'medications: shorter words in line 1 of the medication list',
    ],
    [
      'a name taller than its header line',
      { patient: { last: 'Long'.repeat(30) } },
      'patient: shorter name',
    ],
    [
      'a list of allergies with nothing on it',
      { allergies: { kind: 'listed', items: [] } },
      'patient: allergies',
    ],
  ]
  it.each(refusals)('refuses %s', (_, changes, missing) => {
    expect(missingOf(changes)).toEqual([missing])
  })

  it('names every missing fact at once', () => {
    expect(
      missingOf({ person: { birthDate: null }, pharmacy: { phone: '' }, medications: null }),
    ).toEqual(['patient: birth date', 'pharmacy: pharmacy phone', 'medications: medication list'])
  })

  it('keeps its facts through JSON', () => {
    const facts = factsOf(sampleDocumentInput())
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  })
})

describe('words of the medication list', () => {
  it('carries the mandated heading, titles and blocks', () => {
    const text = textOf({})
    for (const mandated of [
      'MEDICATION LIST',
      'Prepared on: 11/23/2026',
      'Medication How I take it Why I use it Prescriber',
      'Allergies:',
      'Side effects I have had:',
      'Other information:',
      'My notes and questions:',
    ]) {
      expect(text).toContain(mandated)
    }
  })

  const words: readonly (readonly [
    what: string,
    changes: SampleChanges,
    said: string,
    unsaid: string | null,
  ])[] = [
    [
      'never guesses what a drug is for',
      one({ indication: null }),
      'Ask your doctor what this is for',
      null,
    ],
    ['prints a known reason', one({ indication: 'Gout' }), 'Gout', 'Ask your doctor'],
    [
      'marks the prescriber’s words',
      one({ directions: 'Use with the blue spoon as shown' }),
      'As written by the prescriber: Use with the blue spoon as shown',
      'Ask your pharmacist how',
    ],
    [
      'does not mark the patient wording',
      one({ patientWording: 'Take 1' }),
      'Take 1',
      'As written',
    ],
    ['never invents directions', one({}), 'Ask your pharmacist how to take this', 'As written'],
    [
      'shows a half-known drug as such',
      one({ text: 'white water pill', isHalfKnown: true }),
      'white water pill We do not know its exact name yet',
      null,
    ],
    [
      'says self for an over-the-counter drug',
      one({ kind: 'otc' }),
      'Self (over the counter)',
      'Not on record',
    ],
    [
      'says so when the prescriber is not known',
      one({ prescriberId: 'nobody' }),
      'Not on record',
      null,
    ],
    [
      'says that no medicines are on record',
      { medications: [] },
      'No medicines in use are on record.',
      null,
    ],
    [
      'lists allergies with reactions',
      {},
      'Allergies: Penicillin: hives Codeine: reaction not recorded',
      'No known',
    ],
    [
      'says none known with its day',
      { allergies: { kind: 'none-known', on: day('2026-11-01') } },
      'No known drug allergies (as of 11/01/2026).',
      'Nobody has asked',
    ],
    [
      'says that nobody asked about allergies',
      { allergies: { kind: 'not-asked' } },
      'Nobody has asked you yet.',
      'No known',
    ],
    [
      'prints the goal of the patient',
      { review: { patientGoal: 'Walk to church again' } },
      'My goal: Walk to church again',
      null,
    ],
  ]
  it.each(words)('%s', (_, changes, said, unsaid) => {
    const text = textOf(changes)
    expect(text).toContain(said)
    if (unsaid !== null) expect(text).not.toContain(unsaid)
  })
})
