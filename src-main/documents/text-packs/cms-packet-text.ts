// The shape of a text pack for the Medicare packet: every fixed word on its pages, as data. A pack that has been issued
// from is never changed; new wording is a new revision in a new file.

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

/** `fill('Call {phone}', { phone })`; a token without a value is a broken promise. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`No value for {${name}} in a text pack sentence`)
    return value
  })
}
