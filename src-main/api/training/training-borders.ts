// What keeps training apart from the store: calls that are refused there, and the mark on every page.

import type { Content } from 'pdfmake/interfaces'
import { AppError } from '../../contract/errors.ts'
import type { RenderDocument } from '../../documents/render.ts'
import type { PageDescription } from '../../documents/template.ts'

const refusals: Readonly<Record<string, string>> = {
  'imports.':
    'Training takes no import: an export of real patients must not come among invented ones. Leave training first.',
  'backup.':
    'Training is not backed up: a copy could be taken for the store’s. It is made anew from Settings at any time.',
  'pharmacy.save':
    'The training pharmacy keeps its invented name, so that its papers cannot be mistaken.',
  'users.add': 'Training has its own invented people. Add real ones in the store’s chart.',
}

/** Calls that only look at what is there. */
const harmless = new Set(['imports.matches', 'imports.decideMatch'])

/** Throws `not-allowed` with the reason for what would mix training with the store. */
export function refuseInTraining(name: string): void {
  if (harmless.has(name)) return
  const found = Object.keys(refusals).find((start) => name.startsWith(start))
  if (found !== undefined) throw new AppError('not-allowed', refusals[found] ?? '')
}

/** Stands on every page of training: pale across it, and in a line of plain text at its top. */
export const trainingMark = 'TRAINING — NOT A REAL PATIENT'

/** The same drawing with the mark on every page, in place of whatever mark a page has already. */
export function markedForTraining(render: RenderDocument): RenderDocument {
  return (parts, info) =>
    render(
      parts.map(
        (part): PageDescription => ({
          ...part,
          watermark: trainingMark,
          header: (page, pages) => ({ stack: [line, part.header(page, pages) ?? []] }),
        }),
      ),
      { ...info, title: `${trainingMark}: ${info.title}` },
    )
}

/** Within the top quarter of an inch, above every header. In points. */
const line: Content = {
  text: trainingMark,
  absolutePosition: { x: 0, y: 9 },
  alignment: 'center',
  bold: true,
  fontSize: 10,
  lineHeight: 1,
}
