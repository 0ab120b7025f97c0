// The usual forms of a source: a US label, a paper or guideline, a page of the government.

import type { Source } from './source.ts'

// No row has yet been held against its label or paper; a pharmacist who does so enters the day.
const checked = null

/** A US label: the drug as its title says it, and the sections. */
export function label<const Id extends string>(id: Id, drug: string, section: string) {
  return {
    id,
    title: `US label of ${drug}`,
    edition: section,
    citation: `US prescribing information of ${drug}, ${section}. DailyMed, National Library of Medicine.`,
    url: 'https://dailymed.nlm.nih.gov/dailymed/',
    checked,
    licence: 'Facts from a public label, own words',
  } satisfies Source
}

/** A paper, guideline or book: its title, edition and citation. */
export function paper<const Id extends string>(
  id: Id,
  title: string,
  edition: string,
  citation: string,
) {
  return {
    id,
    title,
    edition,
    citation,
    url: null,
    checked,
    licence: 'Facts only, own words',
  } satisfies Source
}

/** A work of the US Government: text may be taken, facts are. */
export function government<const Id extends string>(
  id: Id,
  title: string,
  edition: string,
  citation: string,
  url: string | null,
) {
  return {
    id,
    title,
    edition,
    citation,
    url,
    checked,
    licence: 'US Government work',
  } satisfies Source
}
