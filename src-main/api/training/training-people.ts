// The people of the training pharmacy: sixty, plainly invented, the same every time. Pure. Days count back from the day
// on which the chart is made, so that the work is always today's. Not: what waits on the worklist (training-desk.ts).

import { addDays, type Day, day } from '../../clinical/dates.ts'
import { type TherapyName, type TrainingTherapy, trainingTherapies } from './training-therapies.ts'

/** How many people the training pharmacy has. */
export const trainingCount = 60

/** Another number would be another pharmacy. */
const seed = 20261125

export interface TrainingPerson {
  readonly last: string
  readonly first: string
  readonly birthDate: Day
  readonly sex: 'F' | 'M'
  readonly phone: string
  readonly street: string
  readonly isPartD: boolean
  readonly memberId: string
  readonly therapies: readonly TherapyName[]
  readonly conditions: readonly { readonly text: string; readonly code: string }[]
  /** Null: nobody asked. */
  readonly allergy: string | null
  /** Days by which each refill comes late. */
  readonly lateDays: number
}

/** The practice patient of the guided tour: always the first. */
export const practiceName = { last: 'Practiceworth', first: 'Penny' } as const

const lastNames =
  'Trainwell Exampleby Pretendson Samplewick Madeupton Fictionby Drillworth Mockingham Testerly Playworth Nobodyson Inventley'.split(
    ' ',
  )
const firstNames = {
  F: 'Alma Bess Cora Dora Edna Fern Gwen Hope Iris June Kay Lena'.split(' '),
  M: 'Abel Bert Carl Dean Earl Finn Glen Hank Ivan Joel Kent Lyle'.split(' '),
} as const

/** What goes together in a chart: the conditions and the drugs that are taken for them. */
const profiles = [
  {
    therapies: [
      'metformin',
      'glargine',
      'lisinopril',
      'amlodipine',
      'atorvastatin',
      'furosemide',
      'potassium',
      'carvedilol',
      'apixaban',
    ],
    conditions: ['diabetes', 'hypertension', 'lipids', 'heartFailure', 'fibrillation'],
  },
  {
    therapies: [
      'metformin',
      'empagliflozin',
      'losartan',
      'hydrochlorothiazide',
      'simvastatin',
      'omeprazole',
      'gabapentin',
      'sertraline',
      'tamsulosin',
    ],
    conditions: ['diabetes', 'hypertension', 'lipids', 'depression', 'kidney'],
  },
  {
    therapies: [
      'tiotropium',
      'albuterol',
      'lisinopril',
      'atorvastatin',
      'omeprazole',
      'alendronate',
      'sertraline',
      'trazodone',
      'meloxicam',
    ],
    conditions: ['copd', 'hypertension', 'lipids', 'depression', 'osteoporosis'],
  },
  {
    therapies: ['warfarin', 'metoprolol', 'levothyroxine'],
    conditions: ['fibrillation', 'thyroid'],
  },
  { therapies: ['albuterol', 'fluticasone'], conditions: ['asthma'] },
  {
    therapies: ['levothyroxine', 'sertraline', 'meloxicam'],
    conditions: ['thyroid', 'depression'],
  },
] as const satisfies readonly {
  readonly therapies: readonly TherapyName[]
  readonly conditions: readonly (keyof typeof trainingConditions)[]
}[]

const trainingConditions = {
  diabetes: { text: 'Type 2 diabetes', code: 'E11.9' },
  hypertension: { text: 'High blood pressure', code: 'I10' },
  lipids: { text: 'High cholesterol', code: 'E78.5' },
  heartFailure: { text: 'Heart failure', code: 'I50.9' },
  fibrillation: { text: 'Atrial fibrillation', code: 'I48.91' },
  depression: { text: 'Depression', code: 'F32.9' },
  kidney: { text: 'Chronic kidney disease, stage 3', code: 'N18.30' },
  copd: { text: 'COPD', code: 'J44.9' },
  asthma: { text: 'Asthma', code: 'J45.909' },
  thyroid: { text: 'Hypothyroidism', code: 'E03.9' },
  osteoporosis: { text: 'Osteoporosis', code: 'M81.0' },
} as const

/** Numbers from 0 to below 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
function sequence(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** All sixty, the practice patient first. */
export function trainingPeople(): readonly TrainingPerson[] {
  const next = sequence(seed)
  const below = (count: number) => Math.floor(next() * count)
  return Array.from({ length: trainingCount }, (_, place): TrainingPerson => {
    const sex = place % 2 === 0 ? 'F' : 'M'
    // Long lists first: the work of the desk is about them.
    const profile = profiles[place < 30 ? place % 3 : 3 + (place % 3)] ?? profiles[0]
    const isPractice = place === 0
    const rounds = Math.floor(place / 12)
    const name = isPractice
      ? practiceName
      : {
          last: lastNames[place % lastNames.length] ?? '',
          first: firstNames[sex][(place + rounds) % 12] ?? '',
        }
    return {
      ...name,
      birthDate: birthDay(place < 30 ? 1938 + below(20) : 1950 + below(40), below(12), below(28)),
      sex,
      phone: `515-555-01${String(place).padStart(2, '0')}`,
      street: `${100 + place * 3} Practice Lane`,
      isPartD: place < 30 || place % 3 === 0,
      memberId: `TRAIN${1001 + place}`,
      therapies: isPractice
        ? ['lisinopril', 'metformin', 'simvastatin', 'meloxicam']
        : profile.therapies,
      conditions: (isPractice
        ? (['diabetes', 'hypertension', 'lipids'] as const)
        : profile.conditions
      ).map((one) => trainingConditions[one]),
      // Whoever has a signed review was asked.
      allergy:
        isPractice || (place > 13 && next() < 0.3)
          ? null
          : next() < 0.5
            ? 'Penicillin'
            : 'No known allergies',
      lateDays: below(3) === 0 ? 12 : 1,
    }
  })
}

