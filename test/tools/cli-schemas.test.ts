// The JSON Schemas in the repository are those of the answers that the command line gives.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cliSchemas, schemaFolder } from '../../tools/cli-schemas.ts'

test('Every answer has its current schema: node tools/cli-schemas.ts writes them', () => {
  const current = cliSchemas()
  expect(readdirSync(schemaFolder).toSorted()).toEqual([...current.keys()].toSorted())
  for (const [name, text] of current)
    expect(JSON.parse(readFileSync(join(schemaFolder, name), 'utf8'))).toEqual(JSON.parse(text))
  for (const command of ['screen', 'drug', 'sig', 'calc', 'pdc', 'ttr', 'forecast'])
    expect([...current.keys()]).toContain(`${command}.schema.json`)
})
