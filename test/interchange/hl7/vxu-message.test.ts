import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '../../../src-main/clinical/dates.ts'
import { messagesOf, part, readSegments } from '../../../src-main/interchange/hl7/er7.ts'
import type { VxuDose, VxuFacts, VxuRefusal } from '../../../src-main/interchange/hl7/vxu-facts.ts'
import { batchFile, vxuMessage } from '../../../src-main/interchange/hl7/vxu-message.ts'

const dose: VxuDose = {
  kind: 'given',
  id: 'dose-1',
  day: day('2026-11-23'),
  cvx: '187',
  name: 'zoster recombinant',
  ml: 0.5,
  lot: 'AB12C3',
  expires: day('2027-04-30'),
  mvx: 'SKB',
  route: 'C28161',
  site: 'LD',
  funding: 'private',
  givenBy: { name: 'Petra Pillbright, PharmD', npi: '1999999059' },
  statements: [{ cvx: '187', editionOn: day('2022-02-04'), givenOn: day('2026-11-23') }],
}
const facts: VxuFacts = {
  controlId: 'M-1',
  at: '20261123150000+0000',
  sender: { facility: 'TESTWELL', application: 'PESTLE' },
  receiver: { facility: 'REGISTRY', application: 'IIS' },
  patient: {
    id: 'p-1',
    last: 'Testwell',
    first: 'Vera',
    middle: null,
    birthDate: day('1960-06-15'),
    sex: 'female',
    street: '1 Example St',
    city: 'Sampleton',
    state: 'IA',
    zip: '50000',
    phone: '5155550100',
    isSharing: true,
  },
  entries: [dose],
}
const write = (more: Partial<VxuFacts> = {}): string => {
  const made = vxuMessage({ ...facts, ...more })
  if (made.kind !== 'message') throw new Error(made.lacks.join(', '))
  return made.text
}
const lacks = (more: Partial<VxuFacts>) => {
  const made = vxuMessage({ ...facts, ...more })
  return made.kind === 'incomplete' ? made.lacks : null
}

test('a dose that was given is a whole message, segment by segment', () => {
  expect(write().split('\r')).toEqual([
    'MSH|^~\\&|PESTLE|TESTWELL|IIS|REGISTRY|20261123150000+0000||VXU^V04^VXU_V04|M-1|P|2.5.1|||ER|AL|||||Z22^CDCPHINVS|TESTWELL|REGISTRY',
    'PID|1||p-1^^^PESTLE^MR||Testwell^Vera^^^^^L||19600615|F|||1 Example St^^Sampleton^IA^50000^USA^P||^PRN^PH^^^515^5550100',
    'PD1||||||||||||N|20261123',
    'ORC|RE||dose-1^PESTLE',
    'RXA|0|1|20261123||187^zoster recombinant^CVX|0.5|mL^milliliter^UCUM||00^New immunization record^NIP001|1999999059^Pillbright^Petra^^^^^^CMS^L^^^NPI|^^^TESTWELL||||AB12C3|20270430|SKB^GlaxoSmithKline^MVX|||CP|A',
    'RXR|C28161^Intramuscular^NCIT|LD^Left Deltoid^HL70163',
    'OBX|1|CE|64994-7^Vaccine funding program eligibility category^LN|1|V01^Not VFC eligible^HL70064||||||F|||20261123|||VXC40^Eligibility captured at the immunization level^CDCPHINVS',
    'OBX|2|CE|30963-3^Vaccine funding source^LN|1|PHC70^Private funds^CDCPHINVS||||||F|||20261123',
    'OBX|3|CE|30956-7^Vaccine type^LN|2|187^^CVX||||||F|||20261123',
    'OBX|4|DT|29768-9^Date vaccine information statement published^LN|2|20220204||||||F|||20261123',
    'OBX|5|DT|29769-7^Date vaccine information statement presented^LN|2|20261123||||||F|||20261123',
    '',
  ])
})

test('a dose that somebody else gave says so, and asks for no lot', () => {
  const old: VxuDose = {
    ...dose,
    kind: 'historical',
    ml: null,
    lot: null,
    expires: null,
    mvx: null,
    route: null,
    site: null,
    funding: null,
    givenBy: null,
    statements: [],
  }
  expect(
    write({ entries: [old] })
      .split('\r')
      .slice(3),
  ).toEqual([
    'ORC|RE||dose-1^PESTLE',
    'RXA|0|1|20261123||187^zoster recombinant^CVX|999|||01^Historical information - source unspecified^NIP001|||||||||||CP|A',
    '',
  ])
})

