// The drug catalogue: brands, products and packs of the RxNorm release, and products from US labels where the
// release has a gap. Look-ups only; reading what people write is the work of clinical/medicines/.

import brandTable from '../../resources/knowledge/brands.json' with { type: 'json' }
import productTable from '../../resources/knowledge/products.json' with { type: 'json' }
import { labelProducts } from './catalogue/label-products.ts'
import type { IngredientRow } from './ingredients/ingredient-row.ts'
import { ingredientOf } from './ingredients.ts'
import { lazily } from './lazily.ts'
import type { SourceId } from './source.ts'

export interface CatalogueBrand {
  /** RxCUI of the brand name; null when none is known. */
  readonly rxcui: string | null
  readonly name: string
  /** One set for each way in which the brand is sold; never empty. */
  readonly sets: readonly (readonly IngredientRow[])[]
}

export interface ProductPart {
  /** With its salt, as RxNorm writes it: `metoprolol succinate`. */
  readonly name: string
  readonly ingredient: IngredientRow
  /** In RxNorm's units: `50 MG`, `100 UNT/ML`; empty when the name gives none. */
  readonly strength: string
}

/** A product without its brand. */
export interface CatalogueProduct {
  /** Null when no code is known. */
  readonly rxcui: string | null
  /** `24 HR`, `3 ML`, `Abuse-Deterrent 12 HR`, or empty. */
  readonly before: string
  readonly parts: readonly ProductPart[]
  /** RxNorm dose form: `Extended Release Oral Tablet`. */
  readonly form: string
  /** How many NDCs the release has for it, under brands and in packs too; 0 for a product from a label. */
  readonly packages: number
  readonly source: SourceId
}

export interface CatalogueBranded {
  readonly rxcui: string
  readonly product: CatalogueProduct
  readonly brand: string
}

/** Every brand of the release. */
export const catalogueBrands = lazily<readonly CatalogueBrand[]>(() =>
  lines(brandTable.rows).flatMap((line) => {
    const [rxcui = '', name = '', sets = ''] = line.split('|')
    const known = sets.split(';').map((set) => rowsOf(set.split('+')))
    return known.every((set) => set !== null) ? [{ rxcui: rxcui || null, name, sets: known }] : []
  }),
)

function rowsOf(codes: readonly string[]): readonly IngredientRow[] | null {
  const rows = codes.map(ingredientOf)
  return rows.every((row) => row !== null) ? rows : null
}

function lines(rows: string): readonly string[] {
  return rows === '' ? [] : rows.split('\n')
}

/** Every product without its brand, those of the release first. */
export const catalogueProducts = lazily<readonly CatalogueProduct[]>(() => {
  const released = readProducts()
  const labels = labelProducts()
  const ofLabels = new Set(labels.flatMap((p) => p.parts.map((part) => part.ingredient)))
  const alike = released.filter((p) => p.parts.every((part) => ofLabels.has(part.ingredient)))
  const keys = new Set(alike.map(likeness))
  return [...released, ...labels.filter((product) => !keys.has(likeness(product)))]
})

/** The same for two products with the same ingredients, strengths and form, whatever their salts are called. */
function likeness(product: CatalogueProduct): string {
  const parts = product.parts.map((part) => `${part.ingredient.rxcui} ${part.strength}`).sort()
  return `${parts.join('/')} ${product.form}`
}

function readProducts(): readonly CatalogueProduct[] {
  const names = lines(productTable.names).map((line) => {
    const [name = '', code = ''] = line.split('|')
    return { name, ingredient: ingredientOf(code) }
  })
  const forms = productTable.forms.split('\n')
  const before = productTable.before.split('\n')
  const at = (text: string) => Number.parseInt(text, 36)
  return lines(productTable.generic).flatMap((line): readonly CatalogueProduct[] => {
    const [code = '', lead = '', parts = '', form = '', packages = ''] = line.split('|')
    const read: ProductPart[] = []
    for (const part of parts.split('+')) {
      const colon = part.indexOf(':')
      const named = names[at(part.slice(0, colon))]
      if (named === undefined || named.ingredient === null) return []
      read.push({ name: named.name, ingredient: named.ingredient, strength: part.slice(colon + 1) })
    }
    const isQuoted = code.endsWith('*')
    return [
      {
        rxcui: isQuoted ? code.slice(0, -1) : code,
        before: before[at(lead)] ?? '',
        parts: read,
        form: forms[at(form)] ?? '',
        packages: at(packages) || 0,
        source: isQuoted ? 'rxnorm-quoted' : 'rxnorm-prescribable',
      },
    ]
  })
}

