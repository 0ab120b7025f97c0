// The sweep: every drug asked about indication, effectiveness, safety and adherence, then conditions without a drug,
// monitoring and vaccines. Pure: says what is asked and what is not. Not: the findings themselves (screening).

import { type ConditionTreatment, conditionTreatments } from '../reference/condition-treatments.ts'
import { type Chart, type Condition, currentConditions, type Fact } from './chart.ts'
import type { CannotTell, Finding, PqaCategory } from './finding.ts'
import { memberOf, screenedList } from './screening/screened-list.ts'

export const drugQuestions = ['indication', 'effectiveness', 'safety', 'adherence'] as const
export const sweepQuestions = [...drugQuestions, 'untreated', 'monitoring', 'vaccines'] as const
export type SweepQuestion = (typeof sweepQuestions)[number]

export const sweepRowKinds = ['medication', 'condition', 'monitoring', 'vaccines'] as const
export type SweepRowKind = (typeof sweepRowKinds)[number]

export const sweepAnswers = ['no-problem', 'problem', 'not-applicable'] as const
export type SweepAnswer = (typeof sweepAnswers)[number]

/** What a person answered in one cell. */
export interface AnsweredCell {
  readonly rowKind: SweepRowKind
  /** Id of the medication or condition; for the last two rows the word of `rowKind`. */
  readonly rowKey: string
  readonly question: SweepQuestion
  readonly answer: SweepAnswer
  readonly note: string | null
}

/** A finding with what became of it, as the sweep sees it. */
export interface SweptFinding {
  readonly key: string
  readonly finding: Finding
  readonly decision: 'accept' | 'dismiss' | null
  readonly isQuiet: boolean
}

export interface SweepCell {
  readonly question: SweepQuestion
  /** `problem`: an accepted finding or a person says so. `unasked`: nobody has looked yet. */
  readonly state: 'unasked' | SweepAnswer
  /** Keys of the findings that belong here and are not decided yet. */
  readonly open: readonly string[]
  /** True while a critical or major one is open: it is decided first, never ticked away. */
  readonly mustDecide: boolean
  /** Keys of the accepted ones. */
  readonly accepted: readonly string[]
  /** Facts that a rule asked for here and did not find: it cannot tell, and a person cannot tick that away unseen. */
  readonly lacks: readonly Fact[]
  readonly note: string | null
}

export interface SweepRow {
  readonly kind: SweepRowKind
  readonly key: string
  readonly title: string
  readonly cells: readonly SweepCell[]
}

export interface SweepGrid {
  readonly rows: readonly SweepRow[]
  readonly asked: number
  readonly total: number
}

/** A row's key and one of its questions. */
interface Place {
  readonly key: string
  readonly question: SweepQuestion
}

/** Current conditions for which no drug of the list is commonly given; null when nobody recorded conditions. */
export function conditionsWithoutDrug(chart: Chart): readonly Condition[] | null {
  const list = screenedList(chart)
  const current = currentConditions(chart)
  if (current === null) return null
  return current.filter((condition) => {
    const { icd10 } = condition
    // Without a code nobody can look it up: it is asked.
    if (icd10 === null) return true
    const rows = conditionTreatments.filter((row) => row.icd10.some((p) => icd10.startsWith(p)))
    // A code of two conditions, as heart disease with failure, needs a drug for each.
    const isTreated = (row: ConditionTreatment) =>
      list?.identified.some((one) => memberOf(one, row.group) !== null) === true
    return rows.length === 0 || !rows.every(isTreated)
  })
}

/** Where a finding belongs: the row's key and the question, or null when it is about no row. */
export function cellsOf(finding: Finding): readonly Place[] {
  if (finding.kind === 'cannot-tell') return cellsOfUnknown(finding)
  if (finding.rule === 'vaccines') return [{ key: 'vaccines', question: 'vaccines' }]
  const monitoring =
    finding.rule === 'monitoring' ? [{ key: 'monitoring', question: 'monitoring' as const }] : []
  const drugs = finding.subjects.flatMap((subject) =>
    subject.kind === 'drug' && subject.id !== null
      ? [{ key: subject.id, question: finding.category.pqa satisfies PqaCategory }]
      : [],
  )
  const conditions = finding.subjects.flatMap((subject) =>
    subject.kind === 'condition' && subject.id !== null
      ? [{ key: subject.id, question: 'untreated' as const }]
      : [],
  )
  return [...monitoring, ...drugs, ...conditions]
}

