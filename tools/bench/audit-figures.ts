// The audit packet of a large chart as one PDF: six years of records, 40 medicines, 60 signed papers, 30 letters.

import { addDays, type Instant } from '../../src-main/clinical/dates.ts'
import { type AuditPaper, auditPacketParts } from '../../src-main/documents/audit/audit-packet.ts'
import { documentTemplate } from '../../src-main/documents/index.ts'
import { createRenderer } from '../../src-main/documents/render.ts'
import { missingList, sheetFacts } from '../../src-main/documents/sheets/sheet-facts.ts'
import { sampleDocumentInput, sampleMedications } from '../../test/helpers/sample-document-input.ts'
import { resources } from '../places.ts'
import { type Figure, onceWithProcessor } from './measure.ts'

const years = 6
const papersOfReviews = ['cms-packet', 'medication-list', 'to-do-list', 'cover-letter', 'soap-note']
const signedPapers = 60
const letters = 30
const events = 600
const input = sampleDocumentInput({
  medications: sampleMedications(40),
  prescriberId: 'dr-sample',
})
const from = addDays(input.on, -365 * years)

function paper(id: string, at: number): AuditPaper {
  const template = documentTemplate(id)
  const prepared = template?.prepare(input)
  if (!template || !prepared?.ok) throw new Error(`${id} could not be prepared`)
  const parts = template.build(prepared.facts)
  const on = addDays(from, at * 20)
  return {
    on,
    title: template.title,
    by: 'Robin Testwell',
    pages: parts.length,
    sha256: '0'.repeat(64),
    parts,
  }
}

/** Seconds of the whole packet, the second time, and its pages. */
export async function auditFigures(): Promise<readonly Figure[]> {
  const sheet = sheetFacts(input, missingList())
  if (sheet === null) throw new Error('The head of the packet could not be prepared')
  const render = createRenderer(resources)
  let pages = 0
  const make = async () => {
    const papers = Array.from({ length: signedPapers + letters }, (_, at) =>
      at < signedPapers
        ? paper(papersOfReviews[at % papersOfReviews.length] ?? '', at)
        : paper('prescriber-letter', at),
    )
    const lines = Array.from({ length: events }, (_, at) => ({
      on: addDays(from, Math.floor((at * 365 * years) / events)),
      time: '15:04',
      what: 'Talked about the medicines, answered one question and changed one line of the list',
      by: 'Robin Testwell',
    }))
    const parts = auditPacketParts({
      sheet,
      from,
      to: input.on,
      madeBy: 'Robin Testwell',
      sections: [{ title: 'Events', lines }],
      papers,
    })
    const drawn = await render(parts, {
      title: 'Audit Packet',
      language: 'en-US',
      createdAt: '2026-11-23T15:00:00.000Z' as Instant,
    })
    pages = drawn.pages
  }
  await make()
  const { ms, processorMs } = await onceWithProcessor(make)
  return [
    {
      name: `audit packet of ${years} years, ${signedPapers} papers, ${letters} letters (${pages} pages)`,
      value: `${(ms / 1000).toFixed(1)} s, ${(processorMs / 1000).toFixed(1)} s of the processor`,
      goal: '≤ 10 s',
      isMet: ms <= 10_000,
      numbers: { ms, processorMs, pages },
    },
  ]
}
