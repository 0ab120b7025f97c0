// Part two of the Medicare packet: what the patient and the pharmacist agreed the patient will do, one action per box.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Day } from '../clinical/dates.ts'
import { phraseIn, type Said } from './languages/in-language.ts'
import { checkBox, ruledTable } from './layout.ts'
import { lineCount } from './measure-text.ts'
import type { PartFacts } from './packet-part.ts'
import {
  blockSize,
  bodyWidth,
  languageOf,
  listHeading,
  maxRowLines,
  oneLine,
  packetPart,
  preparePart,
  smallSize,
} from './packet-part.ts'
import type {
  DocumentInput,
  DocumentTemplate,
  MissingFact,
  Prepared,
  TypeSize,
} from './template.ts'
import type { FormText, ToDoListText } from './text-packs/cms-packet-text.ts'
import { dayInWords, fill } from './text-packs/cms-packet-text.ts'
import { cmsPacketText, packetLanguages } from './text-packs/index.ts'

interface ToDoEntry {
  readonly topic: Said
  readonly actions: readonly Said[]
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
  version: 2,
  title: 'Recommended To-Do List',
  audience: 'patient',
  needsPrescriber: false,
  sources: ['cms-42-cfr-423-153'],
  hasTypeSizes: true,
  languages: packetLanguages,
  prepare,
  build: (facts) => [packetPart(facts.part, facts.text.heading, content(facts))],
} as const satisfies DocumentTemplate<ToDoListFacts>

const topicWidth = 185
const belowLine: [number, number, number, number] = [0, 0, 0, 6]
const isInBlocks = (size: TypeSize) => size >= blockSize
const topicLines = (topic: string, size: TypeSize) =>
  lineCount(topic, isInBlocks(size) ? bodyWidth - 20 : topicWidth - 8, { size, isBold: true })
const actionLines = (action: string, size: TypeSize) =>
  lineCount(action, (isInBlocks(size) ? bodyWidth : bodyWidth - topicWidth) - size - 31, { size })
// Room for the gap below each action, for labels and for the mark of a continued topic.
const maxLines = (size: TypeSize) => maxRowLines(size) - 6

function prepare(input: DocumentInput): Prepared<ToDoListFacts> {
  const part = preparePart(input)
  const missing: MissingFact[] = part.ok ? [] : [...part.missing]
  const size = input.typeSize
  const language = languageOf(input)
  const inOwn = (text: string) => phraseIn(language, 'step', text)
  const entries = input.review.todo.map((item, index): ToDoEntry => {
    const topic = oneLine(item.topic) ?? ''
    const actions = item.actions.map((action) => oneLine(action) ?? '').filter((a) => a !== '')
    const line = `line ${index + 1} of the to-do list`
    if (topic === '') missing.push({ what: `topic in ${line}`, where: 'plan' })
    if (actions.length === 0) missing.push({ what: `action in ${line}`, where: 'plan' })
    if (
      topicLines(topic, size) > maxLines(size) - 2 ||
      actions.some((a) => actionLines(a, size) > maxLines(size) - topicLines(topic, size))
    ) {
      missing.push({ what: `shorter words in ${line}`, where: 'plan' })
    }
    return { topic: inOwn(topic), actions: actions.map(inOwn) }
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
  const { form, typeSize } = part
  const fixed = (words: string): Said => ({ text: words, isTranslated: true })
  const entries: readonly ToDoEntry[] =
    facts.entries.length === 0
      ? [{ topic: fixed(text.maintenance.topic), actions: text.maintenance.actions.map(fixed) }]
      : facts.entries
  const isMarked = entries.some(
    ({ topic, actions }) => !topic.isTranslated || actions.some((a) => !a.isTranslated),
  )
  const contact = fill(text.contact, { contact: part.pharmacyName, phone: part.pharmacyPhone })
  const followUp =
    facts.followUpOn === null
      ? null
      : fill(text.followUp, { followUpOn: dayInWords(form, form.longDate, facts.followUpOn) })
  return [
    ...listHeading(part, text.heading),
    { text: text.instructions, margin: [0, 0, 0, 10] },
    {
      text: text.sectionTitle,
      headlineLevel: 2,
      fontSize: Math.min(typeSize + 2, 22),
      bold: true,
      margin: [0, 0, 0, 4],
    },
    isInBlocks(typeSize) ? blocks(entries, facts) : table(entries, facts),
    {
      unbreakable: true,
      stack: [
        ...(isMarked ? [{ text: form.notTranslatedNote, margin: belowLine }] : []),
        ...(followUp === null ? [] : [{ text: followUp, bold: true, margin: belowLine }]),
        { text: contact },
      ],
    },
  ]
}

function table(entries: readonly ToDoEntry[], { part, text }: ToDoListFacts): Content {
  const { form, typeSize } = part
  return {
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
        ...entries.flatMap((entry) =>
          groupsOf(entry, typeSize).map((actions, index): TableCell[] => [
            topicCell(entry.topic, part, index > 0),
            { stack: actionBoxes(actions, form, typeSize) },
          ]),
        ),
      ],
    },
    margin: [0, 0, 0, 12],
  }
}

/** Large type: topic and steps one below the other over the whole width. */
function blocks(entries: readonly ToDoEntry[], { part, text }: ToDoListFacts): Content {
  const { form, typeSize } = part
  return {
    layout: ruledTable,
    table: {
      widths: ['*'],
      dontBreakRows: true,
      body: entries.flatMap((entry) =>
        groupsOf(entry, typeSize).map((actions, index): TableCell[] => [
          {
            stack: [
              { text: text.talkedAbout, fontSize: smallSize(typeSize) },
              { stack: [topicCell(entry.topic, part, index > 0)], margin: [0, 0, 0, 5] },
              { text: text.shouldDo, fontSize: smallSize(typeSize), margin: [0, 0, 0, 3] },
              ...actionBoxes(actions, form, typeSize),
            ],
          },
        ]),
      ),
    },
    margin: [0, 0, 0, 12],
  }
}

function topicCell(topic: Said, { form, typeSize }: PartFacts, isContinued: boolean): Content {
  return {
    stack: [
      {
        text: [
          { text: topic.text, bold: true },
          ...(isContinued ? [{ text: ` ${form.continued}` }] : []),
        ],
      },
      ...markOf(topic, form, typeSize),
    ],
  }
}

/** The line below words that stayed in English; a line of its own, so that no sentence mixes two languages. */
function markOf({ isTranslated }: Said, form: FormText, size: TypeSize): readonly Content[] {
  return isTranslated
    ? []
    : [{ text: form.notTranslated, italics: true, fontSize: smallSize(size) }]
}

function actionBoxes(actions: readonly Said[], form: FormText, size: TypeSize): Content[] {
  return actions.map((action, i) => ({
    stack: [
      checkBox(action.text, size),
      { stack: [...markOf(action, form, size)], margin: [size, 0, 0, 0] },
    ],
    margin: [0, 0, 0, i < actions.length - 1 ? 7 : 0],
  }))
}

/** The actions of a topic together, or in several groups when they would not fit on one page. */
function groupsOf(entry: ToDoEntry, size: TypeSize): readonly (readonly Said[])[] {
  const room = maxLines(size) - (isInBlocks(size) ? topicLines(entry.topic.text, size) : 0)
  const groups: Said[][] = []
  let lines = Number.POSITIVE_INFINITY
  for (const action of entry.actions) {
    const own = actionLines(action.text, size) + (action.isTranslated ? 0.5 : 1.5)
    if (lines + own > room) {
      groups.push([])
      lines = 0
    }
    groups.at(-1)?.push(action)
    lines += own
  }
  return groups
}
