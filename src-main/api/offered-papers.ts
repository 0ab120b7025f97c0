// Which papers a review can make: each form, for whom, and what it still lacks.

import type { Kysely } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import type { OfferedPaper, PaperGroup } from '../contract/documents.ts'
import { plainLook } from '../contract/look-words.ts'
import { documentTemplates } from '../documents/index.ts'
import type { AnyDocumentTemplate } from '../documents/template.ts'
import type { Schema } from '../store/schema.ts'
import { documentInput } from './document-input.ts'

/** Papers of almost every review, and what is seldom printed alone. */
const groups: Readonly<Record<string, PaperGroup>> = {
  'cms-packet': 'main',
  'prescriber-letter': 'main',
  'cover-letter': 'packet-part',
  'to-do-list': 'packet-part',
  'medication-list': 'packet-part',
}
const order: readonly PaperGroup[] = ['main', 'packet-part', 'patient', 'prescriber', 'office']
/** A targeted review has no packet: the record comes after the letters. */
const orderOfTargeted: readonly PaperGroup[] = [
  'main',
  'patient',
  'packet-part',
  'prescriber',
  'office',
]

/** What only a comprehensive review ends with. */
const comprehensiveOnly: ReadonlySet<string> = new Set(['cms-packet', 'cover-letter'])

const groupOf = (template: AnyDocumentTemplate) => groups[template.id] ?? template.audience

/**
 * In the order of work; letters once for each prescriber who gets a recommendation. What can never be made of a targeted
 * review is not offered by it, and a program's papers only where it has the patient. With a claim, the papers of that claim
 * alone.
 */
export async function offeredPapers(
  db: Kysely<Schema>,
  reviewId: string,
  today: Day,
  claimId: string | null = null,
): Promise<{ readonly papers: readonly OfferedPaper[]; readonly patientId: string }> {
  const { input, patientId } = await documentInput(db, reviewId, null, today, plainLook, claimId)
  const prescriberIds = [...new Set(input.review.recommendations.map((one) => one.prescriberId))]
  const isTargeted = input.review.kind === 'TMR'
  const groupOrder = isTargeted ? orderOfTargeted : order
  const hasProgram = ({ program }: AnyDocumentTemplate) =>
    program === undefined || input.enrolledIn?.some((one) => one.program === program) === true
  const isOffered = (template: AnyDocumentTemplate) =>
    claimId === null
      ? template.needsClaim !== true &&
        template.needsConsult !== true &&
        hasProgram(template) &&
        !(isTargeted && comprehensiveOnly.has(template.id))
      : template.needsClaim === true
  const papers = documentTemplates.filter(isOffered).flatMap((template) =>
    (template.needsPrescriber ? prescriberIds : [null]).map((prescriberId): OfferedPaper => {
      const prepared = template.prepare({ ...input, prescriberId })
      return {
        template: template.id,
        title: template.title,
        group: groupOf(template),
        needsSignature: template.needsSignature !== false,
        prescriberId,
        hasTypeSizes: template.hasTypeSizes === true,
        languages: template.languages ?? [plainLook.language],
        missing: prepared.ok ? [] : prepared.missing,
      }
    }),
  )
  return {
    patientId,
    papers: papers.toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group)),
  }
}
