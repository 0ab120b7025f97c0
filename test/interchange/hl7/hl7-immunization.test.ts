import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { vxuMessage } from '../../../src-main/interchange/hl7/vxu-message.ts'
import {
  looksLikeHl7,
  readHl7Immunizations,
} from '../../../src-main/interchange/hl7-immunization.ts'

const on = day('2026-11-23')
const head = 'MSH|^~\\&|IIS|R|||20261123||RSP^K11^RSP_K11|1|P|2.5.1'
const pid =
  'PID|1||SR1^^^IIS^SR||Testwell^Vera^B||19600615|F|||1 Example St^^Sampleton^IA^50000||^PRN^PH^^^515^5550100'
const dose = (more: Readonly<Record<number, string>> = {}) => {
  const fields = Array.from({ length: 22 }, (_, at) => more[at] ?? usual[at] ?? '')
  return fields.join('|')
}
const usual: Readonly<Record<number, string>> = {
  0: 'RXA',
  1: '0',
  2: '1',
  3: '20260115',
  5: '187^zoster recombinant^CVX',
  6: '0.5',
  7: 'mL^milliliter^UCUM',
  9: '01^Historical^NIP001',
  15: 'AB12C3',
  16: '20270430',
  17: 'SKB^GlaxoSmithKline^MVX',
  20: 'CP',
  21: 'A',
}
const read = (...segments: readonly string[]) =>
  readHl7Immunizations([head, ...segments].join('\r'), on)
const doses = (...segments: readonly string[]) =>
  read(...segments).records.filter(({ kind }) => kind === 'immunization')

test('a registry’s answer gives the patient and each dose with what is told of it', () => {
  expect(read(pid, 'ORC|RE', dose(), 'RXR|C28161')).toMatchObject({
    records: [
      {
        kind: 'patient',
        externalId: null,
        last: 'Testwell',
        first: 'Vera',
        birthDate: '1960-06-15',
        sex: 'female',
        phone: '5155550100',
        zip: '50000',
      },
      {
        kind: 'immunization',
        line: 4,
        cvx: '187',
        text: 'zoster recombinant',
        date: '2026-01-15',
        details: {
          lot: 'AB12C3',
          expires: '2027-04-30',
          mvx: 'SKB',
          doseMl: 0.5,
          isSubstandard: null,
        },
      },
    ],
    problems: [],
    leftOut: [],
    rowCount: 1,
  })
})

test.each([
  ['refused', { 20: 'RE' }, 'Vaccine refused'],
  ['not given', { 20: 'NA' }, 'Vaccine not given'],
  ['taken back', { 21: 'D' }, 'Dose taken back'],
  ['a forecast', { 5: '998^no vaccine administered^CVX' }, 'No vaccine given, or a forecast'],
])('what is no dose is counted and left out: %s', (_, more, name) => {
  const found = read(pid, dose(more))
  expect(found.records.map(({ kind }) => kind)).toEqual(['patient'])
  expect(found.leftOut).toEqual([{ name, count: 1 }])
})

test.each([
  ['in the alternate', { 5: '58160^Zoster^NDC^187^zoster^CVX' }, '187'],
  ['under the number of its table', { 5: '3^MMR^HL70292' }, '03'],
  ['as an NDC only', { 5: '58160082311^Zoster^NDC' }, null],
  ['of a table nobody named', { 5: '187^zoster' }, null],
])('the CVX code is taken from where the sender put it: %s', (_, more, expected) => {
  expect(doses(pid, dose(more))).toMatchObject([{ cvx: expected }])
})

test('a dose given in part counts as sub-standard, and its amount is not told', () => {
  expect(doses(pid, dose({ 20: 'PA' }))).toMatchObject([
    { details: { isSubstandard: true, doseMl: null } },
  ])
})

test.each([
  ['999', 'mL', null],
  ['0', 'mL', null],
  ['0.5', 'mL', 0.5],
  ['0.5', '', null],
  ['1', 'cap', null],
])('an amount of %s %s is %s mL', (amount, unit, expected) => {
  expect(doses(pid, dose({ 6: amount, 7: unit }))).toMatchObject([
    { details: { doseMl: expected } },
  ])
})

test.each([
  ['tomorrow', { 3: '20261124' }, 'RXA-3'],
  ['without a vaccine', { 5: '' }, 'RXA-5'],
])('a dose %s stays out, with its line', (_, more, column) => {
  expect(read(pid, dose(more)).problems).toMatchObject([{ line: 3, column, isRowKept: false }])
})

test('a dose of today comes in; of a day that is not whole the words are kept', () => {
  expect(doses(pid, dose({ 3: '20261123' }))).toMatchObject([{ date: '2026-11-23' }])
  expect(doses(pid, dose({ 3: '2026' }))).toMatchObject([{ date: null, dateText: '2026' }])
})

test('two patients of one file keep their own doses; a message without a name or a patient is told', () => {
  const text = [head, pid, dose(), head, pid.replace('Testwell', 'Samplemann'), dose()].join('\n')
  const found = readHl7Immunizations(text, on)
  expect(found.records.map((one) => (one.kind === 'patient' ? one.last : 'dose'))).toEqual([
    'Testwell',
    'dose',
    'Samplemann',
    'dose',
  ])
  expect(read(dose()).problems).toMatchObject([{ column: 'PID' }])
  expect(read('PID|1||x', dose()).problems).toMatchObject([{ column: 'PID-5' }])
})

test('what is no HL7 is refused, an answer without doses is left out by name', () => {
  expect(readHl7Immunizations('a,b\n1,2', on).refusal?.message).toMatch(/no line begins with MSH/)
  expect(read(pid).leftOut).toEqual([{ name: 'Message RSP^K11 without a vaccine', count: 1 }])
})

test.each([
  ['MSH|^~\\&', true],
  ['\uFEFFFHS|^~\\&', true],
  ['BHS|', true],
  ['MSHARE,b', false],
  ['{"a":1}', false],
  ['Last,First', false],
])('%s looks like HL7: %s', (text, expected) => {
  expect(looksLikeHl7(text)).toBe(expected)
})

test('what Pestle writes, Pestle reads', () => {
  const made = vxuMessage({
    controlId: '1',
    at: '20261123150000+0000',
    sender: { facility: 'T', application: 'P' },
    receiver: null,
    patient: {
      id: 'p',
      last: 'O^Neill & Söhne',
      first: 'Vera',
      middle: null,
      birthDate: day('1960-06-15'),
      sex: 'female',
      street: null,
      city: null,
      state: null,
      zip: null,
      phone: null,
      isSharing: null,
    },
    entries: [
      {
        kind: 'historical',
        id: 'd',
        day: day('2026-01-15'),
        cvx: '187',
        name: 'zoster recombinant',
        ml: null,
        lot: 'L|1',
        expires: null,
        mvx: 'SKB',
        route: null,
        site: null,
        funding: null,
        givenBy: null,
        statements: [],
      },
    ],
  })
  if (made.kind !== 'message') throw new Error('incomplete')
  expect(readHl7Immunizations(made.text, on).records).toMatchObject([
    { last: 'O^Neill & Söhne' },
    { cvx: '187', date: '2026-01-15', details: { lot: 'L|1', mvx: 'SKB' } },
  ])
})

test('any text behind a header is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (any) => {
      expect(readHl7Immunizations(`${head}\r${any}`, on).refusal).toBeNull()
    }),
  )
})
