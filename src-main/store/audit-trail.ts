// The audit trail: who made which call about whom, append-only, each entry sealed to the one before.
// Not: what changed in a row, which the journal keeps.

import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { AuditRow, Schema } from './schema.ts'

/** One entry as the dispatcher gives it. */
export interface AuditEntry {
  /** ISO instant in UTC. */
  readonly at: string
  /** `users.id`; null while nobody is signed in. */
  readonly by_user: string | null
  /** The name as it was at that time. */
  readonly user_name: string | null
  /** Name of the call, such as `patients.open`. */
  readonly call: string
  /** Verb: `open`, `change`, `sign`, `print`. */
  readonly action: string
  readonly patient_id: string | null
  readonly subject_id: string | null
  /** `ok`, or the kind of the failure. */
  readonly outcome: string
}

/** What the whole trail says about itself. */
export interface AuditProof {
  readonly entries: number
  readonly isIntact: boolean
  /** Number (`seq`) of the first entry that does not fit; null when all fit. */
  readonly brokenAt: number | null
  /** Hash of the newest entry; null when there is none. */
  readonly head: string | null
}

/** What the first entry is sealed to. */
export const auditGenesis = createHash('sha256').update('pestle audit trail 1').digest('hex')

/** Appends one entry. Within a transaction it becomes part of it; otherwise it makes its own. Answers the new head. */
export async function appendAudit(db: Kysely<Schema>, entry: AuditEntry): Promise<string> {
  if (!db.isTransaction) return db.transaction().execute((trx) => appendAudit(trx, entry))
  const last = await db
    .selectFrom('audit')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  const previous_hash = last?.hash ?? auditGenesis
  const content = { ...contentOf(entry), seq: (last?.seq ?? 0) + 1 }
  const hash = sealOf(previous_hash, content)
  await db
    .insertInto('audit')
    .values({ ...content, previous_hash, hash })
    .execute()
  return hash
}

/** Reads the whole trail, a page at a time, and checks every seal and the numbering. */
export async function verifyAudit(db: Kysely<Schema>, pageSize = 2000): Promise<AuditProof> {
  let entries = 0
  let head: string | null = null
  let brokenAt: number | null = null
  for (let lastSeq = 0; ; ) {
    const page = await db
      .selectFrom('audit')
      .selectAll()
      .where('seq', '>', lastSeq)
      .orderBy('seq')
      .limit(pageSize)
      .execute()
    for (const row of page) {
      const fits =
        row.seq === entries + 1 &&
        row.previous_hash === (head ?? auditGenesis) &&
        row.hash === sealOf(row.previous_hash, row)
      if (!fits) brokenAt ??= row.seq
      entries += 1
      head = row.hash
      lastSeq = row.seq
    }
    if (page.length < pageSize) break
  }
  return { entries, isIntact: brokenAt === null, brokenAt, head }
}

type Content = AuditEntry & Pick<AuditRow, 'seq'>

/** SHA-256 over the previous seal and the columns in a fixed order: this order is part of the format. */
function sealOf(previousHash: string, row: Content): string {
  const content = [
    row.seq,
    row.at,
    row.by_user,
    row.user_name,
    row.call,
    row.action,
    row.patient_id,
    row.subject_id,
    row.outcome,
  ]
  return createHash('sha256')
    .update(previousHash)
    .update('\n')
    .update(JSON.stringify(content))
    .digest('hex')
}

function contentOf(entry: AuditEntry): AuditEntry {
  const { at, by_user, user_name, call, action, patient_id, subject_id, outcome } = entry
  return { at, by_user, user_name, call, action, patient_id, subject_id, outcome }
}
