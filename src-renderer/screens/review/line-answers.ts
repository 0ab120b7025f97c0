// The four answers to a line of the medication list and the reasons behind them, one key each. Words only.

import type { LineAnswer } from '../../../src-main/contract/vocabulary.ts'

export const answerWords: Readonly<Record<LineAnswer, string>> = {
  'as-directed': 'Takes as directed',
  differently: 'Takes differently',
  stopped: 'Stopped',
  'not-known': 'Not known',
}

/** The same where there is little room. */
export const shortAnswerWords: Readonly<Record<LineAnswer, string>> = {
  'as-directed': 'As directed',
  differently: 'Differently',
  stopped: 'Stopped',
  'not-known': 'Not known',
}

/** Question above the reasons; null when the answer needs none. */
export const reasonQuestions: Readonly<Record<LineAnswer, string | null>> = {
  'as-directed': null,
  differently: 'How is it different?',
  stopped: 'Why was it stopped?',
  'not-known': 'Why is it not known?',
}

/** Reasons in the order of their keys. The code is what the chart keeps. */
export const reasons: Readonly<
  Record<LineAnswer, readonly { readonly code: string; readonly words: string }[]>
> = {
  'as-directed': [],
  differently: [
    { code: 'takes-less', words: 'Takes less' },
    { code: 'takes-more', words: 'Takes more' },
    { code: 'other-time', words: 'At another time' },
    { code: 'only-when-needed', words: 'Only when needed' },
    { code: 'forgets', words: 'Forgets some doses' },
    { code: 'cost', words: 'Stretches it: cost' },
    { code: 'side-effect', words: 'Side effect' },
    { code: 'changed-by-prescriber', words: 'Changed by prescriber' },
    { code: 'other', words: 'Other' },
  ],
  stopped: [
    { code: 'stopped-by-prescriber', words: 'Prescriber stopped it' },
    { code: 'course-finished', words: 'Course finished' },
    { code: 'side-effect', words: 'Side effect' },
    { code: 'did-not-help', words: 'Did not help' },
    { code: 'felt-better', words: 'Felt better' },
    { code: 'cost', words: 'Cost' },
    { code: 'replaced', words: 'Replaced by another' },
    { code: 'own-decision', words: 'Own decision' },
    { code: 'other', words: 'Other' },
  ],
  'not-known': [
    { code: 'patient-unsure', words: 'Patient is not sure' },
    { code: 'not-recognised', words: 'Does not recognise it' },
    { code: 'somebody-else-gives-it', words: 'Somebody else gives it' },
    { code: 'will-bring-bottle', words: 'Will bring the bottle' },
    { code: 'other', words: 'Other' },
  ],
}

/** Words of a stored reason; a code from elsewhere is shown as it is. */
export function reasonWords(answer: LineAnswer, code: string): string {
  return reasons[answer].find((one) => one.code === code)?.words ?? code.replaceAll('-', ' ')
}
