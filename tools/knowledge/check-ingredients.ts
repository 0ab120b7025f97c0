// Holds the ingredient tables against a folder of RxNorm releases: every code must carry the same name there.
// Usage: node tools/knowledge/check-ingredients.ts FOLDER
// FOLDER holds concepts.csv (rxcui, tty, name) and letterA_ingredient_supplement.csv (rxcui, name).
// Not needed to run or test Pestle.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ingredientRows } from '../../src-main/reference/ingredients.ts'

const row = z.object({ rxcui: z.string(), name: z.string(), tty: z.string().optional() })

function read(file: string): ReadonlyMap<string, string> {
  const rows = z.array(row).parse(parse(readFileSync(file, 'utf8'), { columns: true }))
  const ingredients = rows.filter(({ tty }) => tty === undefined || tty === 'IN')
  return new Map(ingredients.map(({ rxcui, name }) => [rxcui, name]))
}

function main(folder: string): number {
  const release = read(join(folder, 'concepts.csv'))
  const maps = read(join(folder, 'letterA_ingredient_supplement.csv'))
  const wrong = ingredientRows.filter(({ rxcui, name, source }) => {
    // No code is claimed, so none can be wrong.
    if (source === 'product-label-name') return false
    const names = source === 'rxnorm-prescribable' ? release : maps
    return names.get(rxcui)?.toLowerCase() !== name.toLowerCase()
  })
  for (const { rxcui, name, source } of wrong) console.error(`${rxcui} is not ${name} in ${source}`)
  console.log(`${ingredientRows.length} ingredients checked, ${wrong.length} wrong`)
  return wrong.length === 0 ? 0 : 1
}

const [, , folder] = process.argv
if (folder === undefined) {
  console.error('Usage: node tools/knowledge/check-ingredients.ts FOLDER')
  process.exitCode = 2
} else process.exitCode = main(folder)
