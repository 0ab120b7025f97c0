// One register of every source that a row, rule, calculator or program may cite.

import { adherenceSources } from './adherence-sources.ts'
import { calculatorSources } from './calculator-sources.ts'
import { catalogueSources } from './catalogue-sources.ts'
import { clinicalSources } from './clinical-sources.ts'
import { cdsiSources } from './immunization/cdsi-source.ts'
import { programSources } from './program-sources.ts'
import { allergySources } from './sources/allergy-sources.ts'
import { anticoagulationSources } from './sources/anticoagulation-sources.ts'
import { assessmentSources } from './sources/assessment-sources.ts'
import { dosingSources } from './sources/dosing-sources.ts'
import { geriatricSources } from './sources/geriatric-sources.ts'
import { interactionSources } from './sources/interaction-sources.ts'
import { pairingSources } from './sources/pairing-sources.ts'
import { payerSources } from './sources/payer-sources.ts'
import { practiceSources } from './sources/practice-sources.ts'
import { serviceSources } from './sources/service-sources.ts'
import { startSources } from './sources/start-sources.ts'
import { therapySources } from './sources/therapy-sources.ts'
import { warningSources } from './sources/warning-sources.ts'

export interface Source {
  readonly id: string
  readonly title: string
  readonly edition: string
  /** Full citation as a reader wants it. */
  readonly citation: string
  readonly url: string | null
  /** The day somebody held the rows against the source itself; null when written from knowledge of it only. */
  readonly checked: string | null
  readonly licence: string
}

export const sources = {
  ...adherenceSources,
  ...allergySources,
  ...assessmentSources,
  ...anticoagulationSources,
  ...catalogueSources,
  ...cdsiSources,
  ...clinicalSources,
  ...interactionSources,
  ...pairingSources,
  ...payerSources,
  ...practiceSources,
  ...calculatorSources,
  ...programSources,
  ...dosingSources,
  ...geriatricSources,
  ...serviceSources,
  ...startSources,
  ...therapySources,
  ...warningSources,
  'rxnorm-prescribable': {
    id: 'rxnorm-prescribable',
    title: 'RxNorm Current Prescribable Content',
    edition: '2025-10-06',
    citation:
      'RxNorm Current Prescribable Content, release of 2025-10-06, courtesy of the U.S. National Library of Medicine. Pestle is not endorsed by NLM.',
    url: 'https://www.nlm.nih.gov/research/umls/rxnorm/',
    checked: '2026-11-23',
    licence: 'US Government work with NLM attribution',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** The citation of a source, for findings and pages. */
export function cite(id: SourceId): { readonly id: SourceId; readonly citation: string } {
  return { id, citation: sources[id].citation }
}
