// Who qualifies for what among 100,000 patients: speed, whether it stays the same to the end, memory, and that an
// import works out anew only the patients whom it changed.

import { join } from 'node:path'
import type { App } from '../../src-main/api/app.ts'
import { refreshStale } from '../../src-main/api/eligibility.ts'
import { Jobs } from '../../src-main/api/jobs.ts'
import { addDays } from '../../src-main/clinical/dates.ts'
import { programs } from '../../src-main/programs/index.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import { insertRecords } from '../../src-main/store/recorded.ts'
import { benchActor, benchClient, benchDay, benchKey, emptyChart, fillChart } from './big-chart.ts'
import { importOf } from './import-figures.ts'
import { type Figure, median, ms, once, times } from './measure.ts'

const patients = 100_000
const changed = 1000

const conditions = [
  ['Essential (primary) hypertension', 'I10'],
  ['Type 2 diabetes mellitus without complications', 'E11.9'],
  ['Hyperlipidemia, unspecified', 'E78.5'],
] as const

/** What decides: three conditions and a card for everybody, a list for every tenth, a state for every fifth. */
async function fillDecisions(chart: OpenChart): Promise<void> {
  const together = 2000
  for (let start = 0; start < patients; start += together) {
    const ids = Array.from({ length: together }, (_, i) => start + i)
    await chart.db.transaction().execute(async (trx) => {
      await insertRecords(
        trx,
        benchActor,
        'conditions',
        ids.flatMap((n) =>
          conditions.map(([text, icd10], c) => ({
            id: `condition-${n}-${c}`,
            patient_id: `patient-${n}`,
            ...{ text, icd10, onset_day: null, ended_day: null, import_id: null },
          })),
        ),
      )
      await insertRecords(
        trx,
        benchActor,
        'coverages',
        ids.map((n) => ({
          id: `coverage-${n}`,
          patient_id: `patient-${n}`,
          ...{ plan: 'Invented plan', bin: '999999', pcn: null, group_id: null },
          member_id: `BENCH${n}`,
          is_part_d: n % 2,
        })),
      )
      await insertRecords(
        trx,
        benchActor,
        'payer_facts',
        ids
          .filter((n) => n % 5 === 0)
          .map((n) => ({
            id: `fact-${n}`,
            patient_id: `patient-${n}`,
            fact: 'medicaid',
            value: n % 2 === 0 ? 'IA' : 'WI',
            on_day: benchDay,
          })),
      )
      await insertRecords(
        trx,
        benchActor,
        'program_enrollments',
        ids
          .filter((n) => n % 10 === 0)
          .map((n) => ({ id: `listed-${n}`, patient_id: `patient-${n}`, ...listed })),
      )
    })
  }
}

const listed = {
  program: 'outcomes-mtm',
  standing: 'listed',
  learned_from: 'Invented list',
  ...{ member_id: null, beneficiary_id: null, plan: null, contract_id: null, bin: null, pcn: null },
  ...{ group_id: null, other_insurance: null, from_day: null, until_day: null, path: null },
  ...{ met_criteria_on: null, prescriber_id: null, consent_on: null, approval: null },
} as const

