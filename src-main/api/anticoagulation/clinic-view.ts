// One patient of the anticoagulation clinic as the screen sees it.

import type { Kysely } from 'kysely'
import {
  changesSince,
  inrsOf,
  suggestedEnrolment,
  timeInRangeSince,
} from '../../clinical/anticoagulation/course.ts'
import { doacChecks, doacsOf } from '../../clinical/anticoagulation/doac-checks.ts'
import { riskScores, type ScoredRisk } from '../../clinical/anticoagulation/risk-scores.ts'
import {
  type TimeInRange,
  timeInRangeConvention,
} from '../../clinical/anticoagulation/time-in-range.ts'
import {
  type TabletsInHand,
  tabletsOfWeek,
} from '../../clinical/anticoagulation/week-of-tablets.ts'
import { mayBePregnant } from '../../clinical/assessments/may-be-pregnant.ts'
import type { Chart } from '../../clinical/chart.ts'
import { addDays, type Day } from '../../clinical/dates.ts'
import { type Finding, findingKey } from '../../clinical/finding.ts'
import { missingWords } from '../../clinical/missing-facts.ts'
import type { Signature } from '../../clinical/review.ts'
import type {
  ClinicView,
  DoacView,
  DoseProposal,
  EnrolmentView,
  EventView,
  Indication,
  VisitAnswers,
  VisitView,
} from '../../contract/anticoagulation.ts'
import type {
  AnticoagulationEnrolmentRow,
  AnticoagulationEventRow,
  AnticoagulationVisitRow,
} from '../../store/anticoagulation/anticoagulation-tables.ts'
import {
  eventsOf,
  type KeptDose,
  keptJson,
  openEnrolment,
  visitsOf,
} from '../../store/anticoagulation/clinic-rows.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import { listPrescribers, prescriberName } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'

type Read = Kysely<Schema>

/** Goal of an enrolment; null for a DOAC. */
export function goalOf(row: AnticoagulationEnrolmentRow): readonly [number, number] | null {
  return row.goal_low === null || row.goal_high === null ? null : [row.goal_low, row.goal_high]
}

/** What the patient has to make doses of; null when strengths or halves are not recorded. */
export function tabletsOf(row: AnticoagulationEnrolmentRow): TabletsInHand | null {
  const strengthsMg = keptJson<readonly number[]>(row.tablets_json)
  if (strengthsMg === null || row.are_halves_allowed === null) return null
  return { strengthsMg, areHalvesAllowed: row.are_halves_allowed === 1 }
}

/** The week that is taken now, as it was signed or told last; null: unknown. */
export function weekOf(row: AnticoagulationEnrolmentRow): readonly number[] | null {
  return keptJson<readonly number[]>(row.week_json)
}

/** Day of the newest signed visit that changed the week or held a dose; null: none did. */
export function doseChangedOn(visits: readonly AnticoagulationVisitRow[]): Day | null {
  const changed = visits.find(({ signed_at, dose_json, taken_json }) => {
    const dose = keptJson<KeptDose>(dose_json)
    if (signed_at === null || dose === null) return false
    return dose.holdDays > 0 || JSON.stringify(dose.weekMg) !== taken_json
  })
  return asDay(changed?.on_day ?? null)
}

/** Before the first visit medicines are looked at so far back when there is no earlier INR. Own choice. */
const DAYS_BEFORE_FIRST = 90

/** Since when medicines that began or ended are looked at: the last signed visit, else the INR before today. */
export function lookedSince(
  chart: Chart,
  row: AnticoagulationEnrolmentRow,
  visits: readonly AnticoagulationVisitRow[],
): Day {
  const signed = asDay(visits.find((one) => one.signed_at !== null)?.on_day ?? null)
  const before = inrsOf(chart).findLast(({ on }) => on < row.enrolled_on)?.on
  // CHECKed day column that is never null.
  return signed ?? before ?? addDays(row.enrolled_on as Day, -DAYS_BEFORE_FIRST)
}

/** The whole workspace. */
export async function clinicView(db: Read, patientId: string, today: Day): Promise<ClinicView> {
  const chart = await loadChart(db, patientId, today)
  const row = await openEnrolment(db, patientId)
  const visits = row === null ? [] : await visitsOf(db, row.id)
  const events = row === null ? [] : await eventsOf(db, row.id)
  const goal = row === null ? null : goalOf(row)
  const inrs = inrsOf(chart)
  const weekMg = row === null ? null : weekOf(row)
  const tablets = row === null ? null : tabletsOf(row)
  const since = row === null ? null : lookedSince(chart, row, visits)
  const time = timeInRangeSince(inrs, row === null ? null : courseFrom(row), goal)
  const names = await userNames(db)
  return {
    enrolment: row === null ? null : await enrolmentView(db, row),
    visits: visits.map((one) => visitView(one, names)),
    events: events.map(
      (one): EventView => ({
        id: one.id,
        kind: one.kind,
        severity: one.severity,
        // CHECKed day column that is never null.
        on: one.on_day as Day,
        until: asDay(one.until_day),
        text: one.text,
      }),
    ),
    inrs,
    timeInRange: time,
    risks: row === null ? null : risksOf(chart, row, time, events),
    convention: timeInRangeConvention,
    weekMg,
    week: weekMg === null || tablets === null ? null : tabletsOfWeek(weekMg, tablets),
    changes: since === null ? [] : changesSince(chart, since),
    changesSince: since,
    asksPregnancy: mayBePregnant(chart),
    doacs: doacViews(chart),
    suggestion: suggestedEnrolment(chart),
  }
}

