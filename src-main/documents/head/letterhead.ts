// The store's own head of a page: logo, name, lines of its own, how to reach it. What a store has not set up is left to
// the plain head of each template.

import type { Content } from 'pdfmake/interfaces'
import { addressLines, ink } from '../layout.ts'
import { lineCount, lineFactor } from '../measure-text.ts'
import type { Pharmacy } from '../template.ts'

/** Parts of the head that a store may leave out, because its logo says them already. */
export const letterheadSections = ['name', 'address', 'phone', 'fax', 'npi', 'hours'] as const
export type LetterheadSection = (typeof letterheadSections)[number]

/** A picture that the chart keeps; its bytes are fetched by id when a page is drawn. */
export interface Logo {
  readonly id: string
  readonly isSvg: boolean
  /** Sides in the picture's own units. */
  readonly width: number
  readonly height: number
}

/** The head as facts of a page. */
export interface Letterhead {
  readonly logo: Logo | null
  /** Null where the logo carries the name. */
  readonly name: string | null
  /** Lines in the store's own words. */
  readonly own: readonly string[]
  /** Address and numbers. */
  readonly contact: readonly string[]
}

/** Puts the head together from what the store chose and its own record. */
export function letterheadOf(
  chosen: { readonly lines: readonly string[]; readonly sections: readonly LetterheadSection[] },
  logo: Logo | null,
  pharmacy: Pharmacy,
): Letterhead {
  const has = (section: LetterheadSection) => chosen.sections.includes(section)
  const numbers = [
    has('phone') ? `Tel. ${pharmacy.phone}` : '',
    has('fax') ? `Fax ${pharmacy.fax}` : '',
    has('npi') ? `NPI ${pharmacy.npi}` : '',
  ].filter((text) => text !== '')
  const contact = [
    has('address') ? addressLines(pharmacy.address).join(', ') : '',
    numbers.join('   '),
    has('hours') ? pharmacy.hours : '',
  ]
  const own = chosen.lines.map((line) => line.trim()).filter((line) => line !== '')
  return {
    logo,
    name: has('name') ? pharmacy.name : null,
    own,
    contact: contact.filter((text) => text !== ''),
  }
}

const nameSize = 13
const lineSize = 9
const gap = 18

/** Points of the picture inside a box, with its own proportions. */
export function logoSize(logo: Logo, box: readonly [number, number]): readonly [number, number] {
  const scale = Math.min(box[0] / logo.width, box[1] / logo.height)
  return [logo.width * scale, logo.height * scale]
}

/** The picture at its size; drawn from the bytes that the chart keeps. */
export function logoPicture(logo: Logo, box: readonly [number, number], name: string): Content {
  const [width, height] = logoSize(logo, box)
  const source = `picture:${logo.id}`
  // `alt` is read when the picture is tagged; pdfmake's own types do not know it.
  const sized = { width, height, alt: `Logo of ${name}` }
  return logo.isSvg ? { svg: source, ...sized } : { image: source, ...sized }
}

/** Points that a logo may take in the head. */
const logoBox = [190, 50] as const

interface Measures {
  readonly logoWidth: number
  readonly textWidth: number
  readonly height: number
}

function measures({ logo, name, own, contact }: Letterhead, width: number): Measures {
  const [logoWidth, logoHeight] = logo === null ? [0, 0] : logoSize(logo, logoBox)
  const textWidth = width - (logo === null ? 0 : logoWidth + gap)
  const nameLines = name === null ? 0 : lineCount(name, textWidth, { size: nameSize, isBold: true })
  const lines = [...own, ...contact].reduce(
    (sum, line) => sum + lineCount(line, textWidth, { size: lineSize }),
    0,
  )
  const text = (nameLines * nameSize + lines * lineSize) * lineFactor
  return { logoWidth, textWidth, height: Math.max(text, logoHeight) }
}

/** Points of the head without the air around it; rather too many than too few. */
export function letterheadHeight(letterhead: Letterhead, width: number): number {
  return measures(letterhead, width).height
}

/** The head across `width` points: logo at the left, words at the right. */
export function letterheadBlock(letterhead: Letterhead, width: number, storeName: string): Content {
  const { logo, name, own, contact } = letterhead
  const { logoWidth } = measures(letterhead, width)
  const alignment = logo === null ? 'left' : 'right'
  const words = {
    lineHeight: 1,
    stack: [
      ...(name === null
        ? []
        : [{ text: name, fontSize: nameSize, bold: true, alignment } as const]),
      ...[...own, ...contact].map(
        (text) => ({ text, fontSize: lineSize, color: ink.quiet, alignment }) as const,
      ),
    ],
  }
  if (logo === null) return words
  return {
    columns: [
      { width: logoWidth, stack: [logoPicture(logo, logoBox, storeName)] },
      { width: '*', ...words },
    ],
    columnGap: gap,
  }
}

/** Ids of the pictures that a page with this head needs. */
export function picturesOf(letterhead: Letterhead | undefined): readonly string[] {
  return letterhead?.logo ? [letterhead.logo.id] : []
}
