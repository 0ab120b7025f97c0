// A program's record as fields to type into its own portal, in the store's order, with what is entered already.

import type { Kysely } from 'kysely'
import type { PortalField, PortalLayoutView } from '../../contract/claims.ts'
import {
  type FilledRecord,
  inStoreOrder,
  type LayoutField,
} from '../../programs/encounter/record.ts'
import type { Program } from '../../programs/program.ts'
import type { Schema } from '../../store/schema.ts'

/** What `layout_json` holds: labels by part of the record. */
export type StoredLayout = Readonly<Partial<Record<Part, readonly string[]>>>
type Part = PortalLayoutView['parts'][number]['of']

/** The newest order that the store wrote; null: as shipped. */
export async function storedLayout(
  db: Kysely<Schema>,
  program: string,
): Promise<{ readonly version: number; readonly layout: StoredLayout } | null> {
  const row = await db
    .selectFrom('portal_layouts')
    .select(['version', 'layout_json'])
    .where('program', '=', program)
    .where('voided_at', 'is', null)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  if (row === undefined) return null
  // Written by this program from the contract's schema.
  return { version: row.version, layout: JSON.parse(row.layout_json) as StoredLayout }
}

function ordered<Field extends string>(
  fields: readonly LayoutField<Field>[] | undefined,
  labels: readonly string[] | undefined,
): readonly string[] {
  return inStoreOrder(fields ?? [], labels ?? []).map((field) => field.label)
}

/** The order of labels in force, part by part. */
export async function layoutView(db: Kysely<Schema>, program: Program): Promise<PortalLayoutView> {
  const stored = await storedLayout(db, program.id)
  const { head, eachDrug, eachCondition, eachProblem } = program.record
  const own = stored?.layout ?? {}
  const parts = [
    { of: 'encounter' as const, labels: ordered(head, own.encounter) },
    { of: 'condition' as const, labels: ordered(eachCondition, own.condition) },
    { of: 'drug' as const, labels: ordered(eachDrug, own.drug) },
    { of: 'problem' as const, labels: ordered(eachProblem, own.problem) },
  ]
  return {
    program: program.id,
    programName: program.name,
    version: stored?.version ?? 0,
    parts: parts.filter(({ labels }) => labels.length > 0),
  }
}

/** Every field of a record in this order; one without a value has nothing to copy and is shown as such. */
export function portalFields(
  record: FilledRecord,
  { parts }: PortalLayoutView,
  entered: ReadonlySet<string>,
): readonly PortalField[] {
  return record.groups.flatMap((group) => {
    const labels = parts.find((part) => part.of === group.of)?.labels ?? []
    const place = (label: string) => labels.indexOf(label)
    return group.fields
      .toSorted((a, b) => place(a.label) - place(b.label))
      .map(({ label, value }) => {
        const key = `${group.of}/${group.id}/${label}`
        return { key, group: group.title, label, value, isEntered: entered.has(key) }
      })
  })
}
