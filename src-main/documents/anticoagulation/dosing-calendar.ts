// The patient's dosing calendar of one signed visit: each day's dose in tablets until the next INR. Made anew from the locked
// visit whenever it is asked for; says nothing that the visit does not.

import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { TabletWeek } from '../../clinical/anticoagulation/week-of-tablets.ts'
import { addDays, type Day, daysBetween } from '../../clinical/dates.ts'
import { tabletColors } from '../../reference/anticoagulation/tablet-colors.ts'
import { ink } from '../layout.ts'
import type { PageDescription, Pharmacy } from '../template.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { type CalendarLanguage, type CalendarWords, calendarWords } from './calendar-words.ts'

export interface DosingCalendarFacts {
  readonly language: CalendarLanguage
  readonly isLarge: boolean
  readonly patientName: string
  readonly pharmacy: Pick<Pharmacy, 'name' | 'phone'>
  /** First day of the calendar: the day of the visit. */
  readonly from: Day
  readonly inr: { readonly value: number; readonly on: Day } | null
  readonly goal: readonly [number, number] | null
  /** Sunday first. */
  readonly week: TabletWeek
  /** From the first day on. */
  readonly holdDays: number
  readonly nextTest: { readonly on: Day; readonly at: 'clinic' | 'laboratory' | 'home' }
  readonly signedBy: string
}

/** Weeks on the page at most: who is tested later gets a new page then. */
export const MOST_WEEKS = 6

const margin = 44
const sizes = { usual: 12, large: 18 } as const

/** One part; in large print it may take two pages. */
export function dosingCalendarPages(facts: DosingCalendarFacts): readonly PageDescription[] {
  const words = calendarWords[facts.language]
  const size = facts.isLarge ? sizes.large : sizes.usual
  return [
    {
      content: [...head(facts, words, size), grid(facts, words, size), ...foot(facts, words, size)],
      margins: [margin, margin, margin, 46],
      fontSize: size,
      lineHeight: 1.15,
      header: () => null,
      footer: (page, pages) => ({
        text: [
          words.draft === null ? '' : `${words.draft} `,
          `${facts.patientName}. ${facts.signedBy}. `,
          fill(words.page, { page: String(page), pages: String(pages) }),
        ].join(''),
        fontSize: 10,
        color: ink.quiet,
        margin: [margin, 12, margin, 0],
      }),
      watermark: null,
      blankBack: null,
      maxPages: 4,
      language: words.language,
      bookmark: words.title,
    },
  ]
}

/** `Nov 23, 2026`, in the language of the page. */
function dateIn(words: CalendarWords, day: Day): string {
  return fill(words.date, {
    month: words.months[Number(day.slice(5, 7)) - 1] ?? '',
    day: String(Number(day.slice(8))),
    year: day.slice(0, 4),
  })
}

function head(facts: DosingCalendarFacts, words: CalendarWords, size: number): readonly Content[] {
  const { inr, goal, nextTest } = facts
  const result = [
    ...(inr === null
      ? []
      : [fill(words.result, { date: dateIn(words, inr.on), inr: String(inr.value) })]),
    ...(goal === null ? [] : [fill(words.goal, { low: String(goal[0]), high: String(goal[1]) })]),
  ].join('    ')
  return [
    { text: words.title, fontSize: size + 8, bold: true },
    { text: fill(words.forPatient, { name: facts.patientName }), bold: true },
    ...(result === '' ? [] : [{ text: result }]),
    {
      text: fill(words.nextTest[nextTest.at], { date: dateIn(words, nextTest.on) }),
      bold: true,
      fontSize: size + 2,
      margin: [0, 6, 0, 2],
    },
    { text: words.howTo, margin: [0, 0, 0, 6] },
  ]
}

const gridLayout: CustomTableLayout = {
  hLineWidth: () => 0.8,
  vLineWidth: () => 0.8,
  hLineColor: () => ink.rule,
  vLineColor: () => ink.rule,
  paddingLeft: () => 4,
  paddingRight: () => 2,
  paddingTop: () => 3,
  paddingBottom: () => 3,
}

