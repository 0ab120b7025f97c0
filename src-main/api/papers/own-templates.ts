// What a store makes of its papers: checked against what each paper must show, kept in versions, shown on an invented patient.

import type { Instant } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type { OwnTemplateView, ownTemplateCalls } from '../../contract/own-templates.ts'
import type { OwnTemplate } from '../../documents/head/own-template.ts'
import { sampleInput } from '../../documents/head/sample-input.ts'
import { documentTemplate, documentTemplates } from '../../documents/index.ts'
import type { AnyDocumentTemplate } from '../../documents/template.ts'
import { ownTemplateJson, ownTemplateVersions } from '../../store/papers/own-templates.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { currentLetterhead } from './current-letterhead.ts'
import { takeBackSites } from './disposal.ts'
import { base64, drawPages } from './draw-pages.ts'

const isOpen = ({ sections }: AnyDocumentTemplate) => sections !== undefined

/** The paper, if a store may make it so; says in words why not. */
function checked(id: string, own: OwnTemplate): AnyDocumentTemplate {
  const template = documentTemplate(id)
  const { sections, hasStandingTexts = false } = template ?? {}
  if (template === null || sections === undefined)
    throw new AppError('not-found', 'This paper cannot be changed.')
  for (const hidden of own.hidden) {
    const section = sections.find((one) => one.id === hidden)
    const why = section === undefined ? 'This section is not known.' : section.required
    if (why !== null)
      throw new AppError('invalid-input', `${section?.title ?? hidden} stays: ${why}`, {
        fields: { hidden: why },
      })
  }
  if (!hasStandingTexts && (own.opening ?? own.closing) !== null)
    throw new AppError('invalid-input', 'The words of this paper are fixed.', {
      fields: { opening: 'The words of this paper are fixed.' },
    })
  return template
}

async function insertVersion(
  { db, actor, app }: WriteContext,
  template: string,
  own: OwnTemplate,
): Promise<{ readonly id: string }> {
  checked(template, own)
  const id = app.newId()
  const { hidden, opening, closing } = own
  const own_json = JSON.stringify({ hidden, opening, closing })
  await insertRecord(db, actor, 'own_templates', { id, template, own_json })
  return { id }
}

export const ownTemplateHandlers: Handlers<typeof ownTemplateCalls> = {
  'ownTemplates.list': async ({ db }) => {
    const users = await db.selectFrom('users').select(['id', 'name']).execute()
    const names = new Map(users.map((user) => [user.id, user.name]))
    const kept = await ownTemplateVersions(db)
    return documentTemplates.filter(isOpen).map(
      ({ id, title, sections = [], hasStandingTexts = false }): OwnTemplateView => ({
        template: id,
        title,
        hasStandingTexts,
        sections: sections.map((section) => ({ ...section })),
        versions: kept
          .filter(({ template }) => template === id)
          .map(({ template: _, by, ...version }) => ({ ...version, by: names.get(by) ?? by })),
      }),
    )
  },

  'ownTemplates.save': (context, { template, ...own }) => insertVersion(context, template, own),

  'ownTemplates.restore': async (context, { id }) => {
    const row = await context.db
      .selectFrom('own_templates')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new AppError('not-found', 'This version is not kept.')
    return insertVersion(context, row.template, ownTemplateJson.parse(JSON.parse(row.own_json)))
  },

  'ownTemplates.preview': {
    outside: async ({ app }, { template: id, ...own }) => {
      const template = checked(id, own)
      const db = app.chartFile.reader()
      const pharmacy = await readPharmacy(db)
      const letterhead = await currentLetterhead(db, pharmacy)
      const sites = await takeBackSites(db)
      const today = app.today()
      const prepared = template.prepare({
        ...sampleInput(today, pharmacy),
        ...(letterhead === null ? {} : { letterhead }),
        takeBackSites: sites.length > 0 ? sites : [sampleSite],
        appointment: { on: today, time: '10:30', minutes: 30, mode: 'in-person' },
        ownTemplates: { [id]: own },
      })
      if (!prepared.ok)
        throw new AppError('incomplete', 'The sample page cannot be made.', {
          missing: prepared.missing,
        })
      // A page of the sample belongs to no moment: the same form gives the same bytes all day.
      const createdAt = `${today}T12:00:00.000Z` as Instant
      const { title } = template
      const drawn = await drawPages({ app }, template, prepared.facts, title, createdAt)
      const { bytes, pages, sha256 } = drawn
      return { title, pages, sha256, base64: base64(bytes), reading: null }
    },
  },
}

/** Where the store has no list yet. */
const sampleSite = {
  name: 'Sample Police Station',
  where: '1 Sample Street, Sampleton, IA 50000',
  phone: null,
  hours: null,
}
