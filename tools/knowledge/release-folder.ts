// Reads a flattened RxNorm release folder. README.md beside this file describes the files and their columns.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const code = z.string().regex(/^\d+$/, 'An RxCUI in digits')

const concept = z.object({ rxcui: code, tty: z.string(), name: z.string() })
const scdIngredient = z.object({ scd_rxcui: code, ingredient_rxcui: code })
const sbd = z.object({ sbd_rxcui: code, scd_rxcui: code, bn_rxcui: code })
const pack = z.object({ pack_rxcui: code, scd_rxcui: code })
const ndc = z.object({ ndc11: z.string().regex(/^\d{11}$/, 'Eleven digits'), rxcui: code })
const supplement = z.object({ rxcui: code, name: z.string(), sources: z.string() })
const product = z.object({ rxcui: code, name: z.string(), source: z.string() })

export type Concept = z.output<typeof concept>
export type SupplementIngredient = z.output<typeof supplement>

/** All that the builder reads, as rows. */
export interface Release {
  /** Calendar day of the release. */
  readonly release: string
  readonly concepts: readonly Concept[]
  readonly scdIngredients: readonly z.output<typeof scdIngredient>[]
  readonly brandedProducts: readonly z.output<typeof sbd>[]
  readonly packs: readonly z.output<typeof pack>[]
  readonly ndcs: readonly z.output<typeof ndc>[]
  /** Ingredients that the release lacks, from older maps. */
  readonly moreIngredients: readonly SupplementIngredient[]
  /** Products that the release lacks, with real codes, from elsewhere. */
  readonly moreProducts: readonly z.output<typeof product>[]
}

function readCsv<S extends z.ZodType>(path: string, row: S): z.output<S>[] {
  const rows: unknown = parse(readFileSync(path, 'utf8'), { columns: true, bom: true })
  return z.array(row).parse(rows)
}

function readOptional<S extends z.ZodType>(path: string, row: S): z.output<S>[] {
  return existsSync(path) ? readCsv(path, row) : []
}

/** The day in the folder's README ("of 2025-10-06"); throws when it names none. */
function releaseDay(folder: string): string {
  const day = /\bof (\d{4}-\d{2}-\d{2})\b/.exec(readFileSync(join(folder, 'README.md'), 'utf8'))
  if (day?.[1] === undefined)
    throw new Error(
      'README.md of the release folder must say "of YYYY-MM-DD", the day of the release',
    )
  return day[1]
}

/** Reads the folder; throws on a missing file, a missing column or a code that is none. */
export function readRelease(folder: string): Release {
  const at = (file: string) => join(folder, file)
  return {
    release: releaseDay(folder),
    concepts: readCsv(at('concepts.csv'), concept),
    scdIngredients: readCsv(at('scd_ingredient.csv'), scdIngredient),
    brandedProducts: readCsv(at('sbd_scd_brand.csv'), sbd),
    packs: readCsv(at('pack_scd.csv'), pack),
    ndcs: readCsv(at('ndc11_rxcui.csv'), ndc),
    moreIngredients: readOptional(at('letterA_ingredient_supplement.csv'), supplement),
    moreProducts: readOptional(at('product_supplement_not_in_concepts.csv'), product),
  }
}
