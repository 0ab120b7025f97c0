// The worksheet of the interview: what is known, printed in the order of the entry screens, with room to write what is
// not. A working paper: never issued, never kept. What it looks like is in worksheet/.

import { activeMedications, type Chart, factNames, type Medication } from '../clinical/chart.ts'
import type { Day } from '../clinical/dates.ts'
import { languageName } from '../clinical/language-name.ts'
import type { LineAnswer, Recipient, ReviewKind, ReviewMode } from '../clinical/review.ts'
import { reviewList } from '../clinical/review-list.ts'
import { type SweepGrid, type SweepQuestion, sweepQuestions } from '../clinical/sweep.ts'
import { shortDate } from './dates-in-words.ts'
import { addressLines } from './layout.ts'
import { oneLine } from './packet-part.ts'
import type { PatientNames, Prescriber, WorkingPaper } from './template.ts'
import { worksheetPages } from './worksheet/worksheet-pages.ts'

export interface WorksheetInput {
  readonly on: Day
  readonly printedBy: string
  /** `15:04`, in the store's own time. */
  readonly printedAt: string
  /** Null until the pharmacy is set up. */
  readonly pharmacyName: string | null
  readonly patientId: string
  readonly patient: PatientNames
  /** As the review screens it; as it stands today without one. */
  readonly chart: Chart
  readonly prescribers: readonly Prescriber[]
  /** Null when no review is open yet. */
  readonly review: {
    readonly referenceCode: string
    readonly kind: ReviewKind
    readonly mode: ReviewMode
    readonly recipient: Recipient
    readonly heldOn: Day
    readonly patientGoal: string | null
  } | null
  /** What is answered already, by `medicationId`. */
  readonly answers: readonly {
    readonly medicationId: string
    readonly answer: LineAnswer | null
    readonly says: string | null
  }[]
  /** Drugs that other lists name and ours does not. */
  readonly told: readonly { readonly text: string; readonly source: string }[]
  readonly sweep: SweepGrid
}

/** One medication of our list. */
export interface WorksheetLine {
  readonly text: string
  readonly known: readonly string[]
  readonly lacks: readonly string[]
  readonly answer: LineAnswer | null
  readonly says: string | null
}

/** One row of the sweep; a cell's words are null where nobody has looked yet. */
export interface WorksheetRow {
  readonly title: string
  /** Place of its medication among the lines, from 0; null for other rows. */
  readonly line: number | null
  readonly cells: readonly { readonly question: SweepQuestion; readonly said: string | null }[]
  readonly lacks: readonly string[]
}

export interface WorksheetFacts {
  readonly on: Day
  readonly printedBy: string
  readonly printedAt: string
  readonly pharmacyName: string | null
  /** What the bars say. */
  readonly code: string
  /** What stands below the bars. */
  readonly codeWords: string
  readonly patientName: string
  /** Name of the fact and what is known; null says that nobody recorded it. */
  readonly about: readonly { readonly what: string; readonly known: string | null }[]
  readonly review: { readonly kind: ReviewKind; readonly words: string } | null
  readonly goal: string | null
  readonly allergies: { readonly isAsked: boolean; readonly words: readonly string[] }
  readonly lines: readonly WorksheetLine[]
  /** False when nobody ever wrote a list, which is not a list without drugs. */
  readonly hasList: boolean
  readonly told: readonly string[]
  readonly sweep: readonly WorksheetRow[]
  /** Facts that rules asked for and did not find. */
  readonly lacking: readonly string[]
}

/** The paper beside which the screens are filled in. */
export const interviewWorksheet = {
  id: 'interview-worksheet',
  version: 1,
  title: 'Interview worksheet',
  prepare,
  build: worksheetPages,
} as const satisfies WorkingPaper<WorksheetInput, WorksheetFacts>

/** `W-` and the code of the review, or `P-` and the patient's id: a scan tells it from a letter's code. */
export function worksheetCode(patientId: string, referenceCode: string | null): string {
  return referenceCode === null ? `P-${patientId}` : `W-${referenceCode}`
}

