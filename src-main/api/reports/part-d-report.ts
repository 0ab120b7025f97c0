// The report of Medicare Part D MTM: every member's row, the completion rate, and why somebody does not count.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { ReportFigure, ReportTable } from '../../contract/reports.ts'
import { type CmrCompletion, cmrCompletion } from '../../programs/part-d/cmr-completion.ts'
import { type PlanMember, planFields, planRow } from '../../programs/part-d/plan-report.ts'
import { planRows } from '../../store/programs/plan-rows.ts'
import type { Schema } from '../../store/schema.ts'
import type { Period } from './period.ts'
import { planMembers } from './plan-members.ts'
import type { ReportBody } from './report-body.ts'
import { column, shareWords } from './report-parts.ts'

const fileTable = 'members'

/** The plan year. */
export async function partDReportBody(
  db: Kysely<Schema>,
  { from, until }: Period,
  today: Day,
): Promise<ReportBody> {
  const year = Number(from.slice(0, 4))
  const members = planMembers(await planRows(db, 'medicare-part-d', { from, until }), year)
  const rate = cmrCompletion(
    year,
    members.map(({ cmrs, ...rest }) => ({ ...rest, cmrs })),
    today,
  )
  return {
    title: 'Medicare Part D MTM',
    about:
      'Every enrolled patient of the plan year, with the fields of the plan reporting requirements. The rate is an estimate after the PQA measure: the plan reports the official one.',
    figures: rateFigures(rate, members),
    tables: [memberTable(members, rate), leftOutTable(rate, members)],
    fileTable,
  }
}

const placeWords = {
  completed: 'Counts: completed',
  open: 'Counts: open',
  'left-out': 'Left out',
  'cannot-tell': 'Cannot tell',
} as const

function rateFigures(rate: CmrCompletion, members: readonly PlanMember[]): readonly ReportFigure[] {
  const unplaced = rate.members.filter(({ place }) => place === 'cannot-tell').length
  const leftOut = rate.members.filter(({ place }) => place === 'left-out').length
  const gaps = members.filter((member) => planRow(member).missing.length > 0).length
  return [
    {
      label: 'CMR completion rate',
      value: unplaced > 0 ? 'cannot tell' : shareWords(rate.completed, rate.counted),
      why:
        unplaced > 0
          ? `${rate.completed} of ${rate.counted} so far; ${unplaced} cannot be placed`
          : `${rate.completed} of ${rate.counted} who count`,
    },
    { label: 'Enrolled', value: String(members.length), why: 'on a day of the plan year' },
    { label: 'Left out', value: String(leftOut), why: 'each with its reason below' },
    { label: 'Rows with gaps', value: String(gaps), why: 'what each lacks is in its row' },
  ]
}

/** On paper the identity and the services only; the file has every field of the plan and nothing else. */
const onPaper = new Set(['patientName', 'enrolledOn', 'cmrDays', 'packetSentOn', 'tmrCount'])

function memberTable(members: readonly PlanMember[], rate: CmrCompletion): ReportTable {
  const places = new Map(rate.members.map((one) => [one.id, one]))
  const own = { isInFile: false }
  return {
    id: fileTable,
    title: 'Members',
    columns: [
      ...planFields.map(({ label, kind, field }) =>
        column(label, kind, { isOnPaper: onPaper.has(field) }),
      ),
      column('In the rate', 'text', own),
      column('Still missing', 'text', own),
    ],
    rows: members.map((member) => {
      const { values, missing } = planRow(member)
      const place = places.get(member.id)
      const inRate = place === undefined ? null : `${placeWords[place.place]}. ${place.because}`
      return {
        patientId: member.id,
        cells: [...values, inRate, missing.length === 0 ? null : missing.join(', ')],
      }
    }),
    note: 'Delivery, provider type, recipient and summary are those of the first review of the year. A blank is not recorded, or does not apply.',
    empty: 'Nobody is enrolled in this year. Record the enrollment in the programs of a patient.',
  }
}

function leftOutTable(rate: CmrCompletion, members: readonly PlanMember[]): ReportTable {
  const names = new Map(members.map(({ id, name }) => [id, name]))
  const rows = rate.members.filter(({ place }) => place === 'left-out' || place === 'cannot-tell')
  return {
    id: 'left-out',
    title: 'Who does not count in the rate, and why',
    columns: [column('Name'), column('Standing'), column('Why')],
    rows: rows.map(({ id, place, because }) => ({
      patientId: id,
      cells: [names.get(id) ?? null, placeWords[place], because],
    })),
    note: null,
    empty: 'Everybody counts.',
  }
}
