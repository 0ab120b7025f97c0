// Which program's certificates the pharmacy and its pharmacists hold. Programs ask for them; the chart has no place for them.

import type { Kysely } from 'kysely'
import type { CertificateView } from '../../contract/claims.ts'
import { programs } from '../../programs/index.ts'
import { listUsers } from '../../store/people.ts'
import { insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { WriteContext } from '../context.ts'

/** Programs of which some service asks for certificates. */
const certifying = programs.filter((program) =>
  program.services.some((service) => service.needs.includes('certified')),
)

/** Every holder of every program that asks: the pharmacy, then whoever may sign. */
export async function certificates(db: Kysely<Schema>): Promise<readonly CertificateView[]> {
  const rows = await standing(db)
  const signers = (await listUsers(db)).filter((user) => user.maySign)
  const holders = [
    { userId: null, holder: 'The pharmacy' },
    ...signers.map(({ id, name }) => ({ userId: id, holder: name })),
  ]
  return certifying.flatMap((program) =>
    holders.map(({ userId, holder }) => {
      const row = rows.find((one) => one.program === program.id && one.user_id === userId)
      return {
        id: row?.id ?? null,
        program: program.id,
        userId,
        holder,
        isCertified: row === undefined ? null : row.is_certified === 1,
        number: row?.number ?? null,
      }
    }),
  )
}

/** Writes an answer in place of the earlier one; null takes it back. */
export async function saveCertificate(
  { db, actor, app }: WriteContext,
  answer: Pick<CertificateView, 'program' | 'userId' | 'isCertified' | 'number'>,
): Promise<void> {
  const { program, userId, isCertified, number } = answer
  for (const row of await standing(db))
    if (row.program === program && row.user_id === userId)
      await voidRecord(db, actor, 'program_certificates', row.id, 'Answered anew')
  if (isCertified === null) return
  await insertRecord(db, actor, 'program_certificates', {
    id: app.newId(),
    program,
    user_id: userId,
    is_certified: isCertified ? 1 : 0,
    number,
    from_day: null,
    until_day: null,
  })
}

function standing(db: Kysely<Schema>) {
  return db.selectFrom('program_certificates').selectAll().where('voided_at', 'is', null).execute()
}
