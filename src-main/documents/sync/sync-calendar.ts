// The patient's calendar of synchronized refills: each medicine with its next fill, and the days on which all are picked up
// together. Made from the plan as a pharmacist accepted it.

import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../../clinical/dates.ts'
import { ink } from '../layout.ts'
import type { PageDescription, Pharmacy } from '../template.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { type SyncLanguage, type SyncWords, syncWords } from './sync-words.ts'

export interface SyncCalendarFacts {
  readonly language: SyncLanguage
  readonly isLarge: boolean
  readonly patientName: string
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone'>
  readonly plan: {
    readonly anchorOn: Day
    readonly cycleDays: number
    readonly lines: readonly {
      readonly text: string
      readonly fillOn: Day
      readonly shortDays: number
      readonly shortQuantity: number | null
      readonly joinsOn: Day
    }[]
    /** From the day of printing on. */
    readonly nextDays: readonly Day[]
  }
}

const margin = 50
const sizes = { usual: 14, large: 18 } as const

/** One part; many medicines in large print take several pages. */
export function syncCalendarPages(facts: SyncCalendarFacts): readonly PageDescription[] {
  const words = syncWords[facts.language]
  const size = facts.isLarge ? sizes.large : sizes.usual
  const { plan, patientName, pharmacy } = facts
  return [
    {
      content: [
        { text: words.title, fontSize: size + 8, bold: true },
        { text: fill(words.forPatient, { name: patientName }), bold: true },
        {
          text: fill(words.intro, { date: dateIn(words, plan.anchorOn) }),
          margin: [0, 6, 0, 8],
        },
        medicines(facts, words),
        pickUps(facts, words, size),
        {
          unbreakable: true,
          margin: [0, 12, 0, 0],
          stack: [
            { text: words.askTitle, bold: true, margin: [0, 0, 0, 2] },
            { ul: [...words.ask] },
            {
              text: fill(words.phone, { name: pharmacy.name, phone: pharmacy.phone }),
              bold: true,
              margin: [0, 8, 0, 0],
            },
          ],
        },
      ],
      margins: [margin, margin, margin, 46],
      fontSize: size,
      lineHeight: 1.15,
      header: () => null,
      footer: (page, pages) => ({
        text: [
          words.draft === null ? '' : `${words.draft} `,
          `${patientName}. `,
          fill(words.page, { page: String(page), pages: String(pages) }),
        ].join(''),
        fontSize: 10,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: 6,
      language: words.language,
      bookmark: words.title,
    },
  ]
}

/** `Nov 23, 2026`, in the language of the page. */
function dateIn(words: SyncWords, day: Day): string {
  return fill(words.date, {
    month: words.months[Number(day.slice(5, 7)) - 1] ?? '',
    day: String(Number(day.slice(8))),
    year: day.slice(0, 4),
  }).replaceAll(' ', '\u00a0')
}

const lines: CustomTableLayout = {
  hLineWidth: () => 0.8,
  vLineWidth: () => 0,
  hLineColor: () => ink.rule,
  paddingTop: () => 4,
  paddingBottom: () => 4,
}

function medicines({ plan }: SyncCalendarFacts, words: SyncWords): Content {
  return {
    layout: lines,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: ['*', '36%', '27%'],
      body: [
        words.heads.map((text): TableCell => ({ text, bold: true })),
        ...plan.lines.map((line): TableCell[] => [
          { text: line.text },
          { text: nextFill(words, line) },
          { text: dateIn(words, line.joinsOn) },
        ]),
      ],
    },
  }
}

function nextFill(words: SyncWords, line: SyncCalendarFacts['plan']['lines'][number]): string {
  const date = dateIn(words, line.fillOn)
  if (line.shortDays === 0) return date
  // A package that is not divided is filled whole: no short supply is promised.
  if (line.shortQuantity === null) return fill(words.wholeFill, { date })
  return fill(words.shortFill, { date, days: String(line.shortDays) })
}

function pickUps({ plan }: SyncCalendarFacts, words: SyncWords, size: number): Content {
  return {
    unbreakable: true,
    margin: [0, 12, 0, 0],
    stack: [
      { text: words.commonTitle, bold: true, fontSize: size + 2, margin: [0, 0, 0, 2] },
      { text: fill(words.commonDays, { days: String(plan.cycleDays) }), margin: [0, 0, 0, 4] },
      {
        columns: plan.nextDays.slice(0, 4).map((day) => ({
          width: 'auto',
          margin: [0, 0, 24, 0],
          columns: [
            {
              width: 16,
              canvas: [{ type: 'rect', x: 0, y: 3, w: 10, h: 10, lineWidth: 0.8 } as const],
            },
            { width: 'auto', text: dateIn(words, day), bold: true },
          ],
        })),
      },
    ],
  }
}