const two = (value: number) => String(value).padStart(2, '0')
const birthDay = (year: number, month: number, date: number): Day =>
  day(`${year}-${two(month + 1)}-${two(date + 1)}`)

const heading =
  'RX NBR,FILL DT,PAT LAST,PAT FIRST,DOB,SEX,PAT PHONE,PAT ADDR,PAT CITY,PAT ST,PAT ZIP,LANG,DRUG,NDC,QTY,DS,SIG,REFILLS LEFT,PRESCRIBER,PRES NPI,PRES PHONE,PRES FAX,U&C,PAID,PLAN,BIN,PCN,GRP,MEMBER ID'

function allFills(on: Day): readonly (readonly string[])[] {
  return trainingPeople().flatMap((person, place) =>
    person.therapies.flatMap((name, at) =>
      fillRows(person, place, trainingTherapies[name], at, on),
    ),
  )
}

/** The dispensing export of the training pharmacy over the year before `on`. */
export function trainingExport(on: Day): string {
  return csv([heading.split(','), ...allFills(on)])
}

/** A later export with one row that has a known surname and birth date and only an initial: a person has to say who it is. */
export function trainingNamesake(on: Day): string {
  const [, asked] = trainingPeople()
  const row = allFills(on).find((cells) => cells[2] === asked?.last && cells[3] === asked?.first)
  const blank = ['PAT PHONE', 'PAT ADDR', 'MEMBER ID']
  const columns = heading.split(',')
  const cells = (row ?? []).map((cell, at) =>
    columns[at] === 'RX NBR'
      ? '8999999'
      : columns[at] === 'PAT FIRST'
        ? cell.slice(0, 1)
        : blank.includes(columns[at] ?? '')
          ? ''
          : cell,
  )
  return csv([columns, cells])
}

function fillRows(
  person: TrainingPerson,
  place: number,
  therapy: TrainingTherapy,
  at: number,
  on: Day,
): readonly (readonly string[])[] {
  const step = therapy.daysSupply + person.lateDays
  const first = 3 + ((place * 7 + at * 5) % Math.min(step, 25))
  const days: Day[] = []
  for (let back = first; back <= 365; back += step) days.push(addDays(on, -back))
  return days
    .toReversed()
    .map((filledOn) => [
      String(8_000_000 + place * 100 + at),
      filledOn,
      person.last,
      person.first,
      person.birthDate,
      person.sex,
      person.phone,
      person.street,
      'Sampleton',
      'IA',
      '50000',
      'ENGLISH',
      therapy.text,
      '',
      String(therapy.quantity),
      String(therapy.daysSupply),
      therapy.sig,
      '3',
      ...(at % 2 === 0
        ? ['DRILLMASTER, DANA MD', '1999999018', '515-555-0191', '515-555-0192']
        : ['MOCKBY, MILES NP', '1999999034', '515-555-0193', '515-555-0194']),
      (therapy.dollars * 1.3).toFixed(2),
      therapy.dollars.toFixed(2),
      ...(person.isPartD
        ? ['TRAINING MEDICARE PART D PDP', '999999', 'TRAIND', 'TRAINRX', person.memberId]
        : ['TRAINING EMPLOYEE PLAN', '999998', 'TRAINC', 'TRAINEMP', person.memberId]),
    ])
}

/** The list of conditions. */
export function trainingConditionList(): string {
  const rows = trainingPeople().flatMap((person) =>
    person.conditions.map(({ text, code }) => [
      person.last,
      person.first,
      person.birthDate,
      text,
      code,
    ]),
  )
  return csv([['Last name', 'First name', 'DOB', 'Condition', 'ICD-10 code'], ...rows])
}

/** The list of allergies; whoever is not on it was never asked. */
export function trainingAllergyList(on: Day): string {
  const rows = trainingPeople().flatMap(({ last, first, birthDate, allergy }) =>
    allergy === null
      ? []
      : [
          [
            last,
            first,
            birthDate,
            allergy,
            allergy === 'Penicillin' ? 'Hives' : '',
            addDays(on, -200),
          ],
        ],
  )
  return csv([['Last name', 'First name', 'DOB', 'Allergy', 'Reaction', 'Recorded'], ...rows])
}

const csv = (rows: readonly (readonly string[])[]) =>
  `${rows.map((cells) => cells.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(',')).join('\r\n')}\r\n`
