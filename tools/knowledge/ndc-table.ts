// NDC-11 → RxCUI, packed: one line a labeler, in it the products with their packages.

import type { Release } from './release-folder.ts'

/**
 * `00093|005801:4fz,00580510:4g0` … : labeler (5 digits), then for each product (4 digits) its packages (2 digits
 * each) and the RxCUI in base 36. `codes`: the RxCUIs that the product table knows; others stay out.
 */
export function packNdcs(
  ndcs: Release['ndcs'],
  codes: ReadonlySet<string>,
): { readonly rows: string; readonly count: number } {
  const labelers = new Map<string, Map<string, string>>()
  let count = 0
  for (const { ndc11, rxcui } of [...ndcs].sort((a, b) => (a.ndc11 < b.ndc11 ? -1 : 1))) {
    if (!codes.has(rxcui)) continue
    count++
    const labeler = ndc11.slice(0, 5)
    const products = labelers.get(labeler) ?? new Map<string, string>()
    labelers.set(labeler, products)
    const key = `${ndc11.slice(5, 9)}|${Number(rxcui).toString(36)}`
    products.set(key, (products.get(key) ?? '') + ndc11.slice(9))
  }
  const rows = [...labelers]
    .map(([labeler, products]) => {
      const items = [...products].map(([key, packages]) => {
        const [product = '', code = ''] = key.split('|')
        return `${product}${packages}:${code}`
      })
      return `${labeler}|${items.join(',')}`
    })
    .join('\n')
  return { rows, count }
}
