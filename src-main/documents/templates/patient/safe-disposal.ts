// How to get rid of medicines that are no longer needed: sites that take them back, steps at home, and what may be flushed.
// Part D asks for it once a year. Says nothing of a review.

import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Medication } from '../../../clinical/chart.ts'
import { flushRows } from '../../../reference/flush-list.ts'
import {
  type OwnTemplate,
  ownTemplateOf,
  shownSection,
  standingText,
  type TemplateSection,
} from '../../head/own-template.ts'
import { framedTable, ink, ruledTable } from '../../layout.ts'
import { lineCount } from '../../measure-text.ts'
import { languageOf, oneLine } from '../../packet-part.ts'
import { missingList, type SheetFacts, sheetFacts } from '../../sheets/sheet-facts.ts'
import { sheetLanguages } from '../../sheets/sheet-frame.ts'
import { sheetHeading, sheetPart, sheetWidth } from '../../sheets/sheet-part.ts'
import type {
  DocumentInput,
  DocumentTemplate,
  Prepared,
  TakeBackSite,
  TypeSize,
} from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { cmsPacketText, textPackOf } from '../../text-packs/index.ts'
import { safeDisposalWords } from '../../text-packs/safe-disposal-words.ts'

/** What the flush list says of this patient's own medicines; null when there is no list. */
interface OwnMedicines {
  readonly listed: readonly string[]
  /** Nobody identified these, or their form is not on record. */
  readonly unknown: readonly string[]
}

export interface SafeDisposalFacts {
  /** Always false: the sheet says nothing that a signature could hold. */
  readonly isPreview: boolean
  readonly sheet: SheetFacts
  readonly language: string
  readonly typeSize: TypeSize
  readonly sites: readonly TakeBackSite[]
  readonly own: OwnMedicines | null
  readonly template: OwnTemplate
}

const partD = 'Medicare Part D asks for it (42 CFR 422.111(j)).'
/** What a store may leave out of its sheet. */
const sections: readonly TemplateSection[] = [
  { id: 'sites', title: 'Places that take medicines back', required: partD },
  { id: 'mail', title: 'By mail', required: null },
  { id: 'home', title: 'Steps at home', required: partD },
  { id: 'flush', title: 'What may be flushed', required: partD },
  { id: 'never', title: 'Needles and inhalers', required: null },
  { id: 'more', title: 'Where to read more', required: partD },
]

/** The sheet about unused medicines. */
export const safeDisposal = {
  id: 'safe-disposal',
  version: 2,
  title: 'Safe Disposal Sheet',
  audience: 'patient',
  needsSignature: false,
  needsPrescriber: false,
  sources: ['cms-safe-disposal', 'fda-flush-list'],
  sections,
  hasStandingTexts: true,
  hasTypeSizes: true,
  languages: sheetLanguages,
  prepare,
  build: (facts) => {
    const { title } = safeDisposalWords(facts.language)
    return [
      {
        ...sheetPart(
          facts.sheet,
          {
            isPreview: false,
            title,
            fontSize: facts.typeSize,
            language: facts.language,
            blankBack: cmsPacketText(textPackOf(facts.language)).form.blankBack,
          },
          content(facts),
        ),
        bookmark: title,
      },
    ]
  },
} as const satisfies DocumentTemplate<SafeDisposalFacts>

function prepare(input: DocumentInput): Prepared<SafeDisposalFacts> {
  const missing = missingList()
  const sheet = sheetFacts(input, missing)
  const sites = (input.takeBackSites ?? []).map(
    (site): TakeBackSite => ({
      name: oneLine(site.name) ?? '',
      where: oneLine(site.where) ?? '',
      phone: oneLine(site.phone),
      hours: oneLine(site.hours),
    }),
  )
  const isTooLong = sites.some(
    ({ name, where, hours }) =>
      lineCount(`${name} ${where} ${hours ?? ''}`, sheetWidth / 2, { size: input.typeSize }) > 14,
  )
  missing.add(isTooLong, 'shorter words in the list of take-back sites', 'pharmacy')
  if (sheet === null || missing.facts.length > 0) return { ok: false, missing: missing.facts }
  return {
    ok: true,
    facts: {
      isPreview: false,
      sheet,
      language: languageOf(input),
      typeSize: input.typeSize,
      sites,
      template: ownTemplateOf(safeDisposal, input),
      own: input.chart.medications === null ? null : ownMedicines(input.chart.medications),
    },
  }
}

