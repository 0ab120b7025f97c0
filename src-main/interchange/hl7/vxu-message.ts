// Unsolicited vaccination record update, VXU^V04, as the CDC's HL7 v2.5.1 Implementation Guide for Immunization Messaging,
// release 1.5, asks for it (profile Z22). Facts in, text out: no clock. What the guide requires and nobody recorded is named.

import type { Day } from '../../clinical/dates.ts'
import { manufacturers } from '../../reference/immunization/manufacturers.ts'
import {
  fundingCodes,
  refusalCodes,
  vaccineRoutes,
  vaccineSites,
} from '../../reference/immunization/registry-codes.ts'
import { type FieldText, writeSegment } from './er7.ts'
import {
  lacksOf,
  type VxuDose,
  type VxuFacts,
  type VxuPatient,
  type VxuPerson,
  type VxuRefusal,
} from './vxu-facts.ts'

export type VxuMessage =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'incomplete'; readonly lacks: readonly string[] }

/** The message, or the names of what it lacks. Each segment ends with CR. */
export function vxuMessage(facts: VxuFacts): VxuMessage {
  const lacks = lacksOf(facts)
  if (lacks.length > 0) return { kind: 'incomplete', lacks }
  const segments = [
    headerOf(facts),
    patientOf(facts.patient),
    ...sharingOf(facts),
    ...facts.entries.flatMap((entry) => groupOf(entry, facts)),
  ]
  return { kind: 'message', text: segments.map((segment) => `${segment}\r`).join('') }
}

/** Many messages in one file, in one batch. `at` and the names are those of the messages. */
export function batchFile(
  messages: readonly string[],
  { at, sender, receiver }: Pick<VxuFacts, 'at' | 'sender' | 'receiver'>,
  controlId: string,
): string {
  const names = [...namesOf(sender, receiver), at, null, null, null, controlId]
  const lines = [
    writeSegment('FHS', names),
    writeSegment('BHS', names),
    ...messages.map((text) => text.replace(/\r$/, '')),
    writeSegment('BTS', [String(messages.length)]),
    writeSegment('FTS', ['1']),
  ]
  return lines.map((line) => `${line}\r`).join('')
}

function namesOf(sender: VxuFacts['sender'], receiver: VxuFacts['receiver']): readonly FieldText[] {
  return [
    sender.application,
    sender.facility,
    receiver?.application ?? null,
    receiver?.facility ?? null,
  ]
}

function headerOf({ sender, receiver, at, controlId }: VxuFacts): string {
  return writeSegment('MSH', [
    ...namesOf(sender, receiver),
    at,
    null,
    ['VXU', 'V04', 'VXU_V04'],
    controlId,
    'P',
    '2.5.1',
    null,
    null,
    'ER',
    'AL',
    null,
    null,
    null,
    null,
    ['Z22', 'CDCPHINVS'],
    [sender.facility],
    receiver === null ? null : [receiver.facility],
  ])
}

function patientOf(patient: VxuPatient): string {
  const { street, city, state, zip, phone } = patient
  const hasAddress = street !== null || city !== null || zip !== null
  return writeSegment('PID', [
    '1',
    null,
    [patient.id, null, null, 'PESTLE', 'MR'],
    null,
    [patient.last, patient.first, patient.middle, null, null, null, 'L'],
    null,
    compact(patient.birthDate),
    sexCodes[patient.sex ?? 'other'],
    null,
    null,
    hasAddress ? [street, null, city, state, zip, 'USA', 'P'] : null,
    null,
    phone === null || phone.length !== 10
      ? null
      : [null, 'PRN', 'PH', null, null, phone.slice(0, 3), phone.slice(3)],
  ])
}

const sexCodes = { female: 'F', male: 'M', other: 'U' } as const

/** PD1-12, protection: yes when the patient does not want the record shared. Without an answer the segment is left out. */
function sharingOf({ patient: { isSharing }, at }: VxuFacts): readonly string[] {
  if (isSharing === null) return []
  const empty = Array.from({ length: 11 }, () => null)
  return [writeSegment('PD1', [...empty, isSharing ? 'N' : 'Y', at.slice(0, 8)])]
}

