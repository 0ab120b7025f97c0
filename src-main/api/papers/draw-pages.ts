// Draws a form's pages with the store's kept pictures, and keeps what is issued.

import { createHash } from 'node:crypto'
import type { Instant } from '../../clinical/dates.ts'
import type { AnyDocumentTemplate, StoredFacts } from '../../documents/template.ts'
import { pictures } from '../../store/papers/letterheads.ts'
import type { OutsideContext } from '../context.ts'

export interface DrawnPages {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly sha256: string
}

/** The bytes of these facts; the same facts and the same instant give the same bytes. */
export async function drawPages(
  { app }: Pick<OutsideContext, 'app'>,
  template: AnyDocumentTemplate,
  facts: StoredFacts,
  title: string,
  createdAt: Instant,
): Promise<DrawnPages> {
  const parts = template.build(facts)
  const { bytes, pages } = await app.render(parts, {
    title,
    language: parts[0]?.language ?? 'en-US',
    createdAt,
    pictures: await pictures(
      app.chartFile.reader(),
      parts.flatMap((part) => part.pictures ?? []),
    ),
  })
  return { bytes, pages, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Bytes as they cross the wire. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
