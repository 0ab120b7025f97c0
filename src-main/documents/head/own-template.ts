// What a store makes of a paper beyond its letterhead: sections it leaves out, and standing texts in its own words. A
// section that the paper is not whole without is always shown.

import type { Content } from 'pdfmake/interfaces'
import type { DocumentInput } from '../template.ts'
import { patientSheetWords } from '../text-packs/patient-sheets.ts'

/** A part of a paper that a store decides about. */
export interface TemplateSection {
  /** Never changes once shipped. */
  readonly id: string
  readonly title: string
  /** Why it cannot be left out; null when it can. */
  readonly required: string | null
}

export interface OwnTemplate {
  /** Ids of the sections that are left out. */
  readonly hidden: readonly string[]
  /** Stands below the head; null for none. */
  readonly opening: string | null
  /** Stands at the end; null for none. */
  readonly closing: string | null
}

/** A paper as it is shipped. */
export const shippedTemplate: OwnTemplate = { hidden: [], opening: null, closing: null }

/** What the store made of one paper; a required section is shown whatever was stored. */
export function ownTemplateOf(
  template: { readonly id: string; readonly sections?: readonly TemplateSection[] },
  input: Pick<DocumentInput, 'ownTemplates'>,
): OwnTemplate {
  const own = input.ownTemplates?.[template.id] ?? shippedTemplate
  const mayHide = (id: string) =>
    template.sections?.some((section) => section.id === id && section.required === null) ?? false
  return { ...own, hidden: own.hidden.filter(mayHide) }
}

/** The content of a section, or nothing where the store leaves it out. */
export function shownSection(
  own: OwnTemplate,
  id: string,
  content: () => readonly Content[],
): readonly Content[] {
  return own.hidden.includes(id) ? [] : content()
}

/** Lines of a standing text: a store writes English, so a page of another language marks it. */
export function standingLines(text: string | null, language: string): readonly string[] {
  if (text === null) return []
  const { notTranslated } = patientSheetWords(language).medicine
  return language === 'en' ? [text] : [text, notTranslated]
}

/** A standing text on the page. */
export function standingText(text: string | null, language: string): readonly Content[] {
  const [own, mark] = standingLines(text, language)
  if (own === undefined) return []
  return [
    {
      unbreakable: true,
      stack: [{ text: own }, ...(mark === undefined ? [] : [{ text: mark, italics: true }])],
      margin: [0, 2, 0, 8],
    },
  ]
}
