// Writes the invented sample pharmacy's export and clinical bundle into resources/demo. The same bytes every time.
// Run: node tools/sample-pharmacy.ts

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clinicalBundle } from './sample-pharmacy/clinical.ts'
import { dispensingExport } from './sample-pharmacy/export.ts'

const folder = new URL('../resources/demo/', import.meta.url)
const { text, fills } = dispensingExport()
writeFileSync(new URL('dispensing.csv', folder), text)
writeFileSync(new URL('clinical.json', folder), `${JSON.stringify(clinicalBundle(), null, 1)}\n`)
// The project's formatter has the last word on JSON.
const biome = new URL('../node_modules/.bin/biome', import.meta.url)
const written = fileURLToPath(new URL('clinical.json', folder))
execFileSync(fileURLToPath(biome), ['format', '--write', written], { stdio: 'ignore' })
console.log(`dispensing.csv: ${fills} fills and 2 bad rows; clinical.json written`)
