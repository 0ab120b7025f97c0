// Builds the tables of the drug catalogue. The same folder gives the same bytes.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'
import { type Brand, brandsOf } from './brand-table.ts'
import { ingredientsOf } from './ingredient-table.ts'
import { packNdcs } from './ndc-table.ts'
import { type Products, productsOf } from './product-table.ts'
import { type Release, readRelease } from './release-folder.ts'

const attribution =
  'RxNorm Current Prescribable Content, courtesy of the U.S. National Library of Medicine. Pestle is not endorsed by NLM.'

/** Where the tables lie in the sources. */
export const knowledgeFolder = join(root, 'resources', 'knowledge')

/** `build FOLDER`: writes every table; answers the exit code. */
export function buildKnowledge(args: readonly string[]): number {
  const [folder] = args
  if (folder === undefined) {
    console.error('Name the folder of the release: npm run knowledge -- build FOLDER')
    return 2
  }
  for (const [file, text] of Object.entries(tablesOf(readRelease(folder)))) {
    mkdirSync(knowledgeFolder, { recursive: true })
    writeFileSync(join(knowledgeFolder, file), text)
    console.error(`${file}: ${Math.round(text.length / 1024)} KB`)
  }
  return 0
}

/** The text of each file. */
export function tablesOf(release: Release): Readonly<Record<string, string>> {
  const ingredients = ingredientsOf(release)
  const products = productsOf(release, ingredients)
  const brands = brandsOf(release, products)
  const codes = new Set(
    [...products.generic, ...products.branded, ...products.packs].map((p) => p.rxcui),
  )
  const ndcs = packNdcs(release.ndcs, codes)
  const write = (
    table: string,
    sources: readonly string[],
    counts: Readonly<Record<string, number>>,
    rows: Readonly<Record<string, string>>,
  ) =>
    `${JSON.stringify({ table, release: release.release, attribution, sources, counts, ...rows }, null, 1)}\n`
  const older = ingredients.rows.filter((row) => !row.isInRelease).length
  const all = products.generic.length + products.branded.length + products.packs.length
  const register = [
    [
      'rxnorm-ingredients',
      'Ingredients of RxNorm',
      ingredients.rows.length,
      ['rxnorm-prescribable', 'rxnorm-maps-2014'],
    ],
    ['rxnorm-brands', 'Brands of RxNorm', brands.length, ['rxnorm-prescribable']],
    [
      'rxnorm-products',
      'Products and packs of RxNorm',
      all,
      ['rxnorm-prescribable', 'rxnorm-quoted'],
    ],
    ['rxnorm-ndc', 'NDC to RxNorm', ndcs.count, ['rxnorm-prescribable']],
  ].map(([table, title, rows, sources]) => ({
    table,
    title,
    release: release.release,
    rows,
    sources,
  }))
  return {
    'register.json': `${JSON.stringify({ tables: register }, null, 1)}\n`,
    'ingredients.json': write(
      'rxnorm-ingredients',
      ['rxnorm-prescribable', 'rxnorm-maps-2014'],
      { inRelease: ingredients.rows.length - older, fromOlderMaps: older },
      {
        rows: ingredients.rows
          .map(({ rxcui, name, isInRelease }) => `${rxcui}|${name}|${isInRelease ? '' : '*'}`)
          .join('\n'),
      },
    ),
    'brands.json': write(
      'rxnorm-brands',
      ['rxnorm-prescribable'],
      { brands: brands.length, ofSeveralSets: brands.filter((b) => b.sets.length > 1).length },
      { rows: brands.map(brandRow).join('\n') },
    ),
    'products.json': productFile(products, packagesOf(release, products), write),
    'ndc.json': write(
      'rxnorm-ndc',
      ['rxnorm-prescribable'],
      { ndcs: ndcs.count },
      { rows: ndcs.rows },
    ),
  }
}

/** How many packages hold each generic product, under a brand or in a pack too: what is sold most has most. */
function packagesOf(release: Release, products: Products): ReadonlyMap<string, number> {
  const genericsOf = new Map<string, readonly string[]>([
    ...products.generic.map((p) => [p.rxcui, [p.rxcui]] as const),
    ...products.branded.map((p) => [p.rxcui, [p.generic]] as const),
    ...products.packs.map((p) => [p.rxcui, p.generics] as const),
  ])
  const counts = new Map<string, number>()
  for (const { rxcui } of release.ndcs)
    for (const generic of genericsOf.get(rxcui) ?? [])
      counts.set(generic, (counts.get(generic) ?? 0) + 1)
  return counts
}

function brandRow({ rxcui, name, sets }: Brand): string {
  return `${rxcui}|${name}|${sets.map((set) => set.join('+')).join(';')}`
}

type Write = (
  table: string,
  sources: readonly string[],
  counts: Readonly<Record<string, number>>,
  rows: Readonly<Record<string, string>>,
) => string

/** Names, forms and words before a name stand once, in lists; rows point at them in base 36. */
function productFile(
  products: Products,
  packages: ReadonlyMap<string, number>,
  write: Write,
): string {
  const list = () => {
    const at = new Map<string, number>()
    return {
      of: (text: string) => {
        const known = at.get(text) ?? at.size
        at.set(text, known)
        return known.toString(36)
      },
      all: () => [...at.keys()].join('\n'),
    }
  }
  const names = list()
  const forms = list()
  const before = list()
  const brands = list()
  const generic = products.generic.map(({ rxcui, name, ingredients, isInRelease }) => {
    const parts = name.components.map(
      (c, i) => `${names.of(`${c.name}|${ingredients[i]}`)}:${c.strength}`,
    )
    const mark = isInRelease ? '' : '*'
    const count = packages.get(rxcui) ?? 0
    return `${rxcui}${mark}|${before.of(name.before)}|${parts.join('+')}|${forms.of(name.form)}|${count.toString(36)}`
  })
  const branded = products.branded.map((b) => `${b.rxcui}|${b.generic}|${brands.of(b.brand)}`)
  const packs = products.packs.map(
    (p) => `${p.rxcui}|${p.generics.join('+')}|${brands.of(p.brand)}|${p.count ?? ''}`,
  )
  const older = products.generic.filter((p) => !p.isInRelease).length
  return write(
    'rxnorm-products',
    ['rxnorm-prescribable', 'rxnorm-quoted'],
    {
      generic: generic.length,
      branded: branded.length,
      packs: packs.length,
      quotedElsewhere: older,
      unread: products.unread.length,
    },
    {
      names: names.all(),
      forms: forms.all(),
      before: before.all(),
      brands: brands.all(),
      generic: generic.join('\n'),
      branded: branded.join('\n'),
      packs: packs.join('\n'),
    },
  )
}
