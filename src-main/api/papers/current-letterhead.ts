// What every page of today carries as its head.

import type { Kysely } from 'kysely'
import {
  type Letterhead,
  letterheadOf,
  letterheadSections,
} from '../../documents/head/letterhead.ts'
import type { Pharmacy } from '../../documents/template.ts'
import { letterheadVersions } from '../../store/papers/letterheads.ts'
import type { Schema } from '../../store/schema.ts'

/** The words that name a part of the head, in the order of the page. */
export const asSections = (words: readonly string[]) =>
  letterheadSections.filter((section) => words.includes(section))

/** The head that pages of this moment carry; null while the store set none up. */
export async function currentLetterhead(
  db: Kysely<Schema>,
  pharmacy: Pharmacy,
): Promise<Letterhead | null> {
  const [newest] = await letterheadVersions(db, 1)
  if (newest === undefined) return null
  const { lines, sections, logoId, logo, mediaType } = newest
  return letterheadOf(
    { lines, sections: asSections(sections) },
    logoId === null || logo === null
      ? null
      : { id: logoId, isSvg: mediaType === 'image/svg+xml', ...logo },
    pharmacy,
  )
}
