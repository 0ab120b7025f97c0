// What the answers of a service and the chart say together: findings as every rule makes them, and the lines of the sheet that
// the patient takes home. Not: how a decision is made of a finding.

import type {
  Answered,
  ClinicalService,
  Said,
  ServiceRow,
  SheetLine,
} from '../../reference/services/service-shape.ts'
import { cite } from '../../reference/source.ts'
import { type Answers, askedQuestions, chosen } from '../assessments/answered-form.ts'
import type { Chart } from '../chart.ts'
import type { Concern, Evidence, Finding } from '../finding.ts'
import { judge } from '../screening/circumstance.ts'
import type { ScreenedList } from '../screening/screened-list.ts'
import { screenedList } from '../screening/screened-list.ts'

/** What a row needs of a service. */
type Asked = Pick<ClinicalService, 'id' | 'title' | 'questions' | 'rows'>

interface SaidJudgement {
  readonly answer: 'yes' | 'no' | 'open'
  readonly evidence: readonly Evidence[]
}

const not: SaidJudgement = { answer: 'no', evidence: [] }

/** Of findings of this service. */
export function serviceRuleId({ id }: Pick<ClinicalService, 'id'>): string {
  return `service-${id}`
}

function judgeAnswered(service: Asked, answers: Answers, test: Answered): SaidJudgement {
  const question = service.questions.find(({ id }) => id === test.question)
  if (question === undefined) throw new Error(`Broken promise: ${service.id} asks ${test.question}`)
  // What an earlier answer rules out was not asked: nobody who does not inhale misses a step of it.
  if (!askedQuestions(service, answers).includes(question))
    return opensLater(service, answers, question) ? { answer: 'open', evidence: [] } : not
  const choice = chosen(question, answers)
  if (choice === null) return { answer: 'open', evidence: [] }
  if (!test.answers.includes(choice.id)) return not
  const { en: fact } = question.text
  return { answer: 'yes', evidence: [{ fact, value: choice.text.en, unit: null, date: null }] }
}

/** The question before it is open: it may still be asked. */
function opensLater(
  service: Asked,
  answers: Answers,
  { onlyAfter }: Asked['questions'][number],
): boolean {
  return (
    onlyAfter !== undefined &&
    answers[onlyAfter.question] === undefined &&
    askedQuestions(service, answers).some(({ id }) => id === onlyAfter.question)
  )
}

function judgeSaid(service: Asked, answers: Answers, said: Said): SaidJudgement {
  if ('question' in said) return judgeAnswered(service, answers, said)
  const parts = said.of.map((one) => judgeAnswered(service, answers, one))
  const held = parts.filter(({ answer }) => answer === 'yes')
  const open = parts.filter(({ answer }) => answer === 'open').length
  const below = said.below ?? Number.POSITIVE_INFINITY
  if (held.length >= below || held.length + open < said.atLeast) return not
  const isCertain = held.length >= said.atLeast && held.length + open < below
  return isCertain
    ? { answer: 'yes', evidence: held.flatMap(({ evidence }) => evidence) }
    : { answer: 'open', evidence: [] }
}

/** All together; the first certain no ends it. */
function judgeAll(service: Asked, answers: Answers, all: readonly Said[]): SaidJudgement {
  const parts = all.map((one) => judgeSaid(service, answers, one))
  if (parts.some(({ answer }) => answer === 'no')) return not
  if (parts.some(({ answer }) => answer === 'open')) return { answer: 'open', evidence: [] }
  return { answer: 'yes', evidence: parts.flatMap(({ evidence }) => evidence) }
}

const noList: ScreenedList = { identified: [], unidentified: [] }

/** Findings of one service about one chart. What cannot be told is said once for the answers and once for each lack of the chart. */
export function screenService(service: Asked, chart: Chart, answers: Answers): readonly Finding[] {
  const rule = serviceRuleId(service)
  const list = screenedList(chart)
  const findings: Finding[] = []
  const open = new Map<
    string,
    { topics: string[]; missing: Extract<Finding, { kind: 'cannot-tell' }>['missing'] }
  >()
  const lacks = (missing: Extract<Finding, { kind: 'cannot-tell' }>['missing'], topic: string) => {
    const key = missing.toSorted().join(' ')
    const known = open.get(key)
    if (known === undefined) open.set(key, { topics: [topic], missing })
    else if (!known.topics.includes(topic)) known.topics.push(topic)
  }
  for (const row of service.rows) {
    const said = judgeAll(service, answers, row.said)
    if (said.answer === 'no') continue
    const asksList = row.when.kind !== 'always'
    if (asksList && list === null) {
      lacks(['medications'], row.topic)
      continue
    }
    const judged = judge(row.when, chart, list ?? noList, null)
    if (judged.answer === 'no') continue
    if (judged.answer === 'cannot-tell') lacks(judged.missing, row.topic)
    else if (said.answer === 'open') lacks(['serviceAnswers'], row.topic)
    else findings.push(found(rule, row, judged.subjects, [...said.evidence, ...judged.evidence]))
  }
  for (const { topics, missing } of open.values())
    findings.push({
      kind: 'cannot-tell',
      rule,
      about: `${service.title}: ${named(topics)}`,
      missing,
      subjectIds: [],
    })
  return findings
}

function found(
  rule: string,
  row: ServiceRow,
  subjects: Concern['subjects'],
  evidence: readonly Evidence[],
): Concern {
  return {
    kind: 'concern',
    rule,
    row: row.id,
    severity: row.severity,
    interrupts: row.interrupts,
    category: row.category,
    subjects,
    evidence,
    text: `${row.topic}: ${row.effect}`,
    recommendation: row.recommendation,
    source: typeof row.source === 'string' ? cite(row.source) : row.source,
  }
}

/** Three are named; more are counted. */
function named(topics: readonly string[]): string {
  const more = topics.length - 3
  return more > 0 ? `${topics.slice(0, 3).join(', ')} and ${more} more` : topics.join(', ')
}

/** Lines of the sheet for these answers; one that waits for an answer is left out. */
export function sheetLines(
  service: Pick<ClinicalService, 'id' | 'title' | 'questions' | 'rows' | 'sheet'>,
  answers: Answers,
): readonly SheetLine[] {
  return service.sheet.filter((line) => judgeAll(service, answers, line.said).answer === 'yes')
}