test.each([
  ['patient', '03^Patient decision^NIP002'],
  ['parent', '00^Parental decision^NIP002'],
  ['religious', '01^Religious exemption^NIP002'],
  ['medical', '02^Other^NIP002'],
  ['other', '02^Other^NIP002'],
] as const)('a refusal by %s is no dose', (reason, expected) => {
  const refused: VxuRefusal = {
    kind: 'refused',
    id: 'r',
    day: day('2026-11-23'),
    cvx: '187',
    name: 'zoster recombinant',
    reason,
  }
  expect(
    write({ entries: [refused] })
      .split('\r')
      .slice(3),
  ).toEqual([
    'ORC|RE||9999^PESTLE',
    `RXA|0|1|20261123||187^zoster recombinant^CVX|999||||||||||||${expected}||RE|A`,
    '',
  ])
})

test.each([
  ['18 years, the day before', '2007-11-24', false],
  ['19 years', '2007-11-23', true],
])('eligibility is told of adults only: %s', (_, born, expected) => {
  const text = write({ patient: { ...facts.patient, birthDate: day(born) } })
  expect(text.includes('64994-7')).toBe(expected)
})

test.each([
  ['agreed', true, 'PD1||||||||||||N|20261123'],
  ['did not agree', false, 'PD1||||||||||||Y|20261123'],
])('who %s to sharing is told as protection', (_, isSharing, expected) => {
  expect(write({ patient: { ...facts.patient, isSharing } })).toContain(expected)
})

test('nobody who was not asked is told to have agreed', () => {
  expect(write({ patient: { ...facts.patient, isSharing: null } })).not.toContain('PD1')
})

test.each([
  ['birth date', { patient: { ...facts.patient, birthDate: null } }, 'birth date'],
  ['sex', { patient: { ...facts.patient, sex: null } }, 'sex'],
  ['entries', { entries: [] }, 'a dose or a refusal'],
  [
    'name of the store',
    { sender: { facility: '', application: 'PESTLE' } },
    'the name by which the registry knows the store',
  ],
  ['CVX', { entries: [{ ...dose, cvx: null }] }, 'CVX code of zoster recombinant (2026-11-23)'],
  ['amount', { entries: [{ ...dose, ml: null }] }, 'dose in mL of zoster recombinant (2026-11-23)'],
  ['lot', { entries: [{ ...dose, lot: null }] }, 'lot of zoster recombinant (2026-11-23)'],
  [
    'manufacturer',
    { entries: [{ ...dose, mvx: null }] },
    'manufacturer of zoster recombinant (2026-11-23)',
  ],
  [
    'expiry',
    { entries: [{ ...dose, expires: null }] },
    'expiry of zoster recombinant (2026-11-23)',
  ],
  ['route', { entries: [{ ...dose, route: null }] }, 'route of zoster recombinant (2026-11-23)'],
  [
    'funding',
    { entries: [{ ...dose, funding: null }] },
    'funding of zoster recombinant (2026-11-23)',
  ],
  [
    'who gave it',
    { entries: [{ ...dose, givenBy: null }] },
    'who gave it of zoster recombinant (2026-11-23)',
  ],
])('without the %s there is no message', (_, more, expected) => {
  expect(lacks(more as Partial<VxuFacts>)).toEqual([expected])
})

test('a batch of messages comes apart into the same messages', () => {
  const file = batchFile([write(), write({ controlId: 'M-2' })], facts, 'B-1')
  expect(
    file.startsWith('FHS|^~\\&|PESTLE|TESTWELL|IIS|REGISTRY|20261123150000+0000||||B-1\rBHS|'),
  ).toBe(true)
  expect(file.endsWith('\rBTS|2\rFTS|1\r')).toBe(true)
  expect(messagesOf(readSegments(file)).map(([msh]) => part(msh, 10))).toEqual(['M-1', 'M-2'])
})

test('whatever a name holds, it comes out of the message as it went in', () => {
  const word = fc.string({ minLength: 1, maxLength: 20 }).map((one) => one.trim())
  fc.assert(
    fc.property(
      word.filter((one) => one !== '' && one !== '""'),
      (last) => {
        const text = write({ patient: { ...facts.patient, last } })
        const pid = readSegments(text).find(({ name }) => name === 'PID')
        expect(part(pid, 5)).toBe(last)
      },
    ),
  )
})
