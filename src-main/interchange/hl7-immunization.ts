// Vaccine history in HL7 v2: VXU messages, or the answer of a registry (RSP^K11, profile Z32), one or many in a file. Doses that
// were not given are counted and left out; so is what a registry forecasts, because Pestle works that out itself.

import { type Day, toDay } from '../clinical/dates.ts'
import { refused } from './csv/csv-format.ts'
import { refuseBinary } from './file-signature.ts'
import {
  type Batch,
  type ByteSource,
  type InterchangeFormat,
  type RowProblem,
  refuse,
} from './format.ts'
import { type Hl7Segment, messagesOf, part, readSegments } from './hl7/er7.ts'
import type { ImmunizationRecord, InterchangeRecord, PatientRecord } from './records.ts'

/** True when the first words of a file are those of HL7 v2. */
export function looksLikeHl7(head: string): boolean {
  return /^\s*(?:\uFEFF)?\s*(?:FHS|BHS|MSH)[^A-Za-z0-9\s]/.test(head)
}

interface Reading {
  readonly records: InterchangeRecord[]
  readonly problems: RowProblem[]
  readonly leftOut: Map<string, number>
  rows: number
}

/** The whole file as text; a registry's answer is a few hundred lines. */
export function readHl7Immunizations(text: string, on: Day): Batch {
  const messages = messagesOf(readSegments(text))
  if (messages.length === 0)
    return refused(
      refuse(
        'This is not HL7 v2: no line begins with MSH. Ask the registry for a VXU or RSP file.',
      ),
    )
  const reading: Reading = { records: [], problems: [], leftOut: new Map(), rows: 0 }
  for (const message of messages) readMessage(message, on, reading)
  return {
    records: reading.records,
    problems: reading.problems,
    rowCount: reading.rows,
    bytesRead: new TextEncoder().encode(text).length,
    leftOut: [...reading.leftOut].map(([name, count]) => ({ name, count })),
    refusal: null,
  }
}

function readMessage(message: readonly Hl7Segment[], on: Day, reading: Reading): void {
  const type = `${part(message[0], 9) ?? 'none'}^${part(message[0], 9, 2) ?? 'none'}`
  const doses = message.filter(({ name }) => name === 'RXA')
  const patient = doses.length === 0 ? null : patientOfMessage(message, reading)
  if (doses.length === 0) count(reading, `Message ${type} without a vaccine`)
  if (patient === null) return
  reading.records.push(patient)
  for (const rxa of doses) {
    reading.rows += 1
    const record = doseOf(rxa, patient, on, reading)
    if (record !== null) reading.records.push(record)
  }
}

/** Null, with the problem, when the message does not say whose it is. */
function patientOfMessage(message: readonly Hl7Segment[], reading: Reading): PatientRecord | null {
  const pid = message.find(({ name }) => name === 'PID')
  if (pid === undefined) return failed(reading, message[0], 'PID', 'The message names no patient.')
  const patient = patientOf(pid)
  return patient.last === null || patient.first === null
    ? failed(reading, pid, 'PID-5', 'The patient has no whole name.')
    : patient
}

function patientOf(pid: Hl7Segment): PatientRecord {
  const birth = dayOfStamp(part(pid, 7))
  return {
    kind: 'patient',
    line: pid.line,
    // The numbers of a registry are not those of a dispensing system: name and birth date decide.
    externalId: null,
    last: part(pid, 5),
    first: part(pid, 5, 2),
    middle: part(pid, 5, 3),
    birthDate: birth.day,
    birthDateText: birth.text,
    sex: sexes[part(pid, 8) ?? ''] ?? null,
    phone: phoneOf(pid),
    street: part(pid, 11),
    city: part(pid, 11, 3),
    state: part(pid, 11, 4),
    zip: part(pid, 11, 5),
    language: null,
    diedOn: null,
  }
}

const sexes: Readonly<Record<string, 'female' | 'male' | 'other'>> = {
  F: 'female',
  M: 'male',
  O: 'other',
  X: 'other',
}

function phoneOf(pid: Hl7Segment): string | null {
  const digits = `${part(pid, 13, 6) ?? ''}${part(pid, 13, 7) ?? ''}`.replaceAll(/\D/g, '')
  return digits.length === 10 ? digits : null
}

