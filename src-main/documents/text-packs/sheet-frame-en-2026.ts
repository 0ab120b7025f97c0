// English words of the page frame of patient sheets. Our own wording. Changed words change the bytes of issued sheets, so
// a change raises the version of every template that uses them.

import type { SheetFrameWords } from '../sheets/sheet-frame.ts'

/** Sentences with `{name}` tokens are filled by the frame. */
export const sheetFrameEn2026: SheetFrameWords = {
  continued: '{title} (continued)',
  whose: '{name}, born {birth}',
  born: 'Date of birth: {birth}',
  questions: 'Questions? Call {name}, {phone}.',
  page: 'Page {page} of {pages}',
  pageGoesOn: 'Page {page} of {pages}, goes on',
  previewMark: 'PREVIEW, not signed',
  draft: null,
}
