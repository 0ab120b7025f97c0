// Cells and headings that the parts of the worksheet share.

import type { TableCell } from 'pdfmake/interfaces'
import { ink } from '../layout.ts'

/** Size of what stands beside the words, in points. */
export const small = 8

/** Numbers go on through the whole paper, so that a line can be named on the phone. */
export type LineNumber = () => string

/** Words in a cell. */
export const cell = (text: string, bold = false): TableCell => ({ text, bold })

/** A heading of a column. */
export const head = (text: string): TableCell => ({
  text,
  bold: true,
  fontSize: small,
  fillColor: ink.shade,
})