function groupOf(entry: VxuDose | VxuRefusal, facts: VxuFacts): readonly string[] {
  const order = writeSegment('ORC', [
    'RE',
    null,
    [entry.kind === 'refused' ? '9999' : entry.id, 'PESTLE'],
  ])
  if (entry.kind === 'refused') return [order, refusedOf(entry)]
  const isGiven = entry.kind === 'given'
  return [
    order,
    writeSegment('RXA', [
      '0',
      '1',
      compact(entry.day),
      null,
      [entry.cvx, entry.name, 'CVX'],
      // The guide's sign for an amount that nobody knows.
      isGiven && entry.ml !== null ? String(entry.ml) : '999',
      isGiven && entry.ml !== null ? ['mL', 'milliliter', 'UCUM'] : null,
      null,
      isGiven
        ? ['00', 'New immunization record', 'NIP001']
        : ['01', 'Historical information - source unspecified', 'NIP001'],
      isGiven ? personOf(entry.givenBy) : null,
      isGiven ? [null, null, null, facts.sender.facility] : null,
      null,
      null,
      null,
      entry.lot,
      compact(entry.expires),
      entry.mvx === null ? null : [entry.mvx, manufacturers.get(entry.mvx) ?? null, 'MVX'],
      null,
      null,
      'CP',
      'A',
    ]),
    ...(entry.route === null
      ? []
      : [
          writeSegment('RXR', [
            [entry.route, nameIn(vaccineRoutes, entry.route), 'NCIT'],
            entry.site === null ? null : [entry.site, nameIn(vaccineSites, entry.site), 'HL70163'],
          ]),
        ]),
    ...(isGiven ? observationsOf(entry, facts) : []),
  ]
}

function refusedOf({ day, cvx, name, reason }: VxuRefusal): string {
  const { code, name: words } = refusalCodes[reason]
  return writeSegment('RXA', [
    '0',
    '1',
    compact(day),
    null,
    [cvx, name, 'CVX'],
    '999',
    ...Array.from({ length: 11 }, () => null),
    [code, words, 'NIP002'],
    null,
    'RE',
    'A',
  ])
}

/** Eligibility and funding of each dose, then each statement by vaccine, edition and day given. */
function observationsOf(dose: VxuDose, { patient }: VxuFacts): readonly string[] {
  const lines: (readonly [type: string, code: readonly string[], sub: string, value: FieldText])[] =
    []
  const isAdult = patient.birthDate !== null && isNineteen(patient.birthDate, dose.day)
  if (isAdult)
    lines.push([
      'CE',
      ['64994-7', 'Vaccine funding program eligibility category', 'LN'],
      '1',
      ['V01', 'Not VFC eligible', 'HL70064'],
    ])
  const funded = dose.funding === null ? null : fundingCodes[dose.funding]
  if (funded !== null)
    lines.push([
      'CE',
      ['30963-3', 'Vaccine funding source', 'LN'],
      '1',
      [funded.code, funded.name, 'CDCPHINVS'],
    ])
  for (const [at, { cvx, editionOn, givenOn }] of dose.statements.entries()) {
    const sub = String(at + 2)
    lines.push(['CE', ['30956-7', 'Vaccine type', 'LN'], sub, [cvx, null, 'CVX']])
    lines.push([
      'DT',
      ['29768-9', 'Date vaccine information statement published', 'LN'],
      sub,
      compact(editionOn),
    ])
    lines.push([
      'DT',
      ['29769-7', 'Date vaccine information statement presented', 'LN'],
      sub,
      compact(givenOn),
    ])
  }
  return lines.map(([type, code, sub, value], at) =>
    writeSegment('OBX', [
      String(at + 1),
      type,
      code,
      sub,
      value,
      ...Array.from({ length: 5 }, () => null),
      'F',
      null,
      null,
      compact(dose.day),
      ...(code[0] === '64994-7'
        ? [null, null, ['VXC40', 'Eligibility captured at the immunization level', 'CDCPHINVS']]
        : []),
    ]),
  )
}

function isNineteen(birthDate: Day, on: Day): boolean {
  return Number(compact(on)) - Number(compact(birthDate)) >= 190_000
}

function personOf(person: VxuPerson | null): FieldText {
  if (person === null) return null
  const [first = '', ...rest] = person.name.split(',')[0]?.trim().split(/\s+/) ?? []
  const last = rest.at(-1) ?? first
  const given = rest.length === 0 ? null : first
  return person.npi === null
    ? [null, last, given]
    : [person.npi, last, given, null, null, null, null, null, 'CMS', 'L', null, null, 'NPI']
}

function nameIn(codes: readonly { readonly code: string; readonly name: string }[], code: string) {
  return codes.find((one) => one.code === code)?.name ?? null
}

/** `20261123`. */
function compact(day: Day | null): string | null {
  return day?.replaceAll('-', '') ?? null
}
