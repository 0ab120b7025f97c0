// What a store made of its papers, as the chart keeps it: one row for each saved version of one paper.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Schema } from '../schema.ts'

/** Sections left out and standing texts. */
export const ownTemplateJson = z.object({
  hidden: z.array(z.string()),
  opening: z.string().nullable(),
  closing: z.string().nullable(),
})

export interface OwnTemplateKept extends z.output<typeof ownTemplateJson> {
  readonly id: string
  readonly template: string
  readonly at: string
  /** `users.id`. */
  readonly by: string
}

/** Every saved version of every paper, newest first. */
export async function ownTemplateVersions(db: Kysely<Schema>): Promise<readonly OwnTemplateKept[]> {
  const rows = await db
    .selectFrom('own_templates')
    .select(['id', 'template', 'own_json', 'created_at', 'created_by'])
    .where('voided_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    ...ownTemplateJson.parse(JSON.parse(row.own_json)),
    id: row.id,
    template: row.template,
    at: row.created_at,
    by: row.created_by,
  }))
}

/** The newest version of each paper that the store changed, by template id. */
export async function ownTemplatesInUse(
  db: Kysely<Schema>,
): Promise<Readonly<Record<string, z.output<typeof ownTemplateJson>>>> {
  const oldestFirst = (await ownTemplateVersions(db)).toReversed()
  return Object.fromEntries(
    oldestFirst.map(({ template, hidden, opening, closing }) => [
      template,
      { hidden, opening, closing },
    ]),
  )
}
