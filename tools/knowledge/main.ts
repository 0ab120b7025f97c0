// `npm run knowledge`: makes the tables in resources/knowledge from a release folder. Not needed to run or test Pestle.

import { buildKnowledge } from './build.ts'
import { buildBurden } from './build-anticholinergic-burden.ts'
import { buildCdsi } from './cdsi/build-cdsi.ts'
import { printReport } from './report.ts'
import { printTable } from './table.ts'

type Subcommand = (args: readonly string[]) => number | Promise<number>

/** One line for each subcommand; a new one is a function here and a line in `explanation`. */
const subcommands: Readonly<Record<string, Subcommand>> = {
  build: buildKnowledge,
  burden: buildBurden,
  cdsi: buildCdsi,
  report: printReport,
  table: printTable,
}

const explanation = `Usage: npm run knowledge -- SUBCOMMAND

  build FOLDER             writes the drug catalogue from a folder with a flattened RxNorm release: concepts.csv,
                           scd_ingredient.csv, sbd_scd_brand.csv, pack_scd.csv, ndc11_rxcui.csv and, where there are
                           any, letterA_ingredient_supplement.csv and product_supplement_not_in_concepts.csv.
                           tools/knowledge/README.md describes the columns.
  burden FOLDER            writes anticholinergic-burden.json from a folder with ACB_table.csv.
  cdsi FOLDER RELEASE DAY  writes the immunization tables from a folder with the XML of the CDC's CDSi supporting data,
                           such as: cdsi FOLDER 4.64 2025-11-10
  report                   prints the reviewer's sheet: every table, row and source, as Markdown
  table                    prints the table of knowledge for the README`

const [, , name, ...args] = process.argv
const run = name !== undefined && Object.hasOwn(subcommands, name) ? subcommands[name] : undefined
if (run === undefined) {
  console.error(explanation)
  process.exitCode = name === undefined ? 0 : 2
} else process.exitCode = await run(args)
