// Every form in every size and language for three invented patients, as a folder of PDF files to look at page by page.
// Not a test: `npm run gallery [-- FOLDER]`. The folder is ignored by git.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Letterhead, letterheadOf } from '../src-main/documents/head/letterhead.ts'
import { documentTemplates } from '../src-main/documents/index.ts'
import { createRenderer } from '../src-main/documents/render.ts'
import { type DocumentInput, typeSizes } from '../src-main/documents/template.ts'
import { textPackOf } from '../src-main/documents/text-packs/index.ts'
import { galleryPatients } from '../test/helpers/gallery/gallery-patients.ts'
import { samplePharmacy, testInstant } from '../test/helpers/sample-document-input.ts'
import { resources } from './places.ts'
import { root } from './root.ts'

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"><circle cx="30" cy="30" r="28" fill="#222"/><path d="M18 42 L30 14 L42 42 Z" fill="#fff"/><rect x="66" y="18" width="50" height="9" fill="#222"/><rect x="66" y="34" width="36" height="9" fill="#777"/></svg>'

const letterhead: Letterhead = letterheadOf(
  { lines: ['Family owned since 1962'], sections: ['name', 'address', 'phone', 'fax'] },
  { id: 'logo', isSvg: true, width: 120, height: 60 },
  samplePharmacy,
)

const out = resolve(process.argv[2] ?? join(root, 'gallery'))
const render = createRenderer(resources)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
let files = 0
let pages = 0
const left: string[] = []

for (const patient of galleryPatients) {
  for (const template of documentTemplates) {
    const sizes = template.hasTypeSizes === true ? typeSizes : [14 as const]
    for (const language of template.languages ?? ['en']) {
      for (const typeSize of sizes) {
        const input: DocumentInput = {
          ...patient.input,
          textPack: textPackOf(language),
          typeSize,
          // The first patient's store has a letterhead, the others' has none.
          ...(patient.hasLetterhead ? { letterhead } : {}),
        }
        const look = template.hasTypeSizes === true ? `-${typeSize}pt` : ''
        const name = `${template.id}-${language}${look}-${patient.name}.pdf`
        const prepared = template.prepare(input)
        if (!prepared.ok) {
          left.push(`${name}: ${prepared.missing.map(({ what }) => what).join('; ')}`)
          continue
        }
        const parts = template.build(prepared.facts)
        const drawn = await render(parts, {
          title: template.title,
          language: parts[0]?.language ?? 'en-US',
          createdAt: testInstant,
          pictures: { logo },
        })
        writeFileSync(join(out, name), drawn.bytes)
        files += 1
        pages += drawn.pages
      }
    }
  }
}

writeFileSync(join(out, 'not-made.txt'), `${left.join('\n')}\n`)
process.stdout.write(
  `${files} files with ${pages} pages in ${out}; ${left.length} that lack a fact are in not-made.txt\n`,
)
