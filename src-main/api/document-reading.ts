// The reading grade of a paper for patients. The formulas are for English: a paper in another language has none.

import { type ReadingGrade, readingGrade } from '../clinical/reading/reading-grade.ts'
import { documentTemplate } from '../documents/index.ts'
import type { AnyDocumentTemplate, StoredFacts } from '../documents/template.ts'
import { sentencesOfPages } from '../documents/text-of-pages.ts'
import type { DocumentRow } from '../store/schema.ts'

/** Null for papers of the office and of prescribers, and in other languages than English. */
export function readingOf(template: AnyDocumentTemplate, facts: StoredFacts): ReadingGrade | null {
  if (template.audience !== 'patient') return null
  const parts = template.build(facts)
  const isEnglish = parts.every(({ language = 'en-US' }) => language.startsWith('en'))
  return isEnglish ? readingGrade(sentencesOfPages(parts)) : null
}

/** Of an issued paper; null too where this Pestle has another version of its form. */
export function readingOfStored(row: DocumentRow): ReadingGrade | null {
  const template = documentTemplate(row.template)
  if (template === null || template.version !== row.template_version) return null
  // Stored by `documents.issue` from this template's own prepare.
  return readingOf(template, JSON.parse(row.facts_json) as StoredFacts)
}
