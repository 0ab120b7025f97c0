// Brand names and the sets of ingredients that are sold under each.

import type { Products } from './product-table.ts'
import type { Release } from './release-folder.ts'

export interface Brand {
  /** Empty when no brand code is known. */
  readonly rxcui: string
  readonly name: string
  /** Each set sorted by RxCUI; more than one means that the name alone says too little. */
  readonly sets: readonly (readonly string[])[]
}

/** Ingredient of placebo tablets in packs. */
const inert = 'inert ingredients'

/** Every brand of a readable product, sorted by name. */
export function brandsOf(release: Release, products: Products): readonly Brand[] {
  const codeOf = new Map(
    release.concepts.filter((c) => c.tty === 'BN').map((c) => [c.name, c.rxcui]),
  )
  const inertCode = release.concepts.find((c) => c.tty === 'IN' && c.name === inert)?.rxcui
  const generics = new Map(products.generic.map((p) => [p.rxcui, p]))
  const sets = new Map<string, Map<string, readonly string[]>>()
  const add = (brand: string, codes: readonly string[]) => {
    const set = [...new Set(codes)].filter((code) => code !== inertCode)
    set.sort((a, b) => Number(a) - Number(b))
    if (brand === '' || set.length === 0) return
    const known = sets.get(brand) ?? new Map()
    sets.set(brand, known.set(set.join('+'), set))
  }
  for (const { generic, brand } of products.branded)
    add(brand, generics.get(generic)?.ingredients ?? [])
  for (const { generics: parts, brand } of products.packs)
    add(
      brand,
      parts.flatMap((code) => generics.get(code)?.ingredients ?? []),
    )
  return [...sets]
    .map(([name, found]) => ({
      rxcui: codeOf.get(name) ?? '',
      name,
      sets: [...found.values()].sort((a, b) => (a.join('+') < b.join('+') ? -1 : 1)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
