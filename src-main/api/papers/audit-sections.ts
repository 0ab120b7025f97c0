// The records of one patient and period in words, for the audit packet.

import type { Kysely } from 'kysely'
import type { AuditLine, AuditSection } from '../../documents/audit/audit-packet.ts'
import * as record from '../../store/papers/audit-record.ts'
import type { Schema } from '../../store/schema.ts'
import { localTimeOf } from '../local-time.ts'
import { knownDay } from '../outreach-view.ts'

type Read = Kysely<Schema>

/** Coded words such as `walk-in` are told without their dash; what a person wrote stays as it is. */
const plain = (part: string) => (/^[a-z]+(-[a-z]+)+$/.test(part) ? part.replaceAll('-', ' ') : part)
const words = (...parts: readonly (string | null | undefined)[]) =>
  parts
    .filter((part): part is string => part !== null && part !== undefined && part !== '')
    .map(plain)
    .join(', ')
const minutes = (seconds: number) => `${Math.round(seconds / 60)} min`
const inOrder = (lines: readonly AuditLine[]) =>
  lines.toSorted((a, b) => `${a.on} ${a.time ?? ''}`.localeCompare(`${b.on} ${b.time ?? ''}`))
const onDay = (day: string, what: string, by: string | null): AuditLine => ({
  on: knownDay(day),
  time: null,
  what,
  by,
})
const atInstant = (at: string, what: string, by: string | null): AuditLine => {
  const { day, time } = localTimeOf(at)
  return { on: day, time, what, by }
}

/** What happened, by kind, each oldest first. */
export async function sectionsOf(
  db: Read,
  patientId: string,
  period: record.Period,
): Promise<readonly AuditSection[]> {
  const reviews = await record.reviewsWithin(db, patientId, period)
  const time = await record.minutesWithin(db, patientId, period)
  const { events, replies } = await record.lettersWithin(db, patientId, period)
  const { contacts, offers, consents } = await record.contactsWithin(db, patientId, period)
  const consults = await record.consultsWithin(db, patientId, period)
  const { packets, notices } = await record.deliveriesWithin(db, patientId, period)
  const changes = await record.changesWithin(db, patientId, period)
  const trail = await record.trailWithin(db, patientId, period)
  return [
    {
      title: 'Reviews',
      lines: reviews.map((one) =>
        onDay(
          one.held_on,
          words(
            one.kind,
            one.mode,
            `reference ${one.reference_code}`,
            one.signed_at === null ? 'not signed' : 'signed',
          ),
          one.signedBy,
        ),
      ),
    },
    {
      title: 'Working time',
      lines: time.map((one) =>
        onDay(
          one.on_day,
          words(
            one.phase,
            minutes(one.corrected_seconds ?? one.seconds),
            one.corrected_seconds === null
              ? null
              : `counted ${minutes(one.seconds)}: ${one.correction_reason ?? ''}`,
          ),
          one.by,
        ),
      ),
    },
    {
      title: 'Letters and replies',
      lines: inOrder([
        ...events.map((one) =>
          onDay(
            one.on_day,
            words(one.kind, one.channel, one.last_name, one.reference_code, one.note),
            one.by,
          ),
        ),
        ...replies.map((one) =>
          onDay(one.on_day, words('answer', one.reply, one.reference_code, one.reason), one.by),
        ),
      ]),
    },
    {
      title: 'Consults',
      lines: consults.map((one) =>
        onDay(
          one.asked_on,
          words(
            one.reference_code,
            one.requester,
            one.question,
            one.signed_at === null ? 'not answered yet' : `Answer: ${one.answer ?? ''}`,
          ),
          one.by,
        ),
      ),
    },
    {
      title: 'Offers, contacts and consents',
      lines: inOrder([
        ...offers.map((one) =>
          onDay(
            one.offered_on,
            words(`offer of a ${one.kind}`, one.program, one.state, one.close_code),
            one.by,
          ),
        ),
        ...contacts.map((one) =>
          atInstant(
            one.at,
            words('contact', one.purpose, one.channel, one.outcome, one.note),
            one.by,
          ),
        ),
        ...consents.map((one) =>
          onDay(
            one.on_day,
            words(one.kind, one.scope, `given by ${one.given_by}`, one.method, one.note),
            one.by,
          ),
        ),
      ]),
    },
    {
      title: 'Papers given to the patient',
      lines: inOrder([
        ...packets.map((one) =>
          onDay(one.on_day, words('packet', one.how, `to ${one.given_to}`, one.note), one.by),
        ),
        ...notices.map((one) => onDay(one.on_day, words('safe disposal sheet', one.how), one.by)),
      ]),
    },
    {
      title: 'Changes of the record',
      // By day: each word of them is in the chart.
      lines: counted(
        changes.map((one) =>
          onDay(
            localTimeOf(one.at).day,
            `${one.table_name.replaceAll('_', ' ')}: ${one.action}`,
            one.by ?? one.by_user,
          ),
        ),
      ),
    },
    {
      title: 'Who used the chart',
      lines: counted(
        trail.map((one) =>
          atInstant(
            one.at,
            `${one.action.replaceAll('-', ' ')}${one.outcome === 'ok' ? '' : ` (${one.outcome})`}`,
            one.user_name,
          ),
        ),
      ),
    },
  ]
}

/** The same line over and over is told once, with how often. */
function counted(lines: readonly AuditLine[]): readonly AuditLine[] {
  const counts = new Map<string, { readonly line: AuditLine; count: number }>()
  for (const line of lines) {
    const key = JSON.stringify(line)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, { line, count: 1 })
    else known.count += 1
  }
  return [...counts.values()].map(({ line, count }) => ({
    ...line,
    what: count === 1 ? line.what : `${line.what}, ${count} times`,
  }))
}