/** Stopped ones too: they are what lies in the cabinet. */
function ownMedicines(medications: readonly Medication[]): OwnMedicines {
  const answers = medications.map((one) => ({ name: oneLine(one.text) ?? '', is: mayFlush(one) }))
  const named = (is: boolean | null) => [
    ...new Set(answers.filter((one) => one.is === is && one.name !== '').map(({ name }) => name)),
  ]
  return { listed: named(true), unknown: named(null) }
}

/** Null when the ingredients, or the form where it counts, are not on record. */
function mayFlush({ ingredients, form, text }: Medication): boolean | null {
  const names = ingredients?.map(({ name }) => name.toLowerCase()) ?? null
  if (names === null) return null
  const rows = flushRows.filter((row) => names.some((name) => name.includes(row.part)))
  const words = `${form ?? ''} ${text}`.toLowerCase()
  if (rows.some(({ forms }) => forms === null || forms.some((word) => words.includes(word))))
    return true
  return rows.length > 0 && form === null ? null : false
}

function content(facts: SafeDisposalFacts): readonly Content[] {
  const { language, typeSize, own, sites, template } = facts
  const words = safeDisposalWords(language)
  const names = flushRows.map(({ name }) => (language === 'es' ? name.es : name.en)).join(', ')
  const title = (text: string): Content => ({
    text,
    bold: true,
    fontSize: typeSize + 1,
    margin: [0, 5, 0, 2],
  })
  const first = (text: string, ...more: readonly Content[]): Content => ({
    // A title never stands alone at the foot of a page.
    unbreakable: true,
    stack: [title(text), ...more],
  })
  const lines = (items: readonly string[]): Content => ({
    ul: items.map((text) => ({ text, margin: [2, 0, 0, 1] })),
  })
  const more: Content = { text: words.more, color: ink.quiet, margin: [0, 2, 0, 0] }
  return [
    ...sheetHeading(facts.sheet, words.title, { language, fontSize: typeSize }),
    ...standingText(template.opening, language),
    lines(words.why),
    first(words.bestTitle, {
      text: sites.length === 0 ? words.noSites : words.best,
      margin: [0, 0, 0, 4],
    }),
    ...(sites.length === 0 ? [] : [siteTable(facts)]),
    { text: words.locator, margin: [0, 4, 0, 0] },
    ...shownSection(template, 'mail', () => [first(words.mailTitle, { text: words.mail })]),
    first(words.homeTitle, {
      ol: words.home.map((text) => ({ text, margin: [2, 0, 0, 1] })),
    }),
    {
      unbreakable: true,
      margin: [0, 7, 0, 0],
      layout: framedTable,
      table: {
        widths: ['*'],
        body: [
          [
            {
              stack: [
                { text: words.flushTitle, bold: true, fontSize: typeSize + 2 },
                { text: words.flush, margin: [0, 2, 0, 3] },
                { text: fill(words.flushList, { names }), margin: [0, 0, 0, 3] },
                ...ownLines(own, facts),
              ],
            },
          ],
        ],
      },
    },
    // With the last title: a line alone on a further page reads like a mistake.
    ...(template.hidden.includes('never')
      ? [more]
      : [first(words.neverTitle, lines(words.never), more)]),
    ...standingText(template.closing, language),
  ]
}

function ownLines(own: OwnMedicines | null, { language }: SafeDisposalFacts): readonly Content[] {
  const words = safeDisposalWords(language)
  if (own === null) return [{ text: words.noList, bold: true }]
  const { listed, unknown } = own
  const named = (text: string, names: readonly string[]): Content => ({
    text: fill(text, { names: names.join('; ') }),
    bold: true,
  })
  return [
    ...(listed.length > 0 ? [named(words.yours, listed)] : []),
    ...(unknown.length > 0 ? [named(words.cannotTell, unknown)] : []),
    ...(listed.length + unknown.length === 0 ? [{ text: words.noneOfYours, bold: true }] : []),
  ]
}

function siteTable({ sites, language }: SafeDisposalFacts): Content {
  const words = safeDisposalWords(language)
  return {
    layout: { ...ruledTable, paddingTop: () => 3, paddingBottom: () => 3 },
    table: {
      widths: ['*', '42%'],
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      body: [
        [{ text: words.sites, bold: true, colSpan: 2 }, ''],
        ...sites.map((site): TableCell[] => [
          { stack: [{ text: site.name, bold: true }, { text: site.where }] },
          {
            stack: [
              site.phone === null
                ? { text: words.callFirst, italics: true }
                : { text: site.phone, bold: true },
              site.hours === null
                ? { text: words.hoursUnknown, italics: true }
                : { text: site.hours },
            ],
          },
        ]),
      ],
    },
  }
}
