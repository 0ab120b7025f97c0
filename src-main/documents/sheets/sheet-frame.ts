// The frame of a patient sheet in the language of the page: its words and its dates.

import type { Day } from '../../clinical/dates.ts'
import { dayInWords } from '../text-packs/cms-packet-text.ts'
import { cmsPacketText, textPackOf } from '../text-packs/index.ts'
import { sheetFrameEn2026 } from '../text-packs/sheet-frame-en-2026.ts'
import { sheetFrameEs2026 } from '../text-packs/sheet-frame-es-2026.ts'

export interface SheetFrameWords {
  readonly continued: string
  readonly whose: string
  readonly born: string
  readonly questions: string
  readonly page: string
  readonly pageGoesOn: string
  readonly previewMark: string
  /** Says on every page that nobody has read the translation yet; null for none. */
  readonly draft: string | null
}

const frames: Readonly<Record<string, SheetFrameWords>> = {
  en: sheetFrameEn2026,
  es: sheetFrameEs2026,
}

/** Keys of the languages that sheets with a choice of language speak, English first. */
export const sheetLanguages: readonly string[] = Object.keys(frames)

/** The frame of a language (`en`, `es`); throws when there is none. */
export function sheetFrame(language: string): SheetFrameWords {
  const frame = frames[language]
  if (frame === undefined) throw new Error('No sheet frame of this language')
  return frame
}

/** `November 23, 2026`, `23 de noviembre de 2026`. */
export function longDay(language: string, day: Day): string {
  const { form } = cmsPacketText(textPackOf(language))
  return dayInWords(form, form.longDate, day)
}

/** `11/23/2026`; the long form where digits alone could be misread. */
export function shortDay(language: string, day: Day): string {
  const { form } = cmsPacketText(textPackOf(language))
  return dayInWords(form, form.shortDate, day)
}
