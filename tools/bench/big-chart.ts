// A synthetic chart for measurements: plainly invented people, the same every time.

import { join } from 'node:path'
import { createApi } from '../../src-main/api/api.ts'
import type { App } from '../../src-main/api/app.ts'
import { day, type Instant } from '../../src-main/clinical/dates.ts'
import { type Client, createClient } from '../../src-main/contract/client.ts'
import { lazyRenderer } from '../../src-main/documents/lazy-renderer.ts'
import type { ChartFile } from '../../src-main/security/chart-file.ts'
import { argonDefault } from '../../src-main/security/passwords.ts'
import { type OpenChart, openChart, type RawDatabase } from '../../src-main/store/database.ts'
import { migrate } from '../../src-main/store/migrate.ts'
import {
  type Actor,
  insertFills,
  insertRecord,
  insertRecords,
} from '../../src-main/store/recorded.ts'
import { foldName } from '../../src-main/store/search-text.ts'
import { createRealApp } from '../../src-main/worker/real-app.ts'
import { resources } from '../places.ts'

export const benchDay = day('2026-11-23')
const at = '2026-11-23T15:00:00.000Z' as Instant
export const benchActor: Actor = { userId: 'user-1', at }
export const benchKey = new Uint8Array(32).fill(7)

const starts =
  'Ba Be Bi Bo Bu Ca Co Da De Do Fa Fe Fo Ga Go Ha Ho Ja Jo Ka Ko La Le Lo Ma Me Mo Na No Pa Pe Po Ra Re Ro Sa Se So Ta Te To Va Ve Wa We Wo Ya Za Zo'.split(
    ' ',
  )
const middles = 'ber der fel gan ker lam men nor per ran sel tor ver wel zan'.split(' ')
const ends = 'ton well worth field man sen ley ford'.split(' ')
const firsts =
  'Ada Ben Cleo Dora Eli Fay Gus Hope Ivo June Kit Lou Max Nell Opal Pia Quin Rose Sid Tess Una Vic Wes Xena Yul Zoe'.split(
    ' ',
  )
const drugs = [
  'Lisinopril 10 mg tablet',
  'Metformin 500 mg tablet',
  'Atorvastatin 20 mg tablet',
  'Amlodipine 5 mg tablet',
  'Omeprazole 20 mg capsule',
  'Sertraline 50 mg tablet',
]

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? ''

/** Name of invented patient number `index`. */
export function inventedName(index: number): { readonly last: string; readonly first: string } {
  const last =
    pick(starts, index) +
    pick(middles, Math.floor(index / starts.length)) +
    pick(ends, Math.floor(index / 97))
  return { last, first: pick(firsts, Math.floor(index / 13)) }
}

/** An empty chart at `path`; `key` null for a plain one. */
export async function emptyChart(path: string, key: Uint8Array | null): Promise<OpenChart> {
  const chart = openChart(path, key)
  await migrate(chart.db)
  return chart
}

const dayAt = (index: number) =>
  new Date(Date.UTC(2021, 10, 1) + index * 86_400_000).toISOString().slice(0, 10)

/** Fills a chart with `count` patients, three drugs and five fills each. */
export async function fillChart(chart: OpenChart, count: number): Promise<void> {
  await chart.db.transaction().execute(async (trx) => {
    await insertRecord(trx, benchActor, 'users', {
      id: 'user-1',
      name: 'Bench Pharmworth',
      login: 'bench',
      role: 'pharmacist',
      credential: 'PharmD',
      npi: '1999999059',
      licence: 'BENCH',
      pin_hash: null,
      failed_pins: 0,
      is_intern: 0,
    })
    await trx
      .insertInto('imports')
      .values({
        id: 'import-1',
        format: 'bench',
        source_name: 'bench',
        sha256: '',
        started_at: at,
        finished_at: at,
        by_user: 'user-1',
        counts_json: '{}',
        problems_json: '[]',
      })
      .execute()
  })
  const together = 2000
  for (let start = 0; start < count; start += together)
    await chart.db.transaction().execute(async (trx) => {
      const numbers = Array.from({ length: Math.min(together, count - start) }, (_, i) => start + i)
      await insertRecords(trx, benchActor, 'patients', numbers.map(patientRow))
      await insertRecords(
        trx,
        benchActor,
        'medications',
        numbers.flatMap((n) => [0, 1, 2].map((m) => medicationRow(`patient-${n}`, m))),
      )
      await insertFills(
        trx,
        numbers.flatMap((n) =>
          [0, 1, 2, 3, 4].map((f) => fillRow(`patient-${n}`, f % 3, 1500 + f * 60)),
        ),
      )
    })
}

