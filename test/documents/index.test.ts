import { readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentTemplate, documentTemplates } from '../../src-main/documents/index.ts'
import { cmsPacketText, defaultTextPack } from '../../src-main/documents/text-packs/index.ts'
import { sampleDocumentInput } from '../helpers/sample-document-input.ts'

const folder = resolve(import.meta.dirname, '../../src-main/documents')

const fileNames = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
  basename(path),
)

describe('the family of templates', () => {
  it.each(documentTemplates.map((t) => t.id))(
    '%s has an id equal to its file name and facts that are JSON',
    (id) => {
      const template = documentTemplate(id)
      expect(fileNames).toContain(`${id}.ts`)
      const prepared = template?.prepare(sampleDocumentInput({ prescriberId: 'dr-sample' }))
      if (template === null || !prepared?.ok) throw new Error('Not prepared')
      expect(JSON.parse(JSON.stringify(prepared.facts))).toEqual(prepared.facts)
      expect(prepared.facts.isPreview).toBe(false)
      expect(template.build(prepared.facts).length).toBeGreaterThan(0)
    },
  )

  it('refuses an empty chart and says what is missing', () => {
    const input = sampleDocumentInput({
      person: { birthDate: null },
      medications: null,
      review: { recommendations: [] },
    })
    for (const template of documentTemplates) {
      const prepared = template.prepare(input)
      const lacked = prepared.ok ? [] : prepared.missing.map((m) => m.what)
      // A fax cover names no patient.
      const fact = template.id === 'fax-cover' ? 'prescriber' : 'birth date'
      expect(lacked.filter((what) => what.endsWith(fact))).not.toEqual([])
    }
  })

  it('answers null for a template that does not exist', () => {
    expect(documentTemplate('no-such-template')).toBeNull()
  })
})

describe('the draft text pack', () => {
  it('is marked as a draft, with its form data unverified', () => {
    const { form } = cmsPacketText(defaultTextPack)
    expect(form).toMatchObject({
      status: 'draft',
      isVerified: false,
      draftMark: 'draft wording, not the official text',
    })
  })
})
