// How one line of an ingredient table is read. The tables are text so that a pharmacist can check them by eye.
// A line: RxCUI | RxNorm name | classes | brands | also called.
//   `*` after the RxCUI: the code is from the 2014 maps, because the release file at hand lacks it.
//   `-` instead of a code: RxNorm's is not known here; `pestle:` with the name stands in and never goes out as a code.
//   `!` before a name: the bare name is ambiguous and identifies nothing; the other names do.
//   `@eye` after a name: where it acts when the text does not say; without it, the whole body.

import { type DrugClassId, isDrugClass } from '../drug-classes.ts'
import type { SourceId } from '../source.ts'

/** Where a product acts; `systemic` for all that is swallowed, injected or worn as a patch. */
export const sites = ['systemic', 'eye', 'ear', 'nose', 'lung', 'skin', 'vagina', 'rectum'] as const
export type Site = (typeof sites)[number]

/** A brand name; site null means that of its ingredients. */
export interface BrandName {
  readonly name: string
  readonly site: Site | null
}

export interface IngredientRow {
  readonly rxcui: string
  readonly name: string
  /** False when the bare name alone identifies nothing. */
  readonly isNameEnough: boolean
  /** Null means systemic unless the text says otherwise. */
  readonly usualSite: Site | null
  readonly classes: readonly DrugClassId[]
  readonly brands: readonly BrandName[]
  readonly alsoCalled: readonly string[]
  readonly source: SourceId
}

/** Splits `Timoptic@eye`; throws when the site is unknown. */
export function readSited(text: string): BrandName {
  const [name = '', siteText] = text.split('@')
  if (siteText === undefined) return { name: name.trim(), site: null }
  const site = sites.find((s) => s === siteText.trim())
  if (site === undefined) throw new Error(`Unknown site in a reference table: ${text}`)
  return { name: name.trim(), site }
}

/** Splits a comma list; empty text gives an empty list. */
export function readList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** One row from one line; throws when a class or site is unknown. */
export function readIngredientRow(line: string): IngredientRow {
  const [code = '', named = '', classes = '', brands = '', alsoCalled = ''] = line
    .split(/ \|(?: |$)/)
    .map((cell) => cell.trim())
  // RxNorm names hold commas, so `name` is a column of its own and never a list.
  const { name, site } = readSited(named.replace(/^!/, ''))
  return {
    rxcui: code === '-' ? ownKey(name) : code.replace('*', ''),
    name,
    isNameEnough: !named.startsWith('!'),
    usualSite: site,
    classes: readList(classes).map((id) => {
      if (!isDrugClass(id)) throw new Error(`Unknown drug class in a reference table: ${line}`)
      return id
    }),
    brands: readList(brands).map(readSited),
    alsoCalled: readList(alsoCalled),
    source: sourceOf(code),
  }
}

function sourceOf(code: string): SourceId {
  if (code === '-') return 'product-label-name'
  return code.endsWith('*') ? 'rxnorm-maps-2014' : 'rxnorm-prescribable'
}

/** `St. John's wort` → `pestle:st-johns-wort`: a key of Pestle's own, where a code would stand. */
function ownKey(name: string): string {
  const words = name
    .toLowerCase()
    .replaceAll("'", '')
    .split(/[^a-z0-9]+/)
  return `pestle:${words.filter((word) => word !== '').join('-')}`
}

/** The RxCUI that may be told to others: null for a key of Pestle's own. */
export function rxnormCode(key: string | null): string | null {
  return key !== null && /^\d+$/.test(key) ? key : null
}

/** The non-empty lines of a table. */
export function readLines(table: string): readonly string[] {
  return table.split('\n').filter((line) => line.trim() !== '')
}
