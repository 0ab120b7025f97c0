// The group report of the wellness program: how many belong to each group and took part in what. A number that could point at
// somebody is held back.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { ReportCell, ReportTable } from '../../contract/reports.ts'
import { numberOf, termsOn } from '../../programs/engine/terms.ts'
import { pdhiConxus } from '../../programs/pdhi-conxus.ts'
import { wellnessMembers, whoAnswered, whoWasMeasured } from '../../store/programs/wellness-rows.ts'
import type { Schema } from '../../store/schema.ts'
import { storeTerms } from '../programs/payer-rows.ts'
import type { Period } from './period.ts'
import type { ReportBody } from './report-body.ts'
import { column, sumRow } from './report-parts.ts'
import {
  participation,
  participationWords,
  sizes,
  type WellnessMember,
} from './wellness-figures.ts'

type Read = Kysely<Schema>

const heldBack = 'held back'
const shown = (count: number | null): ReportCell => count ?? heldBack
const noGroup = 'No group named'

/** The groups of a period. */
export async function wellnessReportBody(
  db: Read,
  { from, until }: Period,
  today: Day,
): Promise<ReportBody> {
  const own = (await storeTerms(db)).get(pdhiConxus.id) ?? []
  const smallest = numberOf(termsOn(pdhiConxus.terms, own, today), 'smallest group')
  const about =
    'People on the list of the eligibility file. A number below the smallest group (a term of the program that the store sets; the shipped one is unverified) is held back, and so is another where it would follow from the sum.'
  if (smallest === null || smallest < 2)
    return {
      ...{ title: 'Wellness groups', about, fileTable: null },
      figures: [
        {
          label: 'Smallest group shown',
          value: 'cannot tell',
          why: 'write the term “smallest group” of ConXus in the settings: two or more',
        },
      ],
      tables: [],
    }
  const members = await membersOf(db, { from, until })
  const whole = participation(members, smallest)
  const bySize = sizes(members, smallest)
  const table = groupTable(members, bySize.cells, smallest, bySize.note)
  // Beside a table with gaps, a sum over all groups would fill them.
  const isWhole = table.rows.every(({ cells }) => !cells.includes(heldBack))
  return {
    ...{ title: 'Wellness groups', about, fileTable: null },
    figures: [
      {
        label: 'Members',
        value: String(shown(whole.total)),
        why: 'on the list on a day of the period',
      },
      ...whole.cells.slice(0, 3).map(({ label, count }) => ({
        label,
        value: String(shown(isWhole ? count : null)),
        why: 'questionnaires finished, and measured at a screening event',
      })),
      { label: 'Smallest group shown', value: String(smallest), why: 'a term of the program' },
    ],
    tables: [table],
  }
}

async function membersOf(
  db: Read,
  span: { readonly from: string; readonly until: string },
): Promise<readonly WellnessMember[]> {
  const answered = new Set((await whoAnswered(db, span)).map((row) => row.patient_id))
  const measured = new Set((await whoWasMeasured(db, span)).map((row) => row.patient_id))
  return (await wellnessMembers(db, pdhiConxus.id, span)).map(({ patient_id, group_id }) => ({
    group: group_id ?? noGroup,
    isAnswered: answered.has(patient_id),
    isMeasured: measured.has(patient_id),
  }))
}

/** A group whose size is held back shows nothing else either. */
function groupTable(
  members: readonly WellnessMember[],
  groups: readonly { readonly label: string; readonly count: number | null }[],
  smallest: number,
  note: string | null,
): ReportTable {
  const byGroup = Map.groupBy(members, ({ group }) => group)
  const rows = groups.map(({ label, count }) => {
    const inside = count === null ? null : participation(byGroup.get(label) ?? [], smallest)
    const cells = participationWords.map((word) => {
      const cell = inside?.cells.find((one) => one.label === word)
      return shown(cell?.count ?? null)
    })
    return sumRow([label, shown(count), ...cells])
  })
  return {
    id: 'groups',
    title: 'Who took part, by group',
    columns: [
      column('Group'),
      column('Members', 'count'),
      ...participationWords.map((word) => column(word, 'count')),
    ],
    rows,
    note: note ?? `No number below ${smallest} had to be held back among the sizes of groups.`,
    empty: 'Nobody is on the list. Import the eligibility file of the program (Alt I).',
  }
}
