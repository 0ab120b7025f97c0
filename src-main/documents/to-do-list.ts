// Part two of the Medicare packet: what the patient and the pharmacist agreed the patient will do, one action per box.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { longDate } from './dates-in-words.ts'
import { checkBox, ruledTable } from './layout.ts'
import { lineCount } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import {
  bodySize,
  bodyWidth,
  listHeading,
  maxRowLines,
  oneLine,
  packetPart,
  preparePart,
} from './packet-part.ts'
import type { DocumentInput, DocumentTemplate, MissingFact, Prepared } from './template.ts'
import type { ToDoListText } from './text-packs/cms-packet-text.ts'
import { fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText } from './text-packs/index.ts'

interface ToDoEntry {
  readonly topic: string
  readonly actions: readonly string[]
}

export interface ToDoListFacts {
  /** True while nobody signed the review; the pages say so and must not be issued. */
  readonly isPreview: boolean
  readonly part: PartFacts
  /** Empty when the review left nothing to change; the page then carries the maintenance entry. */
  readonly entries: readonly ToDoEntry[]
  readonly followUpOn: Day | null
  readonly text: ToDoListText
}

/** The patient's action list. */
export const toDoList = {
  id: 'to-do-list',
  version: 1,
  title: 'Recommended To-Do List',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  prepare,
  build: (facts) => [packetPart(facts.part, facts.text.heading, content(facts))],
} as const satisfies DocumentTemplate<ToDoListFacts>

const topicWidth = 185
const type = { size: bodySize }
const topicLines = (topic: string) => lineCount(topic, topicWidth - 8, { ...type, isBold: true })
const actionLines = (action: string) => lineCount(action, bodyWidth - topicWidth - 45, type)
// Room for the gap below each action and for the mark of a continued topic.
const maxLines = maxRowLines - 6

function prepare(input: DocumentInput): Prepared<ToDoListFacts> {
  const part = preparePart(input)
  const missing: MissingFact[] = part.ok ? [] : [...part.missing]
  const entries = input.review.todo.map((item, index): ToDoEntry => {
    const topic = oneLine(item.topic) ?? ''
    const actions = item.actions.map((action) => oneLine(action) ?? '').filter((a) => a !== '')
    const line = `line ${index + 1} of the to-do list`
    if (topic === '') missing.push({ what: `topic in ${line}`, where: 'plan' })
    if (actions.length === 0) missing.push({ what: `action in ${line}`, where: 'plan' })
    if (topicLines(topic) > maxLines || actions.some((a) => actionLines(a) > maxLines)) {
      missing.push({ what: `shorter words in ${line}`, where: 'plan' })
    }
    return { topic, actions }
  })
  if (!part.ok || missing.length > 0) return { ok: false, missing }
  return {
    ok: true,
    facts: {
      isPreview: part.facts.isPreview,
      part: part.facts,
      entries,
      followUpOn: input.review.followUpOn,
      text: cmsPacketText(input.textPack).toDoList,
    },
  }
}

function content(facts: ToDoListFacts): readonly Content[] {
  const { part, text } = facts
  const entries = facts.entries.length === 0 ? [text.maintenance] : facts.entries
  const rows = entries.flatMap((entry) => rowsOf(entry, part.form.continued))
  const contact = fill(text.contact, { contact: part.pharmacyName, phone: part.pharmacyPhone })
  const followUp =
    facts.followUpOn === null
      ? null
      : fill(text.followUp, { followUpOn: longDate(facts.followUpOn) })
  return [
    ...listHeading(part, text.heading),
    { text: text.instructions, margin: [0, 0, 0, 12] },
    { text: text.sectionTitle, fontSize: 16, bold: true, margin: [0, 0, 0, 4] },
    {
      layout: ruledTable,
      table: {
        widths: [topicWidth, '*'],
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        body: [
          [
            { text: text.talkedAbout, bold: true },
            { text: text.shouldDo, bold: true },
          ],
          ...rows,
        ],
      },
      margin: [0, 0, 0, 14],
    },
    {
      unbreakable: true,
      stack: [...(followUp === null ? [] : [{ text: followUp, bold: true }]), { text: contact }],
    },
  ]
}

/** One row for a topic, or several when its actions would not fit on one page together. */
function rowsOf(entry: ToDoEntry, continued: string): TableCell[][] {
  const groups: string[][] = []
  let lines = Number.POSITIVE_INFINITY
  for (const action of entry.actions) {
    const own = actionLines(action) + 0.5
    if (lines + own > maxLines) {
      groups.push([])
      lines = 0
    }
    groups.at(-1)?.push(action)
    lines += own
  }
  return groups.map((actions, index) => [
    {
      text: [
        { text: entry.topic, bold: true },
        ...(index === 0 ? [] : [{ text: ` ${continued}` }]),
      ],
    },
    {
      stack: actions.map((action, i) => checkBox(action, bodySize, i < actions.length - 1 ? 7 : 0)),
    },
  ])
}