const byRxcui = lazily(
  () => new Map(catalogueProducts().flatMap((p) => (p.rxcui === null ? [] : [[p.rxcui, p]]))),
)

/** Every branded product whose generic product is known. */
export const catalogueBranded = lazily<readonly CatalogueBranded[]>(() => {
  const brands = productTable.brands.split('\n')
  return lines(productTable.branded).flatMap((line) => {
    const [rxcui = '', generic = '', brand = ''] = line.split('|')
    const product = byRxcui().get(generic)
    if (product === undefined) return []
    return [{ rxcui, product, brand: brands[Number.parseInt(brand, 36)] ?? '' }]
  })
})

const brandedByRxcui = lazily(() => new Map(catalogueBranded().map((b) => [b.rxcui, b])))

/** Products that a pack holds, by the pack's RxCUI. */
const packs = lazily(
  () =>
    new Map(
      lines(productTable.packs).map((line) => {
        const [rxcui = '', generics = '', , count = ''] = line.split('|')
        return [rxcui, { codes: generics.split('+'), count }]
      }),
    ),
)

/** The ingredient of placebo tablets: no drug of the pack. */
const inert = 'inert ingredients'

/** What an RxCUI of a product, branded product or pack stands for. */
export interface CodedProduct {
  readonly ingredients: readonly IngredientRow[]
  /** Null for a pack, which has several products. */
  readonly product: CatalogueProduct | null
  readonly brand: string | null
}

/** The product of an RxCUI; null when the catalogue has none. */
export function productOf(rxcui: string): CodedProduct | null {
  const branded = brandedByRxcui().get(rxcui)
  const product = branded?.product ?? byRxcui().get(rxcui)
  if (product !== undefined)
    return { ingredients: distinct([product]), product, brand: branded?.brand ?? null }
  const parts = packs()
    .get(rxcui)
    ?.codes.map((code) => byRxcui().get(code))
  if (parts === undefined || !parts.every((part) => part !== undefined)) return null
  return { ingredients: distinct(parts), product: null, brand: null }
}

export interface CataloguePack {
  readonly rxcui: string
  /** As RxNorm writes it: `{6 (azithromycin 250 MG Oral Tablet) } Pack`. */
  readonly name: string
  readonly products: readonly CatalogueProduct[]
}

/** A pack of one product by its RxCUI; null when the catalogue has none or it holds several products. */
export function packNamed(rxcui: string): CataloguePack | null {
  const pack = packs().get(rxcui)
  const product = pack === undefined ? undefined : byRxcui().get(pack.codes[0] ?? '')
  if (pack === undefined || pack.count === '' || product === undefined) return null
  return { rxcui, name: `{${pack.count} (${productName(product)}) } Pack`, products: [product] }
}

function distinct(products: readonly CatalogueProduct[]): readonly IngredientRow[] {
  const rows = products.flatMap((p) => p.parts.map((part) => part.ingredient))
  return [...new Set(rows)].filter((row) => row.name !== inert)
}

/** The key of a set of ingredients, whatever their order. */
export function setKey(ingredients: readonly { readonly rxcui: string }[]): string {
  return [...new Set(ingredients.map((i) => i.rxcui))].sort().join('+')
}

const bySet = lazily(() =>
  groupBy(catalogueProducts(), (p) => setKey(p.parts.map((part) => part.ingredient))),
)
const brandedOfProduct = lazily(() => groupBy(catalogueBranded(), (b) => b.product))

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** The products with exactly these ingredients (a key of `setKey`); empty when the catalogue knows none. */
export function productsWith(key: string): readonly CatalogueProduct[] {
  return bySet().get(key) ?? []
}

/** The brands under which a product is sold. */
export function brandedOf(product: CatalogueProduct): readonly CatalogueBranded[] {
  return brandedOfProduct().get(product) ?? []
}

/** `24 HR metoprolol succinate 50 MG Extended Release Oral Tablet`. */
export function productName(product: CatalogueProduct): string {
  const parts = product.parts.map((p) => [p.name, p.strength].filter((t) => t !== '').join(' '))
  return [product.before, parts.join(' / '), product.form].filter((t) => t !== '').join(' ')
}