/** A day's file of one new fill for each of some patients who are in the chart already. */
function changes(chart: OpenChart): Buffer {
  const people = chart.raw
    .prepare(
      `select last_name as last, first_name as first, birth_date as born from patients
       group by last_name, first_name, birth_date having count(*) = 1 order by id limit ${changed}`,
    )
    .all() as readonly { readonly last: string; readonly first: string; readonly born: string }[]
  const american = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`
  return Buffer.from(
    [
      'PAT LAST,PAT FIRST,DOB,PAT PHONE,RX NBR,DRUG,QTY,DS,FILL DT,SIG,PRESCRIBER,PRES NPI,PAID',
      ...people.map(
        ({ last, first, born }, n) =>
          `${last},${first},${american(born)},515-555-0100,${8_000_000 + n},METFORMIN HCL 500 MG TABLET,30,30,11/20/2026,TAKE 1 TABLET DAILY,"MADEUP, NORA MD",1999999018,$12.50`,
      ),
    ].join('\n'),
  )
}

interface Step {
  readonly done: number
  readonly at: number
  readonly heapBytes: number
}

/** Figures of the background job over an encrypted chart of 100,000 patients. */
export async function eligibilityFigures(
  folder: string,
  say: (text: string) => void,
): Promise<readonly Figure[]> {
  const chart = await emptyChart(join(folder, 'eligibility.pestle'), benchKey)
  say(`building a chart of ${patients.toLocaleString('en-US')} patients with conditions and cards`)
  await fillChart(chart, patients)
  await fillDecisions(chart)
  const { client, app, close } = await benchClient(chart, folder)
  chart.raw.exec(
    `insert into eligibilities select id, 'medicare-part-d', '0001-01-01', 'cannot-tell', '', '', '' from patients`,
  )
  say(`working out ${programs.length} programs for each`)
  const steps: Step[] = [
    { done: 0, at: performance.now(), heapBytes: process.memoryUsage().heapUsed },
  ]
  const jobs = new Jobs((_topic, news) => {
    const { done } = news as { readonly done: number } // the job below publishes its progress only
    steps.push({ done, at: performance.now(), heapBytes: process.memoryUsage().heapUsed })
  })
  await refreshStale({ app, jobs, isLeft: () => false }, benchDay, (work) => work())
  const quarter = (number: number) => {
    const of = steps.filter(
      ({ done }) => done >= ((number - 1) * patients) / 4 && done <= (number * patients) / 4,
    )
    const took = (of.at(-1)?.at ?? 0) - (of[0]?.at ?? 0)
    return { ms: took, heapMb: Math.max(...of.map((step) => step.heapBytes)) / 2 ** 20 }
  }
  const [first, last] = [quarter(1), quarter(4)]
  const wholeMs = (steps.at(-1)?.at ?? 0) - (steps[0]?.at ?? 0)
  const perSecond = patients / (wholeMs / 1000)
  const linear = last.ms / first.ms
  const heap = last.heapMb / first.heapMb

  const panel = median(await times(20, () => client.programs.panel({}), 3))
  const people = median(
    await times(
      20,
      () => client.programs.people({ program: 'iowa-pcm', answer: 'cannot-tell', fact: null }),
      3,
    ),
  )
  const stars = median(await times(10, () => client.stars.panel({ scope: 'everybody' }), 2))
  const toSave = median(
    await times(
      10,
      () => client.stars.people({ measure: 'pdc-diabetes', list: 'open', scope: 'everybody' }),
      2,
    ),
  )
  const { standings } = chart.raw
    .prepare('select count(*) as standings from star_standings')
    .get() as { readonly standings: number }
  say(`importing a file about ${changed.toLocaleString('en-US')} of them`)
  const again = await importChanges(chart, app)
  await close()
  chart.close()
  return [
    {
      name: `eligibility of 100,000 patients for ${programs.length} programs and 9 Star measures`,
      value: `${Math.round(perSecond).toLocaleString('en-US')} patients/s (${(wholeMs / 1000).toFixed(1)} s)`,
      goal: '',
      isMet: null,
      numbers: { patientsPerSecond: perSecond, ms: wholeMs },
    },
    {
      name: 'the last quarter / the first',
      value: `${linear.toFixed(2)}× (${(last.ms / 1000).toFixed(1)} s / ${(first.ms / 1000).toFixed(1)} s)`,
      goal: '≤ 1.25×',
      isMet: linear <= 1.25,
      numbers: { ratio: linear },
    },
    {
      name: 'most memory in the last quarter / in the first',
      value: `${heap.toFixed(2)}× (${last.heapMb.toFixed(0)} MB / ${first.heapMb.toFixed(0)} MB)`,
      goal: '≤ 1.25×',
      isMet: heap <= 1.25,
      numbers: { ratio: heap, firstMb: first.heapMb, lastMb: last.heapMb },
    },
    {
      name: `worked out anew after an import about ${changed.toLocaleString('en-US')} patients`,
      value: `${again.recomputed.toLocaleString('en-US')} patients (${(again.ms / 1000).toFixed(1)} s with the import)`,
      goal: `= ${changed.toLocaleString('en-US')}`,
      isMet: again.recomputed === changed,
      numbers: { patients: again.recomputed, ms: again.ms },
    },
    {
      name: 'the panel of all programs; a list of 200 people, median',
      value: `${ms(panel)}; ${ms(people)}`,
      goal: '',
      isMet: null,
      numbers: { panelMs: panel, peopleMs: people },
    },
    {
      name: 'the Star measures of 100,000 patients, kept beside; who can be saved first, median',
      value: `${ms(stars)}; ${ms(toSave)} (${standings.toLocaleString('en-US')} standings)`,
      goal: '≤ 300 ms each',
      isMet: stars <= 300 && toSave <= 300,
      numbers: { panelMs: stars, peopleMs: toSave, standings },
    },
  ]
}

/** How many patients have answers of today after the import, where all had answers of yesterday before it. */
async function importChanges(
  chart: OpenChart,
  app: App,
): Promise<{ readonly recomputed: number; readonly ms: number }> {
  chart.raw.exec(`update eligibilities set on_day = '${addDays(benchDay, -1)}'`)
  const imported = await once(await importOf(app, changes(chart), 'changes.csv'))
  if (imported.result?.counts.imported !== changed)
    throw new Error(`Imported ${imported.result?.counts.imported} rows`)
  const { count } = chart.raw
    .prepare(
      `select count(*) as count from eligibilities where program = 'medicare-part-d' and on_day = ?`,
    )
    .get(benchDay) as { readonly count: number }
  return { recomputed: count, ms: imported.ms }
}
