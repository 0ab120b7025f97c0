// How a paper's language and type size are named on screens and in the list of issued papers.

/** Language key and points of type, as `documents.preview` and `documents.issue` take them. */
export interface PaperLook {
  readonly language: string
  readonly typeSize: 12 | 14 | 16 | 18 | 20
}

/** The look of a paper where nobody chose one. */
export const plainLook: PaperLook = { language: 'en', typeSize: 14 }

const languageNames: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' }

/** The English name of a language; its key where there is none. */
export function languageName(language: string): string {
  return languageNames[language] ?? language
}

/** The look in which a paper can be had: its own size, or English, where it has no choice. */
export function lookOfPaper(
  paper: { readonly hasTypeSizes: boolean; readonly languages: readonly string[] },
  wanted: PaperLook,
): PaperLook {
  return {
    typeSize: paper.hasTypeSizes ? wanted.typeSize : plainLook.typeSize,
    language: paper.languages.includes(wanted.language) ? wanted.language : plainLook.language,
  }
}

/** `Medication List, Spanish, 18 pt`; the plain title in the usual look. An issued paper keeps this title. */
export function titleInLook(title: string, { language, typeSize }: PaperLook): string {
  return [
    title,
    ...(language === plainLook.language ? [] : [languageName(language)]),
    ...(typeSize === plainLook.typeSize ? [] : [`${typeSize} pt`]),
  ].join(', ')
}
