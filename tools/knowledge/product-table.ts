// Generic products, branded products and packs of the release as compact rows.

import type { Ingredients } from './ingredient-table.ts'
import { type ProductName, readProductName, writeProductName } from './product-name.ts'
import type { Release } from './release-folder.ts'

export interface GenericProduct {
  readonly rxcui: string
  readonly name: ProductName
  /** RxCUIs in the order of the name. */
  readonly ingredients: readonly string[]
  readonly isInRelease: boolean
}

export interface BrandedProduct {
  readonly rxcui: string
  readonly generic: string
  readonly brand: string
}

export interface Pack {
  readonly rxcui: string
  readonly generics: readonly string[]
  readonly brand: string
  /** `{6 (…) } Pack`: how many of the one product it holds; null for a pack of several or of an unknown number. */
  readonly count: number | null
}

export interface Products {
  readonly generic: readonly GenericProduct[]
  readonly branded: readonly BrandedProduct[]
  readonly packs: readonly Pack[]
  /** Names of products that could not be read, sorted: mostly vaccines of many strains. */
  readonly unread: readonly string[]
}

const byCode = (a: { readonly rxcui: string }, b: { readonly rxcui: string }) =>
  Number(a.rxcui) - Number(b.rxcui)

/** Reads every product whose ingredients are all known. */
export function productsOf(release: Release, ingredients: Ingredients): Products {
  const known = (name: string) => ingredients.ofName(name) !== null
  const read = (name: string, isForm: (form: string) => boolean) => {
    const found = readProductName(name, { isIngredient: known, isForm })
    return found !== null && writeProductName(found) === name ? found : null
  }
  const generic = new Map<string, GenericProduct>()
  const unread: string[] = []
  const add = (rxcui: string, name: ProductName, isInRelease: boolean) => {
    const codes = name.components.map((c) => ingredients.ofName(c.name) ?? '')
    generic.set(rxcui, { rxcui, name, ingredients: codes, isInRelease })
  }
  const forms = new Set<string>()
  for (const { rxcui, name, tty } of release.concepts) {
    if (tty !== 'SCD') continue
    const found = read(name, () => true)
    if (found === null) unread.push(name)
    else {
      forms.add(found.form)
      add(rxcui, found, true)
    }
  }
  const branded = brandedOf(release)
  const codes = new Map(release.concepts.map((c) => [c.rxcui, c.tty]))
  const isForm = (form: string) =>
    forms.has(form) || /^(Oral|Injectable) Product$|^Pill$/.test(form)
  const waiting: { readonly rxcui: string; readonly name: ProductName }[] = []
  for (const { rxcui, name } of release.moreProducts) {
    if (codes.has(rxcui) || name.startsWith('{')) continue
    const found = read(name, isForm)
    if (found === null) unread.push(name)
    // A bare name or a strength without a form is no product.
    else if (found.form !== '' && found.brand === '') add(rxcui, found, false)
    else if (found.form !== '') waiting.push({ rxcui, name: found })
  }
  const byName = new Map([...generic.values()].map((p) => [writeProductName(p.name), p.rxcui]))
  for (const { rxcui, name } of waiting) {
    const of = byName.get(writeProductName({ ...name, brand: '' }))
    if (of !== undefined) branded.push({ rxcui, generic: of, brand: name.brand })
    else unread.push(writeProductName(name))
  }
  return {
    generic: [...generic.values()].sort(byCode),
    branded: branded.filter((b) => generic.has(b.generic)).sort(byCode),
    packs: [...packsOf(release, generic), ...quotedPacks(release, codes, byName)].sort(byCode),
    unread: unread.sort(),
  }
}

function brandedOf(release: Release): BrandedProduct[] {
  const names = new Map(release.concepts.map((c) => [c.rxcui, c.name]))
  return release.brandedProducts.map(({ sbd_rxcui, scd_rxcui, bn_rxcui }) => ({
    rxcui: sbd_rxcui,
    generic: scd_rxcui,
    brand: names.get(bn_rxcui) ?? '',
  }))
}

function packsOf(release: Release, generic: ReadonlyMap<string, GenericProduct>): readonly Pack[] {
  const parts = new Map<string, string[]>()
  for (const { pack_rxcui, scd_rxcui } of release.packs)
    parts.set(pack_rxcui, [...(parts.get(pack_rxcui) ?? []), scd_rxcui])
  return release.concepts
    .filter(({ tty }) => tty === 'GPCK' || tty === 'BPCK')
    .map(({ rxcui, name }) => ({
      rxcui,
      generics: (parts.get(rxcui) ?? []).sort((a, b) => Number(a) - Number(b)),
      brand: brandIn(name),
      count: countIn(name),
    }))
    .filter(({ generics }) => generics.length > 0 && generics.every((code) => generic.has(code)))
}

const brandIn = (name: string) => /\[([^[\]]+)\]$/.exec(name)?.[1] ?? ''

function countIn(name: string): number | null {
  const count = /^\{(\d+) \([^{}]*\) \} Pack/.exec(name)?.[1]
  return count === undefined || / \/ \d+ \(/.test(name) ? null : Number(count)
}

/** Packs of one product that only other tables quote: their name holds the product's. */
function quotedPacks(
  release: Release,
  known: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, string>,
): readonly Pack[] {
  return release.moreProducts.flatMap(({ rxcui, name }) => {
    const inner = /^\{\d+ \((.*)\) \} Pack/.exec(name)?.[1] ?? ''
    const generic = byName.get(inner)
    if (known.has(rxcui) || generic === undefined) return []
    return [{ rxcui, generics: [generic], brand: brandIn(name), count: countIn(name) }]
  })
}
