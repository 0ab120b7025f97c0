// From the NDC of a package to its drug. The table is large and loaded on first use only, never at the start.

import type { IdentifiedMedicine } from './identify.ts'
import { identifyCode } from './identify-coded.ts'

export interface NdcDrug extends IdentifiedMedicine {
  readonly ndc11: string
  /** Of the product or pack in the package. */
  readonly rxcui: string
}

/**
 * The eleven digits of an NDC: as eleven digits, as 5-4-2 with dashes, or as ten digits with dashes (4-4-2, 5-3-2,
 * 5-4-1), where a zero is put in front of the short part. Ten digits without dashes, or in a bar code (UPC-A, also as
 * EAN-13 or GTIN-14), may be any of the three, so the answer holds each. Empty when the text is none of these.
 */
export function ndc11Of(text: string): readonly string[] {
  const ndc = text.trim()
  if (/^\d{11}$/.test(ndc)) return [ndc]
  const parts = /^(\d{4,5})[- ](\d{3,4})[- ](\d{1,2})$/.exec(ndc)
  if (parts !== null) {
    const [, labeler = '', product = '', pack = ''] = parts
    const missing = 11 - labeler.length - product.length - pack.length
    if (missing > 1) return []
    return [labeler.padStart(5, '0') + product.padStart(4, '0') + pack.padStart(2, '0')]
  }
  const ten = /^\d{10}$/.test(ndc) ? ndc : ndcInUpc(ndc)
  if (ten === null) return []
  return [`0${ten}`, `${ten.slice(0, 5)}0${ten.slice(5)}`, `${ten.slice(0, 9)}0${ten.slice(9)}`]
}

/** The ten digits of an NDC in a drug's UPC-A: 3, ten digits, check digit (21 CFR 207.33); null for other numbers. */
export function ndcInUpc(text: string): string | null {
  const upc = /^0{0,2}(3\d{11})$/.exec(text)?.[1]
  if (upc === undefined) return null
  const sum = [...upc].reduce(
    (total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1),
    0,
  )
  return sum % 10 === 0 ? upc.slice(1, 11) : null
}

type Labelers = ReadonlyMap<string, string>

let loading: Promise<Labelers> | null = null

async function load(): Promise<Labelers> {
  const { default: table } = await import('../../../resources/knowledge/ndc.json', {
    with: { type: 'json' },
  })
  return new Map(
    table.rows.split('\n').map((line) => [line.slice(0, 5), `,${line.slice(6)}`] as const),
  )
}

/** The RxCUI of eleven digits; null when the table has no such package. */
function codeOf(labelers: Labelers, ndc11: string): string | null {
  const line = labelers.get(ndc11.slice(0, 5))
  if (line === undefined) return null
  const product = `,${ndc11.slice(5, 9)}`
  for (let at = line.indexOf(product); at >= 0; at = line.indexOf(product, at + 1)) {
    const colon = line.indexOf(':', at)
    const end = line.indexOf(',', at + 1)
    const packages: readonly string[] = line.slice(at + product.length, colon).match(/\d\d/g) ?? []
    if (!packages.includes(ndc11.slice(9))) continue
    const code = line.slice(colon + 1, end < 0 ? line.length : end)
    return String(Number.parseInt(code, 36))
  }
  return null
}

/**
 * The drug in a package; null when the text is no NDC, the table lacks it, or ten digits without dashes fit several
 * packages of different drugs.
 */
export async function drugOfNdc(ndc: string): Promise<NdcDrug | null> {
  const possible = ndc11Of(ndc)
  if (possible.length === 0) return null
  loading ??= load()
  const labelers = await loading
  const found = possible.flatMap((ndc11) => {
    const rxcui = codeOf(labelers, ndc11)
    return rxcui === null ? [] : [{ ndc11, rxcui }]
  })
  const [first, ...others] = found
  if (first === undefined || others.some((one) => one.rxcui !== first.rxcui)) return null
  const medicine = identifyCode(first.rxcui)
  return medicine === null ? null : { ...medicine, ...first }
}
