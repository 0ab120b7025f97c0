// The store's letterhead: a picture that was checked and kept, versions, and what every page of today carries.

import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Instant } from '../../clinical/dates.ts'
import { AppError } from '../../contract/errors.ts'
import type { LetterheadView, LogoView, letterheadCalls } from '../../contract/letterhead.ts'
import { type Logo, letterheadOf, logoPicture } from '../../documents/head/letterhead.ts'
import { readPicture } from '../../documents/head/picture-file.ts'
import { sampleInput } from '../../documents/head/sample-input.ts'
import { documentTemplate } from '../../documents/index.ts'
import {
  type LetterheadVersion,
  letterheadJson,
  letterheadVersions,
  pictures,
  pictureText,
} from '../../store/papers/letterheads.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { App } from '../app.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { asSections } from './current-letterhead.ts'

function picture(base64: string) {
  const bytes = Buffer.from(base64, 'base64')
  const read = readPicture(bytes)
  if (!read.ok) throw new AppError('invalid-input', read.why, { fields: { base64: read.why } })
  return { ...read, bytes }
}

/** Draws a page with the picture: what a printer would refuse is refused here. */
async function tryOut(app: App, { mediaType, bytes, width, height }: ReturnType<typeof picture>) {
  const logo: Logo = { id: 'trial', isSvg: mediaType === 'image/svg+xml', width, height }
  try {
    await app.render(
      [
        {
          content: [logoPicture(logo, [190, 50], 'trial')],
          margins: [40, 40, 40, 40],
          fontSize: 12,
          lineHeight: 1,
          header: () => null,
          footer: () => null,
          watermark: null,
          blankBack: null,
          maxPages: 1,
        },
      ],
      {
        title: 'trial',
        language: 'en-US',
        createdAt: app.clock(),
        pictures: { trial: pictureText(mediaType, bytes) },
      },
    )
  } catch {
    const why = 'This picture cannot be drawn. Save it again as PNG without interlacing.'
    throw new AppError('invalid-input', why, { fields: { base64: why } })
  }
}

async function logoRow(db: Kysely<Schema>, logoId: string | null): Promise<LogoView | null> {
  if (logoId === null) return null
  const row = await db.selectFrom('logos').selectAll().where('id', '=', logoId).executeTakeFirst()
  const read = row === undefined ? null : readPicture(row.bytes)
  if (row === undefined || read?.ok !== true)
    throw new AppError('not-found', 'This picture is not kept. Choose it again.')
  return { id: row.id, mediaType: row.media_type, width: read.width, height: read.height }
}

function insertVersion(
  { db, actor, app }: WriteContext,
  logoId: string | null,
  said: ReturnType<typeof letterheadJson.parse>,
): Promise<{ readonly id: string }> {
  const id = app.newId()
  return insertRecord(db, actor, 'letterheads', {
    id,
    logo_id: logoId,
    letterhead_json: JSON.stringify(said),
  }).then(() => ({ id }))
}

const sides = (logo: LogoView | null) =>
  logo === null ? null : { width: logo.width, height: logo.height }

function versionView(
  version: LetterheadVersion,
  names: ReadonlyMap<string, string>,
): LetterheadView {
  const { id, at, by, logoId, lines, sections } = version
  return { id, at, by: names.get(by) ?? by, logoId, lines, sections: asSections(sections) }
}

export const letterheadHandlers: Handlers<typeof letterheadCalls> = {
  'letterhead.versions': async ({ db }) => {
    const users = await db.selectFrom('users').select(['id', 'name']).execute()
    const names = new Map(users.map((user) => [user.id, user.name]))
    return (await letterheadVersions(db)).map((version) => versionView(version, names))
  },

  'letterhead.addLogo': {
    check: ({ app }, { base64 }) => tryOut(app, picture(base64)),
    run: async ({ db, actor, app }, { base64 }) => {
      const { mediaType, width, height, bytes } = picture(base64)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const known = await db
        .selectFrom('logos')
        .select('id')
        .where('sha256', '=', sha256)
        .where('voided_at', 'is', null)
        .executeTakeFirst()
      if (known !== undefined) return { id: known.id, mediaType, width, height }
      const id = app.newId()
      await insertRecord(db, actor, 'logos', { id, media_type: mediaType, sha256, bytes })
      return { id, mediaType, width, height }
    },
  },

  'letterhead.save': async (context, { logoId, lines, sections }) => {
    const logo = sides(await logoRow(context.db, logoId))
    mustNameTheStore(logo !== null, sections)
    return insertVersion(context, logoId, {
      lines: lines.filter((line) => line !== ''),
      sections: asSections(sections),
      logo,
    })
  },

  'letterhead.restore': async (context, { id }) => {
    const row = await context.db
      .selectFrom('letterheads')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new AppError('not-found', 'This letterhead is not kept.')
    return insertVersion(
      context,
      row.logo_id,
      letterheadJson.parse(JSON.parse(row.letterhead_json)),
    )
  },

  'letterhead.preview': {
    outside: async ({ app }, { logoId, lines, sections, template: id }) => {
      const db = app.chartFile.reader()
      const logo = await logoRow(db, logoId)
      const pharmacy = await readPharmacy(db)
      const letterhead = letterheadOf(
        { lines, sections },
        logo === null ? null : { ...logo, isSvg: logo.mediaType === 'image/svg+xml' },
        pharmacy,
      )
      const template = documentTemplate(id)
      const prepared = template?.prepare({ ...sampleInput(app.today(), pharmacy), letterhead })
      if (template === null || prepared?.ok !== true)
        throw new AppError('incomplete', 'The sample page cannot be made.', {
          missing: prepared?.ok === false ? prepared.missing : [],
        })
      const { bytes, pages } = await app.render(template.build(prepared.facts), {
        title: template.title,
        language: 'en-US',
        createdAt: `${app.today()}T12:00:00.000Z` as Instant,
        pictures: await pictures(db, logoId === null ? [] : [logoId]),
      })
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const base64 = Buffer.from(bytes).toString('base64')
      return { title: template.title, pages, sha256, base64, reading: null }
    },
  },
}

/** A page that names nobody is no letter: without a logo the name stays. */
function mustNameTheStore(hasLogo: boolean, sections: readonly string[]): void {
  if (!hasLogo && !sections.includes('name'))
    throw new AppError('invalid-input', 'Without a logo the head needs the name of the store.', {
      fields: { sections: 'Keep the name' },
    })
}