function prepare(input: WorksheetInput): WorksheetFacts {
  const { chart, patient, review, sweep } = input
  const list = reviewList(chart)
  const spoken = oneLine(patient.language)
  const places = new Map(list.map((one, place) => [one.id, place]))
  return {
    on: input.on,
    printedBy: input.printedBy,
    printedAt: input.printedAt,
    pharmacyName: input.pharmacyName,
    code: worksheetCode(input.patientId, review?.referenceCode ?? null),
    codeWords: review === null ? 'Scan: opens the chart' : `Scan: review ${review.referenceCode}`,
    patientName: `${patient.last}, ${patient.first}`,
    about: [
      { what: 'Born', known: ofDay(chart.patient.birthDate) },
      { what: 'Sex', known: chart.patient.sex },
      { what: 'Phone', known: oneLine(patient.phone) },
      {
        what: 'Address',
        known: patient.address === null ? null : addressLines(patient.address).join(', '),
      },
      { what: 'Language', known: spoken === null ? null : languageName(spoken) },
      ...(patient.representative === null
        ? []
        : [{ what: 'Representative', known: patient.representative }]),
      { what: 'Conditions', known: conditionWords(chart) },
    ],
    review:
      review === null
        ? null
        : {
            kind: review.kind,
            words: `${review.mode.replaceAll('-', ' ')}, with the ${review.recipient}, on ${shortDate(review.heldOn)}`,
          },
    goal: review?.patientGoal ?? null,
    allergies: allergyWords(chart),
    lines: list.map((one) => lineOf(one, input)),
    hasList: activeMedications(chart) !== null,
    told: input.told.map(({ text, source }) => `${text} (${source})`),
    sweep: sweep.rows.map((row) => ({
      title: row.title,
      line: places.get(row.key) ?? null,
      cells: row.cells.map(({ question, state }) => ({
        question,
        said: state === 'unasked' ? null : state.replaceAll('-', ' '),
      })),
      lacks: namesOf(row.cells.flatMap((cell) => cell.lacks)),
    })),
    lacking: namesOf(
      sweepQuestions.flatMap((question) =>
        sweep.rows.flatMap((row) =>
          row.cells.filter((cell) => cell.question === question).flatMap((cell) => cell.lacks),
        ),
      ),
    ),
  }
}

const ofDay = (day: Day | null) => (day === null ? null : shortDate(day))

const namesOf = (facts: readonly (keyof typeof factNames)[]) => [
  ...new Set(facts.map((fact) => factNames[fact])),
]

function conditionWords({ conditions, on }: Chart): string | null {
  if (conditions === null) return null
  const current = conditions.filter(({ ended }) => ended === null || ended > on)
  return current.length === 0 ? 'none on record' : current.map(({ text }) => text).join('; ')
}

function allergyWords({ allergies }: Chart): WorksheetFacts['allergies'] {
  switch (allergies.kind) {
    case 'not-asked':
      return { isAsked: false, words: [] }
    case 'none-known':
      return { isAsked: true, words: [`none known on ${shortDate(allergies.on)}`] }
    case 'listed':
      return {
        isAsked: true,
        words: allergies.items.map(
          ({ substance, reaction }) => `${substance}: ${reaction ?? 'reaction not recorded'}`,
        ),
      }
  }
}

function lineOf(one: Medication, input: WorksheetInput): WorksheetLine {
  const answer = input.answers.find(({ medicationId }) => medicationId === one.id)
  const prescriber = input.prescribers.find(({ id }) => id === one.prescriberId)
  const lastFill = input.chart.fills
    ?.filter(({ medicationId }) => medicationId === one.id)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0]
  const supply = lastFill?.daysSupply ?? null
  return {
    text: one.text,
    known: [
      oneLine(one.directions),
      one.indication === null ? null : `for ${one.indication}`,
      prescriber?.name ?? null,
      lastFill === undefined
        ? null
        : `filled ${shortDate(lastFill.date)}${supply === null ? '' : `, ${supply} days`}`,
    ].filter((words) => words !== null),
    lacks: [
      one.directions === null ? 'directions' : null,
      one.indication === null ? 'reason' : null,
      prescriber === undefined && one.kind === 'prescription' ? 'prescriber' : null,
      one.isHalfKnown ? 'which drug it is' : null,
    ].filter((words) => words !== null),
    answer: answer?.answer ?? null,
    says: answer?.says ?? null,
  }
}
