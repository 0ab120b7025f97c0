// The shape of a text pack for the Medicare packet: every fixed word on its pages, as data. A pack that has been issued
// from is never changed; new wording is a new revision in a new file.

import type { Day } from '../../clinical/dates.ts'

/** Identification at the foot of every page, and what marks the wording as unofficial. */
export interface FormText {
  readonly packId: string
  readonly revision: string
  /** BCP 47. */
  readonly language: string
  readonly status: 'draft' | 'official'
  /** Shown on every page while `status` is `draft`. */
  readonly draftMark: string
  readonly formNumber: string
  readonly approval: string
  /** False until somebody held form number, approval and dates against the current form. */
  readonly isVerified: boolean
  /** With `{page}` and `{pages}`. */
  readonly pageNumber: string
  readonly continued: string
  readonly nameLabel: string
  readonly birthDateLabel: string
  readonly preparedOn: string
  readonly blankBack: string
  readonly previewMark: string
  /** Twelve names, January first. */
  readonly months: readonly string[]
  /** With `{month}`, `{day}` and `{year}`. */
  readonly longDate: string
  /** With `{mm}`, `{dd}`, `{yyyy}` or the tokens of `longDate`. */
  readonly shortDate: string
  /** Stands below words that are in English on a page of another language; empty on English pages. */
  readonly notTranslated: string
  /** Explains that mark once; empty on English pages. */
  readonly notTranslatedNote: string
  /** Explains the square that stands for a letter which cannot be printed. */
  readonly unprintable: string
}

/** Sentences with `{name}` tokens; the template fills them. */
export interface CoverLetterText {
  readonly title: string
  readonly salutation: string
  readonly thanks: string
  readonly program: string
  readonly enclosed: string
  readonly adviceIntro: string
  readonly advice: readonly string[]
  readonly contact: string
  /** With `{hours}`. */
  readonly open: string
  /** Stands over opening hours that are not in the language of the page; empty on English pages. */
  readonly openTitle: string
  readonly tty: string
  readonly outlook: string
  /** When the plan is on record. */
  readonly outlookWithPlan: string
  readonly followUp: string
  readonly closing: string
  readonly notSigned: string
  readonly copyTo: string
}

export interface ToDoListText {
  readonly heading: string
  readonly instructions: string
  readonly sectionTitle: string
  readonly talkedAbout: string
  readonly shouldDo: string
  /** What stands on the list when the review left the patient nothing to change. */
  readonly maintenance: { readonly topic: string; readonly actions: readonly string[] }
  readonly followUp: string
  readonly contact: string
}

export interface MedicationListText {
  readonly heading: string
  readonly instructions: string
  readonly columns: {
    readonly medication: string
    readonly directions: string
    readonly indication: string
    readonly prescriber: string
  }
  readonly halfKnown: string
  readonly asWritten: string
  readonly noDirections: string
  readonly noIndication: string
  readonly noPrescriber: string
  readonly otc: string
  readonly herbal: string
  readonly supplement: string
  readonly noMedications: string
  readonly addHere: string
  readonly allergies: string
  readonly allergiesNotAsked: string
  readonly allergiesNoneKnown: string
  readonly reactionNotRecorded: string
  readonly sideEffects: string
  readonly otherInformation: string
  readonly goal: string
  readonly notes: string
  readonly contact: string
  /** The Paperwork Reduction Act statement at the end of the last page. */
  readonly disclosure: string
}

export interface CmsPacketText {
  readonly form: FormText
  readonly coverLetter: CoverLetterText
  readonly toDoList: ToDoListText
  readonly medicationList: MedicationListText
}

/** A day in the words of a pack; `pattern` is its `longDate` or `shortDate`. */
export function dayInWords(form: FormText, pattern: string, day: Day): string {
  const [yyyy = '', mm = '', dd = ''] = day.split('-')
  return fill(pattern, {
    month: form.months[Number(mm) - 1] ?? mm,
    day: String(Number(dd)),
    year: yyyy,
    yyyy,
    mm,
    dd,
  })
}

/** `fill('Call {phone}', { phone })`; a token without a value is a broken promise. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in a text pack sentence`)
    return value
  })
}