/** One patient with 25 medications, five years of monthly fills, 12 conditions, 40 results. Answers the id. */
export async function addHeavyPatient(chart: OpenChart): Promise<string> {
  const id = 'patient-heavy'
  await chart.db.transaction().execute(async (trx) => {
    await insertRecords(trx, benchActor, 'patients', [
      { ...patientRow(7), id, last_name: 'Heavyton', search_last: 'HEAVYTON' },
    ])
    const numbers = Array.from({ length: 25 }, (_, m) => m)
    await insertRecords(
      trx,
      benchActor,
      'medications',
      numbers.map((m) => medicationRow(id, m)),
    )
    await insertFills(
      trx,
      numbers.flatMap((m) => Array.from({ length: 60 }, (_, f) => fillRow(id, m, f * 30))),
    )
    await insertRecords(
      trx,
      benchActor,
      'conditions',
      numbers.slice(0, 12).map((c) => ({
        id: `condition-${c}`,
        patient_id: id,
        text: `Invented condition ${c}`,
        icd10: null,
        onset_day: null,
        ended_day: null,
        import_id: null,
      })),
    )
    await insertRecords(
      trx,
      benchActor,
      'observations',
      Array.from({ length: 40 }, (_, o) => ({
        id: `observation-${o}`,
        patient_id: id,
        loinc: '4548-4',
        text: 'Hemoglobin A1c',
        value: 6 + o / 20,
        value_text: null,
        unit: '%',
        on_day: dayAt(o * 40),
        import_id: null,
      })),
    )
  })
  return id
}

function patientRow(n: number) {
  const { last, first } = inventedName(n)
  return {
    id: `patient-${n}`,
    last_name: last,
    first_name: first,
    middle_name: null,
    search_last: foldName(last),
    search_first: foldName(first),
    phone_digits: String(1_000_000_000 + n),
    birth_date: `${1930 + (n % 70)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    sex: n % 2 === 0 ? 'female' : 'male',
    language: null,
    phone: '515-555-0100',
    address_json: null,
    emergency_contact_json: null,
    primary_care_id: null,
    caregiver_json: null,
    representative_json: null,
    is_cognitively_impaired: null,
    is_long_term_care: null,
    is_at_risk_beneficiary: null,
    external_id: `EXT${n}`,
    external_system: null,
    died_on: null,
    no_known_allergies_on: null,
  }
}

function medicationRow(patientId: string, m: number) {
  const text = pick(drugs, m)
  return {
    id: `${patientId}-drug-${m}`,
    patient_id: patientId,
    text: m < drugs.length ? text : `${text} ${m}`,
    ingredients_json: null,
    strength: null,
    form: null,
    kind: 'prescription',
    directions: 'Take 1 tablet daily',
    patient_wording: null,
    indication: null,
    prescriber_id: null,
    source: 'dispensing',
    start_day: null,
    stop_day: null,
    stop_reason: null,
    is_half_known: 0,
    rx_number: null,
    match_key: foldName(`${text} ${m}`),
    import_id: 'import-1',
  }
}

function fillRow(patientId: string, m: number, dayIndex: number) {
  return {
    id: `${patientId}-${m}-${dayIndex}`,
    patient_id: patientId,
    medication_id: `${patientId}-drug-${m}`,
    import_id: 'import-1',
    rx_number: `${m}`,
    fill_day: dayAt(dayIndex),
    drug_text: pick(drugs, m),
    ndc: null,
    quantity: 30,
    days_supply: 30,
    directions: null,
    prescriber_id: null,
    cost_cents: 1250,
    row_key: `${patientId}|${m}|${dayIndex}`,
  }
}

/** The API over an open chart, signed in, without passphrases: only the chart's speed is measured. */
export async function benchClient(
  chart: OpenChart,
  folder: string,
): Promise<{
  readonly client: Client
  readonly app: App
  /** The connection that queries run on. */
  readonly reader: RawDatabase
  readonly close: () => Promise<void>
}> {
  const reader = openChart(chart.path, chart.path.endsWith('plain.pestle') ? null : benchKey, {
    readonly: true,
  })
  const nobody = async (): Promise<never> => {
    throw new Error('Not measured here')
  }
  const file: ChartFile = {
    path: chart.path,
    state: () => 'open',
    people: async () => [],
    create: nobody,
    open: async () => undefined,
    recover: nobody,
    lock: async () => undefined,
    db: () => chart.db,
    reader: () => reader.db,
    admit: nobody,
    dismiss: nobody,
    setPassphrase: nobody,
    backup: nobody,
    check: nobody,
  }
  const app: App = {
    ...createRealApp({
      chartPath: join(folder, 'unused', 'chart.pestle'),
      resources,
      shell: {
        saveAs: async () => null,
        print: async () => ({ state: 'printed', message: '' }),
        printers: async () => [],
        chooseFolder: async () => null,
      },
      log: { write: () => undefined },
      publish: () => undefined,
    }),
    today: () => benchDay,
    render: lazyRenderer(resources),
    argon: argonDefault,
    chartFile: file,
  }
  const client = createClient(createApi(app).invoke)
  await client.session.signIn({ personId: 'user-1', passphrase: 'not asked here' })
  return { client, app, reader: reader.raw, close: async () => reader.close() }
}
