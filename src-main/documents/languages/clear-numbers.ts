// Amounts written so that they cannot be misread: the error-prone forms of ISMP's list, each with the safe form.
// Only the writing changes, never a value. For names and directions of medicines, not for phones, dates or addresses.

/** Forms in the order in which they are mended. */
export const clearForms: readonly {
  readonly what: string
  readonly form: RegExp
  readonly instead: string
}[] = [
  {
    what: 'no leading zero is read as ten times as much',
    form: /(?<=^|[\s(/-])\.(?=\d)/g,
    instead: '0.',
  },
  {
    what: 'a trailing zero is read as ten times as much',
    form: /(?<![\d.,])(\d+)\.0+(?![\d.])/g,
    instead: '$1',
  },
  {
    what: 'a trailing zero behind a fraction',
    form: /(?<![\d.,])(\d+\.\d*[1-9])0+(?![\d.])/g,
    instead: '$1',
  },
  {
    what: 'U and IU are read as 0, 4 or IV',
    form: /(?<=\d)\s*(?:IU|iu|U|u)(?=\b)/g,
    instead: ' units',
  },
  {
    what: '\u00b5g is read as mg',
    form: /(?<=\d)\s*(?:\u00b5g|\u03bcg|ug)\b/g,
    instead: ' mcg',
  },
  { what: 'cc is read as U', form: /(?<=\d)\s*cc\b/gi, instead: ' mL' },
  {
    what: 'a number and its unit run together',
    form: /(?<=\d)(?=(?:mg|mcg|mL|ml|g|units)\b)/g,
    instead: ' ',
  },
  {
    what: 'many zeros are miscounted without a comma',
    form: /(?<![\d.,])(\d{2,3})(\d{3})(?=\s+(?:units|mg|mcg)\b)/g,
    instead: '$1,$2',
  },
]

/** The text with every error-prone form mended; twice gives the same as once. */
export function clearNumbers(text: string): string {
  return clearForms.reduce((mended, { form, instead }) => mended.replace(form, instead), text)
}
