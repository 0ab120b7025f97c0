// Eligibility where the payer's own list decides: living, and on the list. What the chart adds is said, never decisive.

import type { Chart, Fact } from '../clinical/chart.ts'
import type { SourceId } from '../reference/source.ts'
import { allOf, judgeDeath, judgeListing } from './criteria.ts'
import { type KnownFacts, nothingKnown } from './known-facts.ts'
import type { Program } from './program.ts'

/** What such a program needs to know. */
export const listedNeeds: readonly Fact[] = ['payerListing']

/** Makes the eligibility of a program whose list decides; `text` names the list. */
export function eligibleByList(
  program: string,
  text: string,
  terms: { readonly title: string; readonly source: SourceId },
): Program['eligible'] {
  return (chart: Chart, known: KnownFacts = nothingKnown) => {
    const criteria = [...judgeDeath(chart), judgeListing(program, text, chart, known)]
    return {
      program,
      on: chart.on,
      answer: allOf(criteria.map((c) => c.answer)),
      criteria,
      terms: { ...terms, isVerified: false },
    }
  }
}
