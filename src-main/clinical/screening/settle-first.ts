// Advice about a drug that another finding asks to stop or replace: how to buy it is not said at all, and a test that
// is due says what to settle first. Looks at what all families found; knows no drug and no number.

import type { Concern, Finding, Subject } from '../finding.ts'

/** Families that judge whether a drug may be taken; the others judge doses, tests, supply and what is missing. */
const judgesOfDrugs: ReadonlySet<string> = new Set([
  'allergies',
  'interactions',
  'duplication',
  'drug-disease',
  'older-adults',
  'stopp',
  'renal-dosing',
  'hepatic-caution',
  'pregnancy-lactation',
  'falls',
  'tobacco-alcohol',
])

/** How a recommendation asks for the end of a drug: "stop it", "another class", "in place of". */
const asksForItsEnd =
  /\b(stop|stopping|replace|replaces|taper|contraindicated|instead|another|other drug|in place of|do not (use|dispense)|advises? against)\b/i

/** "Never stop at once" is about how; what a patient is taught is for later. */
const isAboutHow = /\b(never|not) stop\b|\bTeach\b[^.]*/gi

/** True when an urgent finding asks to stop or replace what it is about. */
function asksToEnd({ rule, severity, category, recommendation }: Concern): boolean {
  if (!judgesOfDrugs.has(rule)) return false
  if (severity !== 'critical' && severity !== 'major') return false
  // Of immediate danger by the drug itself there is one way out, whatever the words; a dose can be lowered.
  if (severity === 'critical' && category.dtp === 'adverse-drug-reaction') return true
  return asksForItsEnd.test(recommendation.replaceAll(isAboutHow, ''))
}

function drugsOf({ subjects }: Concern): readonly Subject[] {
  return subjects.filter(
    (one, i) =>
      one.kind === 'drug' &&
      one.id !== null &&
      subjects.findIndex((s) => s.kind === 'drug' && s.id === one.id) === i,
  )
}

interface Doubts {
  /** Entries that an urgent finding asks to end. */
  readonly ending: ReadonlySet<string>
  /** Entries of which one of several should end, nobody knows yet which. */
  readonly oneOf: ReadonlySet<string>
}

function doubtsOf(findings: readonly Finding[]): Doubts {
  const ending = new Set<string>()
  const oneOf = new Set<string>()
  for (const finding of findings) {
    if (finding.kind !== 'concern' || !asksToEnd(finding)) continue
    const drugs = drugsOf(finding)
    for (const { id } of drugs) if (id !== null) (drugs.length === 1 ? ending : oneOf).add(id)
  }
  return { ending, oneOf }
}

function named(drugs: readonly Subject[]): string {
  return [...new Set(drugs.map(({ name }) => name))].join(' and ')
}

/** Ends with what to settle first; evidence and severity stay, so that an earlier decision still holds. */
function withWords(finding: Concern, words: string): Concern {
  return { ...finding, recommendation: `${finding.recommendation} ${words}` }
}

function settled(finding: Concern, { ending, oneOf }: Doubts): readonly Concern[] {
  const within = (ids: ReadonlySet<string>) =>
    drugsOf(finding).filter(({ id }) => id !== null && ids.has(id))
  const [leaving, perhaps] = [within(ending), within(oneOf)]
  if (finding.rule === 'cost-simplification') {
    if (leaving.length > 0) return []
    if (perhaps.length === 0) return [finding]
    const words = `Another finding asks whether ${named(perhaps)} can stay beside another drug: settle that first.`
    return [withWords(finding, words)]
  }
  // A critical test protects as long as anything is taken.
  if (finding.rule !== 'monitoring' || finding.severity === 'critical' || leaving.length === 0)
    return [finding]
  const staying = drugsOf(finding).filter((drug) => !leaving.includes(drug))
  const words =
    staying.length === 0
      ? `Another finding asks whether ${named(leaving)} can stay: settle that first, and whether this test is then still needed.`
      : `Another finding asks whether ${named(leaving)} can stay; for ${named(staying)} the test is due either way.`
  return [withWords(finding, words)]
}

/** The findings of all families, freed of advice that others have overtaken. */
export function settleFirst(findings: readonly Finding[]): readonly Finding[] {
  const doubts = doubtsOf(findings)
  if (doubts.ending.size + doubts.oneOf.size === 0) return findings
  return findings.flatMap((finding): readonly Finding[] =>
    finding.kind === 'concern' ? settled(finding, doubts) : [finding],
  )
}
