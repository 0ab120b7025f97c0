// The signature of the person who signs: name, credential, NPI and licence of that moment. Not: the PIN (session.ts).

import type { Kysely } from 'kysely'
import type { Signature } from '../clinical/review.ts'
import { AppError } from '../contract/errors.ts'
import { loadUser } from '../store/people.ts'
import type { Actor } from '../store/recorded.ts'
import type { Schema } from '../store/schema.ts'

/** `not-allowed` for whoever has no NPI or licence. */
export async function signatureOf(db: Kysely<Schema>, actor: Actor): Promise<Signature> {
  const user = await loadUser(db, actor.userId)
  if (user.npi === null || user.licence === null)
    throw new AppError('not-allowed', 'Only a pharmacist with NPI and licence can sign.')
  return {
    name: user.name,
    credential: user.credential ?? 'Pharmacist',
    npi: user.npi,
    licence: user.licence,
    at: actor.at,
  }
}
