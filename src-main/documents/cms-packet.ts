// The Medicare packet as one issue: cover letter, to-do list, medication list and, where the store has its list of sites,
// the sheet about unused medicines; each numbered on its own and each beginning on a front side.

import type { CoverLetterFacts } from './cover-letter.ts'
import { coverLetter } from './cover-letter.ts'
import { ownTemplateOf, type TemplateSection } from './head/own-template.ts'
import { medicationList } from './medication-list.ts'
import type { MedicationListFacts } from './medication-list-facts.ts'
import type { DocumentInput, DocumentTemplate, MissingFact, Prepared } from './template.ts'
import { type SafeDisposalFacts, safeDisposal } from './templates/patient/safe-disposal.ts'
import { packetLanguages } from './text-packs/index.ts'
import type { ToDoListFacts } from './to-do-list.ts'
import { toDoList } from './to-do-list.ts'

export interface CmsPacketFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  /** False leaves out the blank backs, for printers that print on one side. */
  readonly isDuplex: boolean
  readonly coverLetter: CoverLetterFacts
  readonly toDoList: ToDoListFacts
  readonly medicationList: MedicationListFacts
  /** The sheet about unused medicines; null where the store has no list of sites that take them back. */
  readonly safeDisposal: SafeDisposalFacts | null
}

const form = 'Form CMS-10396 has this part (42 CFR 423.153).'
/** The form itself is whole; the sheet about unused medicines may be given by itself. */
const sections: readonly TemplateSection[] = [
  { id: 'cover-letter', title: 'Cover letter', required: form },
  { id: 'to-do-list', title: 'Recommended to-do list', required: form },
  { id: 'medication-list', title: 'Medication list', required: form },
  { id: 'safe-disposal', title: 'Sheet about unused medicines', required: null },
]

/** The three parts together. */
export const cmsPacket = {
  id: 'cms-packet',
  version: 5,
  title: 'Medication Review Packet',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153', ...safeDisposal.sources],
  sections,
  hasTypeSizes: true,
  languages: packetLanguages,
  prepare,
  build: (facts) =>
    [
      ...coverLetter.build(facts.coverLetter),
      ...toDoList.build(facts.toDoList),
      ...medicationList.build(facts.medicationList),
      ...(facts.safeDisposal === null ? [] : safeDisposal.build(facts.safeDisposal)),
    ].map((part) => (facts.isDuplex ? part : { ...part, blankBack: null })),
} as const satisfies DocumentTemplate<CmsPacketFacts>

function prepare(input: DocumentInput): Prepared<CmsPacketFacts> {
  const letter = coverLetter.prepare(input)
  const toDo = toDoList.prepare(input)
  const list = medicationList.prepare(input)
  // A store without the list still makes its packet; the desk says that the sheet is not in it.
  const hasSites = (input.takeBackSites ?? []).length > 0
  const isLeftOut = ownTemplateOf(cmsPacket, input).hidden.includes('safe-disposal')
  const disposal = hasSites && !isLeftOut ? safeDisposal.prepare(input) : null
  if (letter.ok && toDo.ok && list.ok) {
    return {
      ok: true,
      facts: {
        isPreview: letter.facts.isPreview,
        isDuplex: true,
        coverLetter: letter.facts,
        toDoList: toDo.facts,
        medicationList: list.facts,
        safeDisposal: disposal?.ok === true ? disposal.facts : null,
      },
    }
  }
  return { ok: false, missing: each([letter, toDo, list]) }
}

/** Every missing fact once, in the order of the parts. */
function each(parts: readonly Prepared<unknown>[]): readonly MissingFact[] {
  const byName = new Map<string, MissingFact>()
  for (const part of parts) {
    if (part.ok) continue
    for (const fact of part.missing) byName.set(`${fact.where} ${fact.what}`, fact)
  }
  return [...byName.values()]
}
