// Spanish words of the page frame of patient sheets: our own draft, not yet read by a qualified translator. Every page that
// uses them says so.

import type { SheetFrameWords } from '../sheets/sheet-frame.ts'

/** Sentences with `{name}` tokens are filled by the frame. */
export const sheetFrameEs2026: SheetFrameWords = {
  continued: '{title} (continuación)',
  whose: '{name}, fecha de nacimiento {birth}',
  born: 'Fecha de nacimiento: {birth}',
  questions: '¿Preguntas? Llame a {name}, {phone}.',
  page: 'Página {page} de {pages}',
  pageGoesOn: 'Página {page} de {pages}, continúa',
  previewMark: 'VISTA PREVIA, sin firma',
  draft: 'traducción preliminar',
}
