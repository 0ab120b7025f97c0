// The dispensing export of the invented pharmacy, as an invented dispensing system would write it.

import { addDays, type Day } from '../../src-main/clinical/dates.ts'
import { sampleDrugs } from './drugs.ts'
import { type SamplePerson, samplePeople, samplePlans, samplePrescribers } from './people.ts'

/** The last day of the export. */
export const exportEnd = '2026-11-20' as Day // a day written in code

const heading = [
  'RX NBR',
  'FILL DT',
  'PAT LAST',
  'PAT FIRST',
  'DOB',
  'SEX',
  'PAT PHONE',
  'PAT ADDR',
  'PAT CITY',
  'PAT ST',
  'PAT ZIP',
  'LANG',
  'DRUG',
  'NDC',
  'QTY',
  'DS',
  'SIG',
  'REFILLS LEFT',
  'PRESCRIBER',
  'PRES NPI',
  'PRES PHONE',
  'PRES FAX',
  'U&C',
  'PAID',
  'PLAN',
  'BIN',
  'PCN',
  'GRP',
  'MEMBER ID',
]

interface Fill {
  readonly date: Day
  readonly cells: readonly string[]
}

const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`
const money = (cents: number) => {
  const [whole = '0', part = '00'] = (cents / 100).toFixed(2).split('.')
  return `$${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${part}`
}
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** A small fixed sequence of numbers from 0 to 6, so that two runs write the same bytes. */
const jitter = (seed: number) => ((seed * 7919 + 104729) % 7919) % 7

function fillsOf(person: SamplePerson, index: number): readonly Fill[] {
  const plan = samplePlans[person.plan]
  return person.therapies.flatMap((therapy, at) => {
    const drug = sampleDrugs[therapy.drug]
    const doctor = samplePrescribers[therapy.by]
    if (drug === undefined || doctor === undefined) throw new Error(`Unknown word: ${therapy.drug}`)
    const rx = String(7_100_000 + index * 100 + at * 3)
    const fills: Fill[] = []
    const last = addDays(exportEnd, -therapy.to * 30)
    let date = addDays(exportEnd, -therapy.from * 30 - 4 + jitter(index * 31 + at))
    for (let number = 0; date <= last || number === 0; number++) {
      fills.push({
        date,
        cells: [
          rx,
          american(date),
          person.last.toUpperCase(),
          person.first.toUpperCase(),
          american(person.birth),
          person.sex,
          `515-555-01${String(20 + index)}`,
          `${100 + index * 7} EXAMPLE ST`,
          'SAMPLETON',
          'IA',
          '50000',
          person.language,
          drug.text,
          '',
          String(drug.quantity),
          String(drug.daysSupply),
          drug.sig,
          String(Math.max(0, 5 - (number % 6))),
          doctor.name,
          doctor.npi,
          doctor.phone,
          doctor.fax,
          money(Math.round(drug.cents * 1.35)),
          money(drug.cents),
          plan.name,
          plan.bin,
          plan.pcn,
          plan.group,
          plan.bin === '' ? '' : `SAMPLE${String(1001 + index)}`,
        ],
      })
      date = addDays(date, drug.daysSupply + therapy.late + (jitter(index + at * 13 + number) - 3))
    }
    return fills
  })
}

/** The whole export as text with Windows line ends; two of its rows are bad on purpose. */
export function dispensingExport(): { readonly text: string; readonly fills: number } {
  const fills = samplePeople
    .flatMap((person, index) => fillsOf(person, index).map((fill) => ({ fill, index })))
    .toSorted((a, b) => a.fill.date.localeCompare(b.fill.date) || a.index - b.index)
    .map(({ fill }) => fill.cells)
  const spoil = (cells: readonly string[], column: string, value: string) =>
    cells.with(heading.indexOf(column), value)
  const [first = [], second = []] = [fills[40], fills[300]]
  const rows = [
    heading,
    ...fills.slice(0, 120),
    // A birth date that no calendar has.
    spoil(spoil(first, 'RX NBR', '7199901'), 'DOB', '02/30/1957'),
    ...fills.slice(120, 320),
    // No drug.
    spoil(spoil(second, 'RX NBR', '7199902'), 'DRUG', ''),
    ...fills.slice(320),
  ]
  return {
    text: `${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`,
    fills: fills.length,
  }
}
