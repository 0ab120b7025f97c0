// Sources of the immunization tables; the edition of the CDC's is that of the tables that were built.

import release from '../../../resources/knowledge/immunization/release.json' with { type: 'json' }
import type { KnowledgeTable } from '../knowledge.ts'
import type { Source } from '../source.ts'

const edition: string = `supporting data ${release.release}`

export const cdsiSources = {
  'cdc-cdsi': {
    id: 'cdc-cdsi',
    title: 'CDSi, Clinical Decision Support for Immunization',
    edition,
    citation: `Centers for Disease Control and Prevention. Clinical Decision Support for Immunization (CDSi): logic specification 4 and supporting data ${release.release} of ${release.day}.`,
    url: 'https://www.cdc.gov/iis/cdsi/index.html',
    checked: null,
    licence: 'US Government work',
  },
  'acip-best-practice': {
    id: 'acip-best-practice',
    title: 'General Best Practice Guidelines for Immunization',
    edition: 'online, undated',
    citation:
      'Kroger A, Bahta L, Long S, Sanchez P. General Best Practice Guidelines for Immunization. Advisory Committee on Immunization Practices.',
    url: 'https://www.cdc.gov/vaccines/hcp/imz-best-practices/index.html',
    checked: null,
    licence: 'US Government work',
  },
} as const satisfies Record<string, Source>

/** What the built tables hold. */
export const cdsiTables: readonly KnowledgeTable[] = [
  {
    table: 'immunization-series',
    title: 'Immunization series of the CDC',
    release: release.day,
    rows: release.series,
    sources: ['cdc-cdsi'],
  },
  {
    table: 'immunization-vaccines',
    title: 'Vaccines and their antigens',
    release: release.day,
    rows: release.vaccines,
    sources: ['cdc-cdsi'],
  },
  {
    table: 'immunization-observations',
    title: 'Observations that the immunization schedule asks for',
    release: release.day,
    rows: release.observations,
    sources: ['cdc-cdsi'],
  },
  {
    table: 'live-vaccine-conflicts',
    title: 'Conflicts between live vaccines',
    release: release.day,
    rows: release.conflicts,
    sources: ['cdc-cdsi'],
  },
]
