// Holds findings against an answer key: what was found, missed, said too much. Pure; knows no rule.

import type { Chart } from '../../src-main/clinical/chart.ts'
import type {
  CannotTell,
  Concern,
  DtpCategory,
  Finding,
  Severity,
  Subject,
} from '../../src-main/clinical/finding.ts'
import type { AcceptableConcern, AnswerKey, ExpectedProblem } from './answer-key.ts'

type ProblemClass = 'too-much' | 'too-little' | 'nonadherence'

/** Neighbours count as the same: where a concern draws the line between them is a matter of taste. */
const classOf: Readonly<Record<DtpCategory, ProblemClass>> = {
  'unnecessary-drug-therapy': 'too-much',
  'adverse-drug-reaction': 'too-much',
  'dosage-too-high': 'too-much',
  'needs-additional-drug-therapy': 'too-little',
  'ineffective-drug': 'too-little',
  'dosage-too-low': 'too-little',
  nonadherence: 'nonadherence',
}

/** The severities that count in precision; minor concerns are folded on the screen. */
const counted: ReadonlySet<Severity> = new Set(['critical', 'major', 'moderate'])

/** How the findings about one patient stand against the key. */
export interface Judgement {
  readonly found: readonly ExpectedProblem[]
  readonly missed: readonly ExpectedProblem[]
  /** Concerns that count in precision and match something of the key. */
  readonly right: readonly Concern[]
  /** Concerns that count in precision and match nothing. */
  readonly extra: readonly Concern[]
  /** Concerns of any severity that the key calls false alarms. */
  readonly falseAlarms: readonly Concern[]
  readonly cannotTellFound: readonly AnswerKey['cannotTell'][number][]
  readonly cannotTellMissed: readonly AnswerKey['cannotTell'][number][]
}

/** Shares from 0 to 1; null where there was nothing to share. */
export interface Figures {
  readonly recallOfMust: number | null
  readonly recall: number | null
  readonly precision: number | null
}

/** Judges the findings about one chart. */
export function judge(chart: Chart, findings: readonly Finding[], key: AnswerKey): Judgement {
  const concerns = findings.filter((finding) => finding.kind === 'concern')
  const unknowns = findings.filter((finding) => finding.kind === 'cannot-tell')
  const isFound = (item: ExpectedProblem) => concerns.some((c) => matches(chart, c, item))
  const isRight = (concern: Concern) =>
    [...key.expected, ...key.acceptable].some((item) => matches(chart, concern, item))
  const isSaid = (item: AnswerKey['cannotTell'][number]) =>
    unknowns.some((unknown) => saysUnknown(chart, unknown, item))
  const countedConcerns = concerns.filter((concern) => counted.has(concern.severity))
  return {
    found: key.expected.filter(isFound),
    missed: key.expected.filter((item) => !isFound(item)),
    right: countedConcerns.filter(isRight),
    extra: countedConcerns.filter((concern) => !isRight(concern)),
    falseAlarms: concerns.filter((concern) =>
      key.mustNotSay.some(
        ({ drugs, dtp }) =>
          (dtp === undefined || dtp === concern.category.dtp) &&
          namesAll(drugs, drugNames(chart, concern)),
      ),
    ),
    cannotTellFound: key.cannotTell.filter(isSaid),
    cannotTellMissed: key.cannotTell.filter((item) => !isSaid(item)),
  }
}

/** The figures over any number of patients, every problem and every concern counting once. */
export function figuresOf(judgements: readonly Judgement[]): Figures {
  const found = judgements.flatMap((j) => j.found)
  const missed = judgements.flatMap((j) => j.missed)
  const isMust = (item: ExpectedProblem) => item.importance === 'must'
  return {
    recallOfMust: share(found.filter(isMust).length, missed.filter(isMust).length),
    recall: share(found.length, missed.length),
    precision: share(
      judgements.flatMap((j) => j.right).length,
      judgements.flatMap((j) => j.extra).length,
    ),
  }
}

/**
 * True when a concern is the same problem as an item of the key: its class agrees, and all drugs of the
 * item are among its subjects. An item without drugs is met by its words, or by a condition when it has none.
 */
export function matches(
  chart: Chart,
  concern: Concern,
  item: ExpectedProblem | AcceptableConcern,
): boolean {
  const classes = [item.dtp, item.orDtp ?? item.dtp].map((dtp) => classOf[dtp])
  if (!classes.includes(classOf[concern.category.dtp])) return false
  if (item.textIncludes !== undefined && !hasOneOf(item.textIncludes, concern)) return false
  if (item.drugs.length > 0) return namesAll(item.drugs, drugNames(chart, concern))
  return item.textIncludes !== undefined || hasCondition(chart, concern, item.conditions)
}

function share(yes: number, no: number): number | null {
  return yes + no === 0 ? null : yes / (yes + no)
}

function namesAll(drugs: readonly string[], names: ReadonlySet<string>): boolean {
  return drugs.every((drug) => spellings(drug).some((name) => names.has(name)))
}

function spellings(drug: string): readonly string[] {
  return drug.toLowerCase().split('|')
}

function hasOneOf(words: readonly string[], { text, recommendation }: Concern): boolean {
  const said = `${text} ${recommendation}`.toLowerCase()
  return words.some((word) => said.includes(word.toLowerCase()))
}

function drugNames(chart: Chart, concern: Concern): ReadonlySet<string> {
  return new Set(
    concern.subjects.filter((s) => s.kind === 'drug').flatMap((s) => namesOfDrug(chart, s)),
  )
}

/** A subject that goes by the words of the list instead of an ingredient counts as the entry's ingredients. */
function namesOfDrug(chart: Chart, subject: Subject): readonly string[] {
  const name = subject.name.toLowerCase()
  const ingredients = ingredientsOf(chart, subject.id)
  return ingredients.length === 0 || ingredients.includes(name) ? [name] : ingredients
}

function ingredientsOf(chart: Chart, id: string | null): readonly string[] {
  const medication = chart.medications?.find((m) => m.id === id)
  return (medication?.ingredients ?? []).map((ingredient) => ingredient.name.toLowerCase())
}

function hasCondition(chart: Chart, concern: Concern, prefixes: readonly string[]): boolean {
  const ids = concern.subjects.filter((s) => s.kind === 'condition').map((s) => s.id)
  return (chart.conditions ?? []).some(
    ({ id, icd10 }) => ids.includes(id) && prefixes.some((prefix) => icd10?.startsWith(prefix)),
  )
}

function saysUnknown(
  chart: Chart,
  unknown: CannotTell,
  { missing, drugs = [] }: AnswerKey['cannotTell'][number],
): boolean {
  if (!missing.every((fact) => unknown.missing.includes(fact))) return false
  const about = unknown.about.toLowerCase()
  const named = new Set(unknown.subjectIds.flatMap((id) => ingredientsOf(chart, id)))
  return drugs.every((drug) =>
    spellings(drug).some((name) => named.has(name) || about.includes(name)),
  )
}
