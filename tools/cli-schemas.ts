// JSON Schemas of the command line's answers, from the schemas that the tests hold every answer against.
// `node tools/cli-schemas.ts` writes them to src-main/cli/schemas/; a test fails when they are not current.

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import * as adherence from '../src-main/cli/adherence-answers.ts'
import * as answers from '../src-main/cli/answers.ts'
import * as calc from '../src-main/cli/calc-answers.ts'
import * as drug from '../src-main/cli/drug-answers.ts'
import * as forecast from '../src-main/cli/forecast/forecast-answer.ts'
import * as print from '../src-main/cli/print/print-answers.ts'
import * as sig from '../src-main/cli/sig-answer.ts'
import { root } from './root.ts'

/** Where they lie. */
export const schemaFolder = join(root, 'src-main', 'cli', 'schemas')

/** File name to the text of the file, for each exported answer. */
export function cliSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const [name, schema] of [answers, adherence, calc, drug, forecast, print, sig].flatMap(
    Object.entries,
  )) {
    if (!name.endsWith('Answer') || !(schema instanceof z.ZodType)) continue
    const json = z.toJSONSchema(schema, { unrepresentable: 'any' })
    files.set(`${name.replace(/Answer$/, '')}.schema.json`, `${JSON.stringify(json, null, 2)}\n`)
  }
  return files
}

if (process.argv[1] === import.meta.filename) {
  mkdirSync(schemaFolder, { recursive: true })
  for (const [name, text] of cliSchemas()) writeFileSync(join(schemaFolder, name), text)
  console.log(`${cliSchemas().size} schemas written`)
}