/** From this day on INRs count: the first of the course, or the enrolment when that is not known. */
export function courseFrom(row: AnticoagulationEnrolmentRow): Day | null {
  return asDay(row.started_on ?? row.enrolled_on)
}

/** The scores were published for atrial fibrillation without a mechanical valve. */
function risksOf(
  chart: Chart,
  { kind, indication }: AnticoagulationEnrolmentRow,
  timeInRange: TimeInRange | null,
  events: readonly AnticoagulationEventRow[],
): readonly ScoredRisk[] | null {
  if (indication !== 'atrial-fibrillation') return null
  const hasBled = events.some(
    (one) =>
      one.kind === 'bleed' && (one.severity === 'major' || one.severity === 'clinically-relevant'),
  )
  return riskScores(chart, { kind, timeInRange, hasBled })
}

async function userNames(db: Read): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('users').select(['id', 'name']).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function enrolmentView(db: Read, row: AnticoagulationEnrolmentRow): Promise<EnrolmentView> {
  const [prescriber] =
    row.prescriber_id === null ? [] : await listPrescribers(db, [row.prescriber_id])
  return {
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    // Written through the contract, which knows these words only.
    indication: row.indication as Indication,
    indicationNote: row.indication_note,
    goal: goalOf(row),
    startedOn: asDay(row.started_on),
    duration: row.duration,
    stopOn: asDay(row.stop_on),
    nomogram: row.nomogram,
    tablets: keptJson<readonly number[]>(row.tablets_json),
    areHalvesAllowed: row.are_halves_allowed === null ? null : row.are_halves_allowed === 1,
    clinicDays: keptJson<readonly number[]>(row.clinic_days_json) ?? [],
    prescriberId: row.prescriber_id,
    prescriberName: prescriber === undefined ? null : prescriberName(prescriber),
    // CHECKed day column that is never null.
    enrolledOn: row.enrolled_on as Day,
    nextTestOn: asDay(row.next_test_on),
    nextTestAt: row.next_test_at,
  }
}

function visitView(row: AnticoagulationVisitRow, names: ReadonlyMap<string, string>): VisitView {
  const dose = keptJson<KeptDose>(row.dose_json)
  const inrOn = asDay(row.inr_on)
  return {
    id: row.id,
    // CHECKed day column that is never null.
    on: row.on_day as Day,
    answers: keptJson<Partial<VisitAnswers>>(row.answers_json) ?? {},
    inr:
      row.inr === null || inrOn === null
        ? null
        : {
            value: row.inr,
            on: inrOn,
            method: row.inr_method ?? 'import',
            observationId: row.observation_id,
          },
    proposal: keptJson<DoseProposal>(row.proposal_json),
    decision: row.decision,
    overrideReason: row.override_reason,
    weekMg: dose?.weekMg ?? null,
    weekTotalMg: dose === null ? null : totalOf(dose.weekMg),
    holdDays: dose?.holdDays ?? 0,
    nextTestOn: asDay(row.next_test_on),
    nextTestAt: row.next_test_at,
    note: row.note,
    preparedBy: row.prepared_by === null ? null : (names.get(row.prepared_by) ?? 'unknown'),
    signature: keptJson<Signature>(row.signature_json),
  }
}

/** Milligrams of a week. */
export function totalOf(weekMg: readonly number[]): number {
  return Math.round(weekMg.reduce((sum, mg) => sum + mg, 0) * 100) / 100
}

/** The direct anticoagulants on the list, each with what is to be looked at. */
export function doacViews(chart: Chart): readonly DoacView[] {
  return (doacsOf(chart) ?? []).map((medication) => {
    const { drug, clearance, labs, findings } = doacChecks(chart, medication)
    const { kind, on, words } = labs
    return { drug, clearance, labs: { kind, on, words }, findings: findings.map(findingView) }
  })
}

function findingView(finding: Finding): DoacView['findings'][number] {
  const key = findingKey(finding)
  return finding.kind === 'concern'
    ? {
        key,
        severity: finding.severity,
        text: finding.text,
        recommendation: finding.recommendation,
      }
    : {
        key,
        severity: 'cannot tell',
        text: finding.about,
        recommendation: `Missing: ${finding.missing.map(missingWords).join(', ')}.`,
      }
}
