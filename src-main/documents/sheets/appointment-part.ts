// The page of a letter about an appointment: when, where, what to bring, and how to change it. Nothing clinical.

import type { Content, TableCell } from 'pdfmake/interfaces'
import { longDate } from '../dates-in-words.ts'
import { type OwnTemplate, standingText, type TemplateSection } from '../head/own-template.ts'
import { addressLines, framedTable, ink } from '../layout.ts'
import { oneLine } from '../packet-part.ts'
import type {
  BookedTime,
  DocumentInput,
  PageDescription,
  Pharmacy,
  PostalAddress,
  Prepared,
} from '../template.ts'
import { fill } from '../text-packs/cms-packet-text.ts'
import { appointmentWords as words } from '../text-packs/office-papers-en-2026.ts'
import { missingList, type SheetFacts, sheetFacts } from './sheet-facts.ts'
import { sheetPart } from './sheet-part.ts'

export interface AppointmentFacts {
  /** Always false: the letter says nothing that a signature could hold. */
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly pharmacy: Pharmacy
  readonly address: PostalAddress | null
  readonly phone: string | null
  readonly appointment: BookedTime
  readonly own: OwnTemplate
}

/** What a store may leave out of a letter about an appointment. */
export const appointmentSections: readonly TemplateSection[] = [
  { id: 'time', title: 'Day, time and place', required: 'The letter is about these.' },
  { id: 'bring', title: 'What to bring', required: null },
  { id: 'change', title: 'How to change it', required: 'The patient must be able to call.' },
]

/** The facts, or that there is no appointment in the book; `own` is what the store made of the paper. */
export function prepareAppointment(
  input: DocumentInput,
  own: OwnTemplate,
): Prepared<AppointmentFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const appointment = input.appointment ?? null
  missing.add(appointment === null, 'appointment', 'patient')
  if (sheet === null || appointment === null || missing.facts.length > 0)
    return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: false,
      sheet,
      pharmacy: input.pharmacy,
      address: input.patient.address,
      phone: oneLine(input.patient.phone),
      appointment,
      own,
    },
  }
}

/** One page under `title`, opened by `first`; `isLong` adds what to bring. */
export function appointmentPage(
  facts: AppointmentFacts,
  title: string,
  first: string,
  isLong: boolean,
): PageDescription {
  const { sheet, appointment, pharmacy } = facts
  const row = (label: string, text: string): TableCell[] => [
    { text: label, color: ink.quiet },
    { text, bold: true },
  ]
  const content: readonly Content[] = [
    { text: longDate(sheet.on), alignment: 'right', margin: [0, 4, 0, 18] },
    // Stands where the window of an envelope shows it.
    { text: [sheet.patientName, ...streetOf(facts.address)].join('\n'), margin: [0, 0, 0, 28] },
    { text: title, fontSize: 22, bold: true, margin: [0, 0, 0, 12] },
    { text: fill(words.dear, { name: sheet.patientName }), margin: [0, 0, 0, 8] },
    { text: first, margin: [0, 0, 0, 12] },
    ...standingText(facts.own.opening, 'en'),
    {
      layout: framedTable,
      table: {
        widths: [70, '*'],
        body: [
          row(
            words.when,
            fill(words.at, {
              on: `${weekday(appointment)}, ${longDate(appointment.on)}`,
              time: clock(appointment.time),
              minutes: String(appointment.minutes),
            }),
          ),
          row(words.where, place(facts)),
        ],
      },
      margin: [0, 0, 0, 14],
    },
    ...(isLong && !facts.own.hidden.includes('bring')
      ? [
          { text: words.bring, bold: true, margin: [0, 0, 0, 4] } satisfies Content,
          { ul: [...words.things], margin: [0, 0, 0, 12] } satisfies Content,
        ]
      : []),
    {
      text: fill(words.change, { phone: pharmacy.phone, hours: pharmacy.hours }),
      margin: [0, 0, 0, 12],
    },
    ...standingText(facts.own.closing, 'en'),
    { text: words.close, margin: [0, 0, 0, 16] },
    { text: pharmacy.name, bold: true },
    { text: addressLines(pharmacy.address).join(', ') },
  ]
  return sheetPart(sheet, { isPreview: false, title, fontSize: 14 }, content)
}

const streetOf = (address: PostalAddress | null) => (address === null ? [] : addressLines(address))

function place({ appointment, phone, pharmacy, address }: AppointmentFacts): string {
  switch (appointment.mode) {
    case 'in-person':
    case 'walk-in':
      return fill(words.place, { address: addressLines(pharmacy.address).join(', ') })
    case 'phone':
      return phone === null ? words.noPhone : fill(words.phone, { phone })
    case 'video':
      return words.video
    case 'home':
      return address === null
        ? words.noHome
        : fill(words.home, { address: addressLines(address).join(', ') })
  }
}

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function weekday({ on }: BookedTime): string {
  // A Day has no time zone: read as UTC it keeps its own weekday.
  return days[new Date(`${on}T00:00:00Z`).getUTCDay()] ?? ''
}

/** `15:30` as `3:30 PM`; noon and midnight in words. */
export function clock(time: string): string {
  if (time === '12:00') return '12 noon'
  if (time === '00:00') return '12 midnight'
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3)} ${hour < 12 ? 'AM' : 'PM'}`
}