function doseOf(
  rxa: Hl7Segment,
  patient: PatientRecord,
  on: Day,
  reading: Reading,
): ImmunizationRecord | null {
  const cvx = codeOf(rxa, 'CVX')
  // 998 is the CDC's code for "no vaccine given": it carries the registry's forecast.
  if (cvx === '998') return leave(reading, 'No vaccine given, or a forecast')
  const completion = part(rxa, 20)
  if (completion === 'RE') return leave(reading, 'Vaccine refused')
  if (completion === 'NA') return leave(reading, 'Vaccine not given')
  if (part(rxa, 21) === 'D') return leave(reading, 'Dose taken back')
  const text = part(rxa, 5, 2) ?? part(rxa, 5, 5) ?? (cvx === null ? null : `CVX ${cvx}`)
  if (text === null) return failed(reading, rxa, 'RXA-5', 'The dose names no vaccine.')
  const given = dayOfStamp(part(rxa, 3))
  if (given.day !== null && given.day > on)
    return failed(reading, rxa, 'RXA-3', 'The dose is after today.')
  const isPartial = completion === 'PA'
  return {
    kind: 'immunization',
    line: rxa.line,
    patient,
    cvx,
    text,
    date: given.day,
    dateText: given.text,
    details: {
      lot: part(rxa, 15),
      expires: dayOfStamp(part(rxa, 16)).day,
      mvx: part(rxa, 17),
      doseMl: isPartial ? null : millilitres(rxa),
      isSubstandard: isPartial ? true : null,
      givenBy: nameOf(rxa),
    },
  }
}

/** The code of one system, wherever the sender put it: first or alternate. */
function codeOf(rxa: Hl7Segment, system: string): string | null {
  for (const at of [1, 4]) {
    const code = part(rxa, 5, at)
    const named = part(rxa, 5, at + 2)?.toUpperCase()
    // Older senders name the table by its number.
    if (code !== null && (named === system || named === 'HL70292') && /^\d{1,3}$/.test(code))
      return code.padStart(2, '0')
  }
  return null
}

function millilitres(rxa: Hl7Segment): number | null {
  const amount = Number(part(rxa, 6) ?? Number.NaN)
  const unit = part(rxa, 7)?.toLowerCase()
  // 999 is the guide's sign for an amount that nobody knows.
  return unit === 'ml' && Number.isFinite(amount) && amount > 0 && amount < 999 ? amount : null
}

function nameOf(rxa: Hl7Segment): string | null {
  const name = [part(rxa, 10, 3), part(rxa, 10, 2)].filter((one) => one !== null).join(' ')
  return name === '' ? null : name
}

/** The day of `20260115` and of a moment that begins so; the words of anything less. */
function dayOfStamp(stamp: string | null): {
  readonly day: Day | null
  readonly text: string | null
} {
  const digits = /^(\d{4})(\d{2})(\d{2})/.exec(stamp ?? '')
  const day = digits === null ? null : toDay(`${digits[1]}-${digits[2]}-${digits[3]}`)
  return { day, text: day === null ? stamp : null }
}

function count({ leftOut }: Reading, name: string): void {
  leftOut.set(name, (leftOut.get(name) ?? 0) + 1)
}

function leave(reading: Reading, name: string): null {
  count(reading, name)
  return null
}

function failed(
  { problems }: Reading,
  segment: Hl7Segment | undefined,
  column: string,
  reason: string,
): null {
  problems.push({ line: segment?.line ?? 1, column, reason, isRowKept: false })
  return null
}

/** More than a registry sends at once: such a file is not held in memory. */
const MOST_BYTES = 64 * 1024 * 1024

/** VXU and RSP files. */
export const hl7Immunization: InterchangeFormat = {
  id: 'hl7-immunization',
  title: 'Vaccine history (HL7 v2)',
  fields: [],
  read: async function* (source: ByteSource, { on }) {
    const bytes = await whole(source)
    if (bytes === null) {
      yield refused(refuse('This file is larger than 64 MB. Ask for the history in parts.'))
      return
    }
    const binary = refuseBinary(bytes.subarray(0, 64))
    yield binary === null
      ? readHl7Immunizations(new TextDecoder().decode(bytes), on)
      : refused(binary)
  },
}

async function whole(source: ByteSource): Promise<Uint8Array | null> {
  if (source instanceof Uint8Array) return source.length > MOST_BYTES ? null : source
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of source) {
    size += piece.length
    if (size > MOST_BYTES) return null
    pieces.push(piece)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