/** A rule that cannot tell leaves its mark where its answer would stand; about the whole chart, in the row of its own. */
function cellsOfUnknown(finding: CannotTell): readonly Place[] {
  if (finding.rule === 'vaccines') return [{ key: 'vaccines', question: 'vaccines' }]
  if (finding.rule === 'monitoring') return [{ key: 'monitoring', question: 'monitoring' }]
  const question = unknownQuestions[finding.rule] ?? 'safety'
  return finding.subjectIds.map((key) => ({ key, question }))
}

/** Families whose silence is not about safety. */
const unknownQuestions: Readonly<Record<string, SweepQuestion>> = {
  indication: 'indication',
  goals: 'effectiveness',
  adherence: 'adherence',
  'device-education': 'adherence',
}

/**
 * The grid of one review: `medications` are the lines it asks about. A cell is answered by a person's word or by an
 * accepted finding; a dismissed finding alone leaves it unasked, because the rule looked, not a person.
 */
export function sweepGrid(
  chart: Chart,
  medications: readonly { readonly id: string; readonly text: string }[],
  findings: readonly SweptFinding[],
  answers: readonly AnsweredCell[],
): SweepGrid {
  const at = new Map<string, SweptFinding[]>()
  for (const swept of findings)
    for (const { key, question } of cellsOf(swept.finding)) {
      const place = `${key} ${question}`
      at.set(place, [...(at.get(place) ?? []), swept])
    }
  const answered = new Map(answers.map((one) => [`${one.rowKey} ${one.question}`, one]))
  const cell = (key: string, question: SweepQuestion): SweepCell => {
    const here = at.get(`${key} ${question}`) ?? []
    const open = here.filter(
      (one) => one.finding.kind === 'concern' && one.decision === null && !one.isQuiet,
    )
    const accepted = here.filter((one) => one.decision === 'accept').map((one) => one.key)
    const said = answered.get(`${key} ${question}`)
    return {
      question,
      state: accepted.length > 0 ? 'problem' : (said?.answer ?? 'unasked'),
      open: open.map((one) => one.key),
      mustDecide: open.some(
        ({ finding }) =>
          finding.kind === 'concern' &&
          (finding.severity === 'critical' || finding.severity === 'major'),
      ),
      accepted,
      lacks: [
        ...new Set(
          here.flatMap(({ finding }) => (finding.kind === 'cannot-tell' ? finding.missing : [])),
        ),
      ],
      note: said?.note ?? null,
    }
  }
  const row = (
    kind: SweepRowKind,
    key: string,
    title: string,
    questions: readonly SweepQuestion[],
  ): SweepRow => ({
    kind,
    key,
    title,
    cells: questions.map((question) => cell(key, question)),
  })
  const untreated = conditionsWithoutDrug(chart)
  const rows = [
    ...medications.map((one) => row('medication', one.id, one.text, drugQuestions)),
    ...(untreated === null
      ? [row('condition', 'conditions', 'Conditions: none on record', ['untreated'])]
      : untreated.map((one) => row('condition', one.id, one.text, ['untreated']))),
    row('monitoring', 'monitoring', 'Monitoring of the whole list', ['monitoring']),
    row('vaccines', 'vaccines', 'Vaccines', ['vaccines']),
  ]
  const cells = rows.flatMap((one) => one.cells)
  return {
    rows,
    asked: cells.filter((one) => one.state !== 'unasked').length,
    total: cells.length,
  }
}

/** Rows with cells that nobody has asked, in words: "Lisinopril 10 mg tablet: safety, adherence". */
export function unaskedWords(grid: SweepGrid): readonly string[] {
  return grid.rows.flatMap((one) => {
    const unasked = one.cells
      .filter((cell) => cell.state === 'unasked')
      .map((cell) => questionWords[cell.question])
    if (unasked.length === 0) return []
    if (unasked.length > 1 && unasked.length === one.cells.length)
      return [`${one.title}: all ${one.cells.length} questions`]
    return [`${one.title}: ${unasked.join(', ')}`]
  })
}

const questionWords: Readonly<Record<SweepQuestion, string>> = {
  indication: 'indication',
  effectiveness: 'effectiveness',
  safety: 'safety',
  adherence: 'adherence',
  untreated: 'needs a drug or not',
  monitoring: 'tests due or not',
  vaccines: 'due or not',
}