/** Rows of weeks from the Sunday on or before the first day to the day of the test. */
function grid(facts: DosingCalendarFacts, words: CalendarWords, size: number): Content {
  const first = addDays(facts.from, -weekdayOf(facts.from))
  const last = Math.min(daysBetween(first, facts.nextTest.on), MOST_WEEKS * 7 - 1)
  const weeks = Math.floor(last / 7) + 1
  return {
    layout: gridLayout,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: Array.from({ length: 7 }, () => '*'),
      body: [
        words.days.map((text): TableCell => ({ text, bold: true, alignment: 'center' })),
        ...Array.from({ length: weeks }, (_, week) =>
          Array.from({ length: 7 }, (_, day) =>
            cell(facts, words, size, addDays(first, week * 7 + day)),
          ),
        ),
      ],
    },
  }
}

/** 0 is Sunday. Pages know no clock: this is the calendar's arithmetic. */
function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

function cell(facts: DosingCalendarFacts, words: CalendarWords, size: number, day: Day): TableCell {
  const { from, nextTest, week, holdDays } = facts
  if (day < from || day > nextTest.on) return { text: ' ', fillColor: ink.shade }
  const small = facts.isLarge ? 13 : 9.5
  const date = `${words.months[Number(day.slice(5, 7)) - 1] ?? ''} ${Number(day.slice(8))}`
  const box = facts.isLarge ? 10 : 9
  const head = (isTaken: boolean): Content => ({
    columns: [
      { text: date, fontSize: small, color: ink.quiet, width: '*' },
      ...(isTaken
        ? [
            {
              width: box + 2,
              canvas: [{ type: 'rect', x: 0, y: 1, w: box, h: box, lineWidth: 0.8 } as const],
            },
          ]
        : []),
    ],
  })
  const test: Content[] =
    day === nextTest.on ? [{ text: words.testDay, bold: true, fontSize: small }] : []
  if (daysBetween(from, day) < holdDays)
    return {
      stack: [head(false), { text: words.noDose, bold: true, fontSize: small + 1 }, ...test],
    }
  const dose = week.days[weekdayOf(day)]
  return {
    stack: [
      head(true),
      { text: `${dose?.mg ?? 0} mg`, bold: true, fontSize: size + 1 },
      ...(dose?.tablets ?? []).map((one) => ({
        text: fill(words.tablets, { count: countText(one.count), mg: String(one.strengthMg) }),
        fontSize: small,
      })),
      ...test,
    ],
  }
}

/** Halves as patients read them: ½, 1½. */
function countText(count: number): string {
  const whole = Math.floor(count)
  return count % 1 === 0 ? String(whole) : `${whole === 0 ? '' : whole}½`
}

function foot(facts: DosingCalendarFacts, words: CalendarWords, size: number): readonly Content[] {
  const strengths = [
    ...new Set(facts.week.days.flatMap(({ tablets }) => tablets.map((one) => one.strengthMg))),
  ].toSorted((a, b) => a - b)
  const colors = strengths.flatMap((mg) => {
    const row = tabletColors.find(({ strengthMg }) => strengthMg === mg)
    return row === undefined
      ? []
      : [fill(words.color, { mg: String(mg), color: row[facts.language] })]
  })
  const list = (title: string, lines: readonly string[]): Content => ({
    stack: [
      { text: title, bold: true, margin: [0, 0, 0, 2] },
      { ul: [...lines], fontSize: facts.isLarge ? size - 2 : size - 1 },
    ],
  })
  const call = list(words.callTitle, words.call)
  const emergency = list(words.emergencyTitle, words.emergency)
  return [
    {
      unbreakable: true,
      margin: [0, 6, 0, 8],
      stack: [
        {
          text: [fill(words.total, { mg: String(facts.week.totalMg) }), ...colors]
            .map((part) => part.replaceAll(' ', '\u00a0'))
            .join('    '),
        },
        { text: words.checkColor },
        { text: words.missed },
      ],
    },
    facts.isLarge
      ? { stack: [call, { text: ' ', fontSize: 6 }, emergency] }
      : { columns: [call, emergency], columnGap: 20 },
    {
      text: fill(words.phone, facts.pharmacy),
      bold: true,
      fontSize: size + 1,
      margin: [0, 8, 0, 0],
    },
  ]
}
