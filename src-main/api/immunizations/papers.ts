// Papers of a vaccine visit over the wire: gathered from the chart, drawn, printed or kept as a file. Not: what stands on them
// (documents/vaccines).

import type { Kysely } from 'kysely'
import type { Chart } from '../../clinical/chart.ts'
import type { Day } from '../../clinical/dates.ts'
import { cdsi } from '../../clinical/immunization/cdsi.ts'
import { forecastWith } from '../../clinical/immunization/chart-forecast.ts'
import { dueWords, isDueNow } from '../../clinical/immunization/due-words.ts'
import { questionsFor, screeningResult } from '../../clinical/immunization/screening-answers.ts'
import type { vaccinePapers } from '../../contract/immunizations.ts'
import { pharmacyInput } from '../../contract/session.ts'
import { shortDate } from '../../documents/dates-in-words.ts'
import { vaccineConsentForm } from '../../documents/vaccines/consent-form.ts'
import { keyInSheet } from '../../documents/vaccines/key-in-sheet.ts'
import type { DoseOnPaper, VaccinePaperFacts } from '../../documents/vaccines/vaccine-paper.ts'
import { vaccineRecord } from '../../documents/vaccines/vaccine-record.ts'
import { manufacturers } from '../../reference/immunization/manufacturers.ts'
import {
  fundingCodes,
  type RegistryCode,
  refusalCodes,
  vaccineRoutes,
  vaccineSites,
} from '../../reference/immunization/registry-codes.ts'
import { chartOf, loadRows } from '../../store/load-chart.ts'
import { readSetting } from '../../store/people.ts'
import type { ImmunizationRow, Schema, VaccineVisitRow } from '../../store/schema.ts'
import type { OutsideContext } from '../context.ts'
import { recordOf } from '../document-input.ts'
import { knownDay } from '../outreach-view.ts'
import { answersOf, statementsOf, visitOfDay } from './visit-rows.ts'

const templates = {
  record: vaccineRecord,
  'key-in': keyInSheet,
  consent: vaccineConsentForm,
} as const

/** Draws the paper and hands it on; answers what came of it. */
export async function printVaccinePaper(
  { app, actor, session }: OutsideContext,
  patientId: string,
  paper: (typeof vaccinePapers)[number],
  to: 'printer' | 'file',
): Promise<{ readonly message: string }> {
  const facts = await app.chartFile
    .reader()
    .transaction()
    .execute((db) => gather(db, patientId, app.today(), session.user?.name ?? ''))
  const { title, build, prepare, id } = templates[paper]
  const info = { title, language: 'en-US', createdAt: actor.at }
  const { bytes } = await app.render(build(prepare(facts)), info)
  if (to === 'printer') return { message: (await app.shell.print(title, bytes, null)).message }
  // No name of a patient in the name of a file.
  const path = await app.shell.saveAs(`${id}-${app.today()}.pdf`, bytes)
  return { message: path === null ? 'Nothing was saved.' : `Saved as ${path}` }
}

async function gather(
  db: Kysely<Schema>,
  patientId: string,
  on: Day,
  printedBy: string,
): Promise<VaccinePaperFacts> {
  const rows = await loadRows(db, patientId)
  const chart = chartOf(rows, on)
  const { patient } = await recordOf(db, rows, chart, [])
  const visit = await visitOfDay(db, patientId, on)
  const pharmacy = pharmacyInput.safeParse(await readSetting(db, 'pharmacy'))
  const refusals = await db
    .selectFrom('vaccine_refusals')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('on_day', '=', on)
    .where('voided_at', 'is', null)
    .execute()
  const names = cdsi().vaccineNames
  return {
    on,
    printedBy,
    pharmacy: pharmacy.data ?? null,
    patient: {
      name: `${patient.first} ${patient.last}`,
      birthDate: chart.patient.birthDate,
      sex: chart.patient.sex,
      phone: patient.phone,
      address: patient.address,
    },
    doses:
      chart.immunizations === null
        ? null
        : rows.immunizations.map(doseOnPaper).toSorted((a, b) => b.day.localeCompare(a.day)),
    refused: refusals.map(({ vaccine_group, cvx, reason }) => ({
      name: cvx === null ? vaccine_group : `${names.get(cvx) ?? vaccine_group} (CVX ${cvx})`,
      reason: codeWords(refusalCodes[reason]),
    })),
    ...nextOf(chart, visit),
    questions: questionsFor(chart).map(({ text }) => text),
    registrySharing: visit?.registry_sharing ?? null,
  }
}

function nextOf(
  chart: Chart,
  visit: VaccineVisitRow | undefined,
): Pick<VaccinePaperFacts, 'next' | 'citation'> {
  const found = forecastWith(chart, screeningResult(chart, answersOf(visit)).observations)
  if (found.kind === 'cannot-tell') return { next: null, citation: null }
  const shown = found.groups.filter((one) => isDueNow(one) || one.state === 'later')
  const dayOf = (one: (typeof shown)[number]) => one.recommended ?? one.earliest ?? ''
  return {
    next: shown
      .toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))
      .map((one) => ({
        group: one.group,
        // How long ago it was asked for says nothing to a patient.
        words: dueWords(isDueNow(one) ? { ...one, state: 'due', pastDue: null } : one, shortDate),
      })),
    citation: found.citation,
  }
}

function doseOnPaper(row: ImmunizationRow): DoseOnPaper {
  const of = (codes: readonly RegistryCode[], code: string | null) => {
    const found = codes.find((one) => one.code === code)
    return found === undefined ? code : codeWords(found)
  }
  const maker = row.mvx === null ? null : manufacturers.get(row.mvx)
  const funding = row.funding === null ? null : fundingCodes[row.funding]
  return {
    day: knownDay(row.on_day),
    name: row.text,
    cvx: row.cvx,
    tradeName: row.trade_name,
    lot: row.lot,
    expires: row.expires_on === null ? null : knownDay(row.expires_on),
    manufacturer: maker == null ? row.mvx : `${maker} (${row.mvx})`,
    ml: row.dose_ml,
    route: of(vaccineRoutes, row.route),
    site: of(vaccineSites, row.site),
    funding: funding === null ? row.funding : codeWords(funding),
    givenBy: row.given_by,
    statements: statementsOf(row),
    isOurs: row.source === 'given',
  }
}

function codeWords({ code, name }: RegistryCode): string {
  return `${name} (${code})`
}
