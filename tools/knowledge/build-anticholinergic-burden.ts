// Builds resources/knowledge/anticholinergic-burden.json from a folder with ACB_table.csv: scores of drugs by scale,
// as collated from the scales' publications. The same folder gives the same text.
// Not needed to run Pestle.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { ingredientRows, releaseIngredientRows } from '../../src-main/reference/ingredients.ts'
import { knowledgeFolder } from './build.ts'

/** Columns of the table that are kept, by the id of the scale. Votes over scales and scales of other countries are not. */
const scales = {
  acb: 'Boustani2008',
  ars: 'Rudolph2008',
  ads: 'Carnahan2006',
  aec: 'Bishara2020',
  acbcalc: 'ACBcalc',
} as const

/** Spellings of the table, and names that are not used in the US, by the name in RxNorm. */
const alsoCalled: Readonly<Record<string, string>> = {
  acetylsalicylic: 'aspirin',
  acldinium: 'aclidinium',
  amoxycillin: 'amoxicillin',
  benzhexol: 'trihexyphenidyl',
  'brompheniramine maleate': 'brompheniramine',
  betamenthasone: 'betamethasone',
  buproprion: 'bupropion',
  cendesartan: 'candesartan',
  cepahlexin: 'cephalexin',
  chlorphenamine: 'chlorpheniramine',
  chlortalidone: 'chlorthalidone',
  cholestyramine: 'cholestyramine resin',
  ciclosporin: 'cyclosporine',
  desloratidine: 'desloratadine',
  dicycloverine: 'dicyclomine',
  disulfuram: 'disulfiram',
  divalproex: 'valproate',
  formetalol: 'formoterol',
  galantamin: 'galantamine',
  'hyoscine hydrobromide': 'scopolamine',
  isosorbiddinitrat: 'isosorbide dinitrate',
  'isosorbide mononitrate': 'isosorbide',
  ketoralac: 'ketorolac',
  levadopa: 'levodopa',
  lithium: 'lithium carbonate',
  loratidine: 'loratadine',
  mesalazine: 'mesalamine',
  norethisterone: 'norethindrone',
  paracetamol: 'acetaminophen',
  pethidine: 'meperidine',
  phenobarbitol: 'phenobarbital',
  salbutamol: 'albuterol',
  thyroxin: 'levothyroxine',
  thyroxine: 'levothyroxine',
  tranolapril: 'trandolapril',
  trazadone: 'trazodone',
  trihexyphenidryl: 'trihexyphenidyl',
  'trim et ho prim': 'trimethoprim',
  trospiurn: 'trospium',
  valproic: 'valproate',
  'valproic acid': 'valproate',
}

const row = z.object({
  Name: z.string(),
  ...Object.fromEntries(Object.values(scales).map((column) => [column, z.string()])),
})

export interface BuiltBurden {
  readonly json: string
  /** Names without an ingredient of that name: drugs of other countries, groups, local forms. */
  readonly leftOut: readonly string[]
  /** Ingredients that one scale scores twice, in different ways; the scale says nothing of them. */
  readonly contradictions: readonly string[]
}

/** The table of a folder. */
export function buildAnticholinergicBurden(folder: string): BuiltBurden {
  const known = new Map(
    [...ingredientRows, ...releaseIngredientRows].map(({ name }) => [name.toLowerCase(), name]),
  )
  const table = z
    .array(row)
    .parse(parse(readFileSync(join(folder, 'ACB_table.csv'), 'utf8'), { columns: true }))
  const scores = new Map<string, Map<string, Set<string>>>()
  const leftOut = new Set<string>()
  for (const line of table) {
    // "dexamethasone-NOT(TOPICAL)" is the systemic drug; any other ending is a local form, which no scale adds up.
    const written = line.Name.trim()
      .toLowerCase()
      .replace(/-not\s?\(.*$/, '')
    const name = known.get(alsoCalled[written] ?? written)
    if (name === undefined) {
      leftOut.add(line.Name.trim())
      continue
    }
    const byScale = scores.get(name) ?? new Map<string, Set<string>>()
    scores.set(name, byScale)
    for (const [scale, column] of Object.entries(scales)) {
      // The row's columns are those of the scales.
      const score = (line as Readonly<Record<string, string>>)[column] ?? ''
      const key = written === name.toLowerCase() ? scale : `${scale} of another spelling`
      if (score !== '') byScale.set(key, (byScale.get(key) ?? new Set()).add(score))
    }
  }
  const contradictions: string[] = []
  const rows: string[] = []
  for (const [name, byScale] of [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = Object.keys(scales).map((scale) => {
      // A line under the ingredient's own name comes before one under another spelling.
      const found = [...(byScale.get(scale) ?? byScale.get(`${scale} of another spelling`) ?? [])]
      if (found.length > 1) contradictions.push(`${name} in ${scale}: ${found.join(' and ')}`)
      return found.length === 1 ? found[0] : ''
    })
    if (cells.some((cell) => cell !== '')) rows.push(`${name}|${cells.join('|')}`)
  }
  const content = {
    table: 'anticholinergic-burden',
    release: '2023-08-31',
    columns: ['name', ...Object.keys(scales)].join('|'),
    rows,
  }
  return {
    json: `${JSON.stringify(content, null, 1)}\n`,
    leftOut: [...leftOut].toSorted(),
    contradictions,
  }
}

/** `burden FOLDER`: writes the table and says what was left out; answers the exit code. */
export function buildBurden(args: readonly string[]): number {
  const [folder] = args
  if (folder === undefined) {
    console.error('Name the folder of the scales: npm run knowledge -- burden FOLDER')
    return 2
  }
  const { json, leftOut, contradictions } = buildAnticholinergicBurden(folder)
  writeFileSync(join(knowledgeFolder, 'anticholinergic-burden.json'), json)
  console.error(`${leftOut.length} names left out: ${leftOut.join('; ')}`)
  console.error(`${contradictions.length} contradictions: ${contradictions.join('; ')}`)
  return 0
}
