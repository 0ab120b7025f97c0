// The panel of quality measures, the people behind its numbers, and one patient measure by measure.

import { type Kysely, sql } from 'kysely'
import { classStrip } from '../../clinical/adherence/class-strip.ts'
import { measurementYear, starPanel } from '../../clinical/adherence/star-panel.ts'
import { daysLeftOn, type StarStanding, stateOf } from '../../clinical/adherence/star-standing.ts'
import type { Day } from '../../clinical/dates.ts'
import { eligibilityJob } from '../../contract/program-panel.ts'
import type {
  PatientMeasure,
  StarList,
  StarMeasureView,
  StarPanelView,
  StarPeople,
  StarScope,
  starPanelCalls,
} from '../../contract/star-panel.ts'
import { nothingKnown } from '../../programs/known-facts.ts'
import { medicarePartD } from '../../programs/medicare-part-d.ts'
import { ESTIMATE_LABEL } from '../../reference/adherence-measures.ts'
import { cite } from '../../reference/source.ts'
import {
  STAR_RULES_YEAR,
  type StarMeasure,
  type StarMeasureId,
  starMeasures,
} from '../../reference/star-measures.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { knownFactsOf, storeTerms } from '../programs/payer-rows.ts'
import { freshSince } from '../worklist/eligible.ts'
import { listGlue } from './keep-standings.ts'
import { heldReviews, starFactsOf } from './star-facts.ts'

type Read = Kysely<Schema>

/** People of one list. */
const mostPeople = 200

const yearOf = (day: Day) => Number(day.slice(0, 4))

/** The state of a row `s` on a day, as `stateOf` tells it. */
const stateSql = (today: Day) => sql<string>`case
  when s.is_met is null then 'cannot-tell'
  when s.last_day is not null then iif(s.last_day >= ${today}, 'open', 'lost')
  else iif(s.is_met = 1, 'safe', 'lost') end`

const inScope = (scope: StarScope) => (scope === 'part-d' ? sql`and s.is_part_d = 1` : sql``)

interface Counted {
  readonly measure: string
  readonly state: string
  readonly is_met: number | null
  readonly is_unchecked: number
  readonly patients: number
}

async function panelView(
  db: Read,
  today: Day,
  scope: StarScope,
): Promise<Omit<StarPanelView, 'isRunning'>> {
  const year = yearOf(today)
  const { rows } = await sql<Counted>`
    select s.measure, ${stateSql(today)} as state, s.is_met, s.unchecked <> '' as is_unchecked, count(*) as patients
    from star_standings as s where s.year = ${year} ${inScope(scope)} group by 1, 2, 3, 4`.execute(
    db,
  )
  const missing = await sql<{ measure: string; missing: string; patients: number }>`
    select s.measure, s.missing, count(*) as patients from star_standings as s
    where s.year = ${year} and s.is_met is null ${inScope(scope)} group by 1, 2`.execute(db)
  const unknown = await sql<{ patients: number }>`
    select count(distinct s.patient_id) as patients from star_standings as s
    where s.year = ${year} and s.is_part_d is null`.execute(db)
  const stale = await sql<{ patients: number }>`
    select count(*) as patients from eligibilities indexed by eligibilities_by_day
    where program = 'medicare-part-d' and on_day < ${freshSince(today)}`.execute(db)
  return {
    year,
    rulesYear: STAR_RULES_YEAR,
    scope,
    planUnknown: unknown.rows[0]?.patients ?? 0,
    stale: stale.rows[0]?.patients ?? 0,
    label: ESTIMATE_LABEL,
    measures: starMeasures.map((measure) => {
      const own = rows.filter((row) => row.measure === measure.id)
      const sum = (isAsked: (row: Counted) => boolean) =>
        own.filter(isAsked).reduce((total, row) => total + row.patients, 0)
      const counted = sum((row) => row.is_met !== null)
      // Met when it was worked out, and not let slip since.
      const met = sum((row) => row.is_met === 1 && row.state !== 'lost')
      return {
        ...measureView(measure),
        counted,
        met,
        percent: counted === 0 ? null : Math.round((met * 1000) / counted) / 10,
        open: sum((row) => row.state === 'open'),
        lost: sum((row) => row.state === 'lost'),
        safe: sum((row) => row.state === 'safe'),
        cannotTell: sum((row) => row.state === 'cannot-tell'),
        missing: missingOf(missing.rows.filter((row) => row.measure === measure.id)),
        unchecked: sum((row) => row.is_met !== null && row.is_unchecked === 1),
      }
    }),
  }
}

