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

interface KeptLayout {
  readonly version: number
  readonly layout: StoredLayout
}

/** The newest order that the store wrote; null: as shipped. */
export async function storedLayout(
  db: Kysely<Schema>,
  program: string,
): Promise<KeptLayout | null> {
  return (await storedLayouts(db, program))[0] ?? null
}

/** Every order that the store wrote, newest first. */
async function storedLayouts(db: Kysely<Schema>, program: string): Promise<readonly KeptLayout[]> {
  const rows = await db
    .selectFrom('portal_layouts')
    .select(['version', 'layout_json'])
    .where('program', '=', program)
    .where('voided_at', 'is', null)
    .orderBy('version', 'desc')
    .execute()
  // Written by this program from the contract's schema.
  return rows.map(({ version, layout_json }) => ({
    version,
    layout: JSON.parse(layout_json) as StoredLayout,
  }))
}

function ordered<Field extends string>(
  fields: readonly LayoutField<Field>[] | undefined,
  labels: readonly string[] | undefined,
): readonly string[] {
  return inStoreOrder(fields ?? [], labels ?? []).map((field) => field.label)
}

/** The order of labels in force, part by part. */
export async function layoutView(db: Kysely<Schema>, program: Program): Promise<PortalLayoutView> {
  const [inForce, ...earlier] = await storedLayouts(db, program.id)
  return {
    program: program.id,
    programName: program.name,
    version: inForce?.version ?? 0,
    parts: partsOf(program, inForce?.layout ?? {}),
    earlier: [
      ...earlier.map(({ version, layout }) => ({ version, parts: partsOf(program, layout) })),
      ...(inForce === undefined ? [] : [{ version: 0, parts: partsOf(program, {}) }]),
    ],
  }
}

/** The labels of a program's record in a store's order; an empty one is as shipped. */
function partsOf({ record }: Program, own: StoredLayout): PortalLayoutView['parts'] {
  const parts = [
    { of: 'encounter' as const, labels: ordered(record.head, own.encounter) },
    { of: 'condition' as const, labels: ordered(record.eachCondition, own.condition) },
    { of: 'drug' as const, labels: ordered(record.eachDrug, own.drug) },
    { of: 'problem' as const, labels: ordered(record.eachProblem, own.problem) },
  ]
  return parts.filter(({ labels }) => labels.length > 0)
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
