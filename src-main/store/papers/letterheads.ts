// The store's letterheads as the chart keeps them: pictures that never change, and one row for each saved version.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Schema } from '../schema.ts'
import type { LogoRow } from './paper-tables.ts'

/** What a version says beside its picture. */
export const letterheadJson = z.object({
  lines: z.array(z.string()),
  sections: z.array(z.string()),
  /** Sides of the logo in its own units; null without one. */
  logo: z.object({ width: z.number(), height: z.number() }).nullable(),
})

export interface LetterheadVersion extends z.output<typeof letterheadJson> {
  readonly id: string
  readonly logoId: string | null
  /** Media type of the logo. */
  readonly mediaType: LogoRow['media_type'] | null
  readonly at: string
  /** `users.id`. */
  readonly by: string
}

/** Every saved version, newest first; the first one is in use. */
export async function letterheadVersions(
  db: Kysely<Schema>,
  limit = 50,
): Promise<readonly LetterheadVersion[]> {
  const rows = await db
    .selectFrom('letterheads as l')
    .leftJoin('logos as p', 'p.id', 'l.logo_id')
    .select([
      'l.id',
      'l.logo_id',
      'l.letterhead_json',
      'l.created_at',
      'l.created_by',
      'p.media_type',
    ])
    .where('l.voided_at', 'is', null)
    .orderBy('l.created_at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...letterheadJson.parse(JSON.parse(row.letterhead_json)),
    id: row.id,
    logoId: row.logo_id,
    mediaType: row.media_type,
    at: row.created_at,
    by: row.created_by,
  }))
}

/** Pictures by id, as drawing takes them: SVG as text, others as a data address. Unknown ids are left out. */
export async function pictures(
  db: Kysely<Schema>,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {}
  const rows = await db
    .selectFrom('logos')
    .select(['id', 'media_type', 'bytes'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return Object.fromEntries(rows.map((row) => [row.id, pictureText(row.media_type, row.bytes)]))
}

/** One picture as drawing takes it. */
export function pictureText(mediaType: LogoRow['media_type'], bytes: Uint8Array): string {
  return mediaType === 'image/svg+xml'
    ? Buffer.from(bytes).toString('utf8')
    : `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`
}