function measureView(measure: StarMeasure): StarMeasureView {
  const { id, title, shortName, better, standing, rules, source } = measure
  return { id, title, shortName, better, standing, rules, citation: cite(source).citation }
}

function missingOf(rows: readonly { missing: string; patients: number }[]) {
  const byWords = new Map<string, number>()
  for (const { missing, patients } of rows)
    for (const words of listOf(missing)) byWords.set(words, (byWords.get(words) ?? 0) + patients)
  return [...byWords]
    .map(([words, patients]) => ({ words, patients }))
    .toSorted((a, b) => b.patients - a.patients || a.words.localeCompare(b.words))
}

function listOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(listGlue)
}

function isOfList(list: StarList, today: Day) {
  if (list === 'counts') return sql<boolean>`s.is_met is not null`
  return sql<boolean>`${stateSql(today)} = ${list}`
}

async function people(
  db: Read,
  today: Day,
  {
    measure,
    list,
    scope,
  }: {
    readonly measure: StarMeasureId
    readonly list: StarList
    readonly scope: StarScope
  },
): Promise<StarPeople> {
  const asked = db
    .selectFrom('star_standings as s')
    .innerJoin('patients as p', 'p.id', 's.patient_id')
    .where('s.measure', '=', measure)
    .where('s.year', '=', yearOf(today))
    .where(isOfList(list, today))
    .$if(scope === 'part-d', (query) => query.where('s.is_part_d', '=', 1))
  const { count } = await asked
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await asked
    .selectAll('s')
    .select(['p.last_name', 'p.first_name', 'p.birth_date'])
    .$if(list === 'open', (query) => query.orderBy('s.last_day'))
    .orderBy('p.search_last')
    .orderBy('p.search_first')
    .limit(mostPeople)
    .execute()
  return {
    count,
    people: rows.map((row) => {
      const standing = {
        isMet: row.is_met === null ? null : row.is_met === 1,
        lastDay: asDay(row.last_day),
        refillDue: asDay(row.refill_due),
        usedDays: row.used_days,
      }
      return {
        patientId: row.patient_id,
        last: row.last_name,
        first: row.first_name,
        birthDate: asDay(row.birth_date),
        state: stateOf(standing, today),
        percent: row.percent,
        because: row.because,
        refillDue: standing.refillDue,
        lastDay: standing.lastDay,
        daysLeft: daysLeftOn(standing, today),
        missing: listOf(row.missing),
        unchecked: listOf(row.unchecked),
      }
    }),
  }
}

function patientMeasure(
  measure: StarMeasure,
  standing: StarStanding,
  strip: ReturnType<typeof classStrip>,
  today: Day,
): PatientMeasure {
  return {
    ...measureView(measure),
    state: standing.place === 'left-out' ? 'left-out' : stateOf(standing, today),
    because: standing.because,
    percent: standing.percent,
    refillDue: standing.refillDue,
    lastDay: standing.lastDay,
    daysLeft: standing.place === 'counted' ? daysLeftOn(standing, today) : null,
    missing: standing.missing,
    unchecked: standing.unchecked,
    strip: strip?.strip ?? null,
    fills: strip?.fills ?? [],
  }
}

export const starPanelHandlers: Handlers<typeof starPanelCalls> = {
  'stars.panel': async ({ db, app, jobs }, { scope }) => ({
    ...(await panelView(db, app.today(), scope)),
    isRunning: jobs.isRunning(eligibilityJob),
  }),

  'stars.people': ({ db, app }, input) => people(db, app.today(), input),

  'stars.patient': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, app } = context
    const today = app.today()
    const chart = await loadChart(db, patientId, today)
    const known = (await knownFactsOf(db, [patientId])).get(patientId) ?? nothingKnown
    const held = await heldReviews(db, [patientId], today)
    const terms = (await storeTerms(db)).get(medicarePartD.id) ?? []
    const doesQualify = medicarePartD.eligible(chart, known, terms).answer === 'yes'
    const standings = starPanel(starFactsOf(patientId, chart, known, held, doesQualify))
    return {
      year: yearOf(measurementYear(today).from),
      rulesYear: STAR_RULES_YEAR,
      label: ESTIMATE_LABEL,
      measures: starMeasures.flatMap((measure) => {
        const standing = standings.find((one) => one.measure === measure.id)
        return standing === undefined
          ? []
          : [patientMeasure(measure, standing, classStrip(chart, measure.id), today)]
      }),
    }
  },
}
