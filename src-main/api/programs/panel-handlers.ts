// The panel as a whole: how many qualify for each program, what is missing most, and the lists behind the numbers.

import { type Kysely, sql } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import {
  type EligibilityAnswer,
  eligibilityJob,
  type PanelPeople,
  type PanelView,
  type programPanelCalls,
} from '../../contract/program-panel.ts'
import { asDay } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers } from '../context.ts'
import { markStale } from '../eligibility.ts'
import { freshSince } from '../worklist/eligible.ts'
import { programsOf } from './all-programs.ts'
import { factWords } from './fact-words.ts'

type PanelArea = Pick<
  typeof programPanelCalls,
  'programs.panel' | 'programs.people' | 'programs.recompute'
>

/** People of one list. */
const mostPeople = 200

interface Counted {
  readonly program: string
  readonly answer: string
  readonly missing: string
  readonly patients: number
}

async function panelView(db: Kysely<Schema>, today: Day): Promise<Omit<PanelView, 'isRunning'>> {
  const { rows } = await sql<Counted>`
    select program, answer, missing, count(*) as patients from eligibilities indexed by eligibilities_by_answer
    group by program, answer, missing`.execute(db)
  const stale = await sql<{ readonly patients: number }>`
    select count(*) as patients from eligibilities indexed by eligibilities_by_day
    where program = 'medicare-part-d' and on_day < ${freshSince(today)}`.execute(db)
  const byProgram = Map.groupBy(rows, (row) => row.program)
  const sum = (counted: readonly Counted[]) =>
    counted.reduce((total, one) => total + one.patients, 0)
  return {
    patients: sum(byProgram.get('medicare-part-d') ?? []),
    stale: stale.rows[0]?.patients ?? 0,
    programs: (await programsOf(db)).map(({ id, name }) => {
      const of = Map.groupBy(byProgram.get(id) ?? [], (row) => row.answer)
      const waiting = of.get('cannot-tell') ?? []
      return {
        program: id,
        name,
        yes: sum(of.get('yes') ?? []),
        no: sum(of.get('no') ?? []),
        cannotTell: sum(waiting),
        waitsFor: waitsFor(waiting),
      }
    }),
  }
}

function waitsFor(waiting: readonly Counted[]) {
  const byFact = new Map<string, { patients: number; alone: number }>()
  for (const { missing, patients } of waiting) {
    const facts = missing.split(' ').filter((fact) => fact !== '')
    for (const fact of facts) {
      const count = byFact.get(fact) ?? { patients: 0, alone: 0 }
      count.patients += patients
      if (facts.length === 1) count.alone += patients
      byFact.set(fact, count)
    }
  }
  return [...byFact]
    .map(([fact, count]) => ({ fact, words: factWords(fact), ...count }))
    .toSorted((a, b) => b.patients - a.patients || a.fact.localeCompare(b.fact))
}

async function panelPeople(
  db: Kysely<Schema>,
  {
    program,
    answer,
    fact,
  }: {
    program: string
    answer: EligibilityAnswer
    fact: string | null
  },
): Promise<PanelPeople> {
  const asked = db
    .selectFrom('eligibilities as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .where('e.program', '=', program)
    .where('e.answer', '=', answer)
    .$if(fact !== null, (one) =>
      one.where(sql<boolean>`instr(' ' || e.missing || ' ', ${` ${fact} `}) > 0`),
    )
  const counted = await asked
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const rows = await asked
    .select(['p.id', 'p.last_name', 'p.first_name', 'p.birth_date', 'e.why', 'e.missing'])
    .orderBy('p.search_last')
    .orderBy('p.search_first')
    .limit(mostPeople)
    .execute()
  return {
    count: counted.count,
    people: rows.map((row) => ({
      patientId: row.id,
      last: row.last_name,
      first: row.first_name,
      birthDate: asDay(row.birth_date),
      why: row.why,
      missing: row.missing
        .split(' ')
        .filter((one) => one !== '')
        .map(factWords),
    })),
  }
}

export const programPanelHandlers: Handlers<PanelArea> = {
  'programs.panel': async ({ db, app, jobs }) => ({
    ...(await panelView(db, app.today())),
    isRunning: jobs.isRunning(eligibilityJob),
  }),
  'programs.people': async ({ db }, input) => panelPeople(db, input),
  // The dispatcher starts the work when this is in the chart.
  'programs.recompute': async ({ db }) => {
    await markStale(db, 'medicare-part-d')
    return { id: eligibilityJob }
  },
}
