// What a participant of a screening event takes home: each value, where it lies on a drawn bar, and what it means in plain
// words. Made anew from what was kept whenever it is asked for.

import type { CanvasElement, Content } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import type { ScreenedValue } from '../../../clinical/wellness/screened-values.ts'
import type { Scale } from '../../../reference/wellness/screening-bands.ts'
import { longDate } from '../../dates-in-words.ts'
import { hairline, ink } from '../../layout.ts'
import type { PageDescription, Pharmacy } from '../../template.ts'

export interface ScreeningReportFacts {
  readonly name: string
  readonly event: string
  readonly place: string | null
  readonly on: Day
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone'>
  readonly values: readonly ScreenedValue[]
}

const margin = 54
const width = 504
const barHeight = 13
/** Greys from good to act: a plain printer shows them apart. */
const shades = { good: '#f2f2f2', watch: '#c9c9c9', act: '#8f8f8f' } as const

/** One run of pages. */
export function screeningReportPages(facts: ScreeningReportFacts): readonly PageDescription[] {
  const { pharmacy, name, event, place, on } = facts
  return [
    {
      content: [
        { text: 'Your screening results', fontSize: 22, bold: true },
        { text: name, bold: true },
        { text: [event, place, longDate(on)].filter((part) => part !== null).join(', ') },
        hairline(width, 6, 8),
        ...groups(facts.values).flatMap(value),
        hairline(width, 4, 6),
        {
          text: 'A screening is not a diagnosis. Show this page to your doctor. Do not stop or change a medicine because of it.',
          bold: true,
        },
        { text: `Questions? ${pharmacy.name}, ${pharmacy.phone}`, margin: [0, 4, 0, 0] },
      ],
      margins: [margin, margin, margin, 46],
      fontSize: 12,
      lineHeight: 1.15,
      header: () => null,
      footer: (page, pages) => ({
        text: `${name}. Page ${page} of ${pages}. The bars: white is good, light grey is worth watching, dark grey needs action.`,
        fontSize: 9,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: 3,
      bookmark: 'Your screening results',
    },
  ]
}

interface Group {
  readonly title: string
  readonly first: ScreenedValue
  /** Each is a bar of its own. */
  readonly bars: readonly ScreenedValue[]
}

/** The two numbers of the pressure are one value with two bars. */
function groups(values: readonly ScreenedValue[]): readonly Group[] {
  const lower = values.find(({ id }) => id === 'diastolic')
  return values.flatMap((first): readonly Group[] =>
    first.id === 'diastolic'
      ? []
      : first.id === 'systolic' && lower !== undefined
        ? [{ title: 'Blood pressure', first, bars: [first, lower] }]
        : [{ title: first.title, first, bars: [first] }],
  )
}

function value({ title, first, bars }: Group): readonly Content[] {
  return [
    {
      unbreakable: true,
      margin: [0, 0, 0, 8],
      stack: [
        {
          columns: [
            { width: '*', text: title, bold: true, fontSize: 13 },
            { width: 'auto', text: `${first.shown}  (${first.name})`, bold: true, fontSize: 13 },
          ],
        },
        ...bars.flatMap((one): readonly Content[] =>
          one.scale === null
            ? []
            : [
                ...(bars.length > 1
                  ? [{ text: one.title.split(', ')[1] ?? '', fontSize: 9, color: ink.quiet }]
                  : []),
                ...bar(one.scale, one.value),
              ],
        ),
        { text: first.words },
      ],
    },
  ]
}

/** The bands in their true widths, their limits below, and a pointer at the value. */
function bar(scale: Scale, at: number): readonly Content[] {
  const first = scale.bands[0]?.from ?? 0
  const place = (n: number) =>
    ((Math.min(Math.max(n, first), scale.to) - first) / (scale.to - first)) * width
  const segments = scale.bands.map(({ from, tone }, i): CanvasElement => {
    const x = place(from)
    const end = place(scale.bands[i + 1]?.from ?? scale.to)
    return {
      type: 'rect',
      x,
      y: 8,
      w: end - x,
      h: barHeight,
      color: shades[tone],
      lineColor: ink.strong,
      lineWidth: 0.6,
    }
  })
  const x = place(at)
  return [
    {
      canvas: [
        ...segments,
        {
          type: 'polyline',
          closePath: true,
          color: ink.strong,
          points: [
            { x: x - 5, y: 0 },
            { x: x + 5, y: 0 },
            { x, y: 8 },
          ],
        },
        {
          type: 'line',
          x1: x,
          y1: 8,
          x2: x,
          y2: 8 + barHeight,
          lineWidth: 1.6,
          lineColor: ink.strong,
        },
      ],
    },
    {
      columns: scale.bands.map(({ from, name }, i) => {
        const start = place(from)
        const end = place(scale.bands[i + 1]?.from ?? scale.to)
        return {
          width: end - start,
          // A narrow band has room for its limit only.
          text: i === 0 ? name : end - start > 70 ? `${from}  ${name}` : `${from}`,
          fontSize: 8,
          color: ink.quiet,
          noWrap: true,
        }
      }),
      columnGap: 0,
      margin: [0, 1, 0, 3],
    },
  ]
}
