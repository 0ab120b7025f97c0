// PharmMD's view of one patient on one page: conditions, drugs, gaps, risk, cost, results, open problems, last contact. What
// its own snapshot shows is not published: this is Pestle's reading of its purpose. Unknown is said, never left out.

import type { Content } from 'pdfmake/interfaces'
import type { Day } from '../../../clinical/dates.ts'
import type { DtpCategory } from '../../../clinical/finding.ts'
import { longDate, shortDate } from '../../dates-in-words.ts'
import { hairline, ink } from '../../layout.ts'
import { lineCount, lineFactor } from '../../measure-text.ts'
import type {
  DrugOnPaper,
  ProblemOnPaper,
  ProgramOnPaper,
} from '../../programs/program-on-paper.ts'
import { type HealthSnapshotFacts, prepareSnapshot } from '../../programs/snapshot-facts.ts'
import {
  sheetHeading,
  sheetHeight,
  sheetLetterheadHeight,
  sheetLineHeight,
  sheetPart,
  sheetWidth,
} from '../../sheets/sheet-part.ts'
import type { DocumentTemplate } from '../../template.ts'
import { fill } from '../../text-packs/cms-packet-text.ts'
import { snapshotWords as words } from '../../text-packs/program-papers-en-2026.ts'

/** The snapshot. A patient of whom more is known than a page holds gets a second one: nothing is left out. */
export const healthSnapshot = {
  id: 'health-snapshot',
  version: 2,
  title: 'Health Status Snapshot (PharmMD)',
  audience: 'office',
  program: 'pharmmd',
  needsPrescriber: false,
  sources: ['pharmmd'],
  prepare: prepareSnapshot,
  build: (facts) => {
    const { size, isBrief } = looks.find((one) => heightAt(facts, one) <= sheetHeight) ?? smallest
    return [
      sheetPart(facts.sheet, { isPreview: facts.isPreview, title: words.title, fontSize: size }, [
        ...sheetHeading(facts.sheet, words.title, { fontSize: size }),
        ...body(facts, { size, isBrief }),
      ]),
    ]
  },
} as const satisfies DocumentTemplate<HealthSnapshotFacts>

/** Kinds of problems in which a treatment is missing, too weak or not taken. */
const gapKinds: readonly DtpCategory[] = [
  'needs-additional-drug-therapy',
  'ineffective-drug',
  'dosage-too-low',
  'nonadherence',
]

interface PageLook {
  readonly size: number
  /** Drugs with their reason only: directions are on the medication list, which is said. */
  readonly isBrief: boolean
}

const smallest: PageLook = { size: 8.5, isBrief: true }
/** From the fullest to the briefest; the first that fits the page is drawn. */
const looks: readonly PageLook[] = [
  ...[11, 10.5, 10, 9.5, 9].map((size) => ({ size, isBrief: false })),
  ...[10, 9.5, 9, 8.5].map((size) => ({ size, isBrief: true })),
]
const gutter = 22
const column = (sheetWidth - gutter) / 2
const labelWidth = 96

interface Line {
  /** Printed bold, before the rest. */
  readonly name?: string
  readonly text: string
}

interface Section {
  readonly title: string
  readonly lines: readonly Line[]
}

const plain = (text: string): Line => ({ text })
/** So that a sentence can go on behind a text that ends one. */
const open = (text: string) => text.replace(/\.$/, '')

function leftSections(facts: HealthSnapshotFacts): readonly Section[] {
  const { conditions, problems, risk, results } = facts
  const unresolved = problems?.filter((one) => one.resolvedOn === null) ?? null
  const isGap = ({ dtp }: ProblemOnPaper) => gapKinds.includes(dtp)
  const list = (wanted: boolean, none: string) =>
    unresolved === null
      ? [plain(words.notAssessed)]
      : some(unresolved.filter((one) => isGap(one) === wanted).map(problemLine), none)
  const points = fill(risk.isAtLeast ? words.riskAtLeast : words.riskPoints, {
    points: String(risk.points),
    most: String(risk.most),
    band: risk.band,
  })
  return [
    {
      title: words.conditions,
      lines: some(conditions?.map(conditionLine) ?? [], words.noConditions),
    },
    { title: words.gaps, lines: list(true, words.gapNone) },
    { title: words.problems, lines: list(false, words.problemNone) },
    {
      title: words.risk,
      lines: [
        plain(`${points}. ${words.riskNote}`),
        ...(risk.missing.length === 0
          ? []
          : [plain(fill(words.riskOpen, { what: risk.missing.join(', ') }))]),
      ],
    },
    { title: words.cost, lines: [plain(facts.yearlyCost)] },
    {
      title: words.labs,
      lines: some(
        results?.map(({ text, on }) => plain(`${text}, ${shortDate(on)}`)) ?? [],
        words.noLabs,
      ),
    },
  ]
}

function rightSections({ drugs }: HealthSnapshotFacts, isBrief: boolean): readonly Section[] {
  return [
    {
      title: fill(words.drugs, { count: String(drugs.length) }),
      lines: [
        ...some(
          drugs.map((one) => drugLine(one, isBrief)),
          words.noDrugs,
        ),
        ...(isBrief ? [plain(words.withoutDirections)] : []),
      ],
    },
  ]
}

function some(lines: readonly Line[], none: string): readonly Line[] {
  return lines.length === 0 ? [plain(none)] : lines
}

type OneCondition = NonNullable<ProgramOnPaper['conditions']>[number]

function conditionLine({ text, icd10, goal, isGoalMet }: OneCondition): Line {
  const { yes, no, unknown } = words.goalMet
  const met = isGoalMet === null ? unknown : isGoalMet ? yes : no
  return {
    name: icd10 === null ? text : `${text} (${icd10})`,
    text: goal === null ? words.noGoal : `${fill(words.goal, { goal: open(goal) })}, ${met}`,
  }
}

function problemLine(problem: ProblemOnPaper): Line {
  const { title, drug, prescriber, recommendation, result, asksPrescriber } = problem
  const asked =
    asksPrescriber && prescriber !== null
      ? fill(words.waits, { who: prescriber })
      : words.waitsNobody
  return {
    name: drug === null ? title : `${title} (${drug})`,
    text: [recommendation, result ?? asked]
      .map((part) => open(part ?? words.nothingPlanned))
      .join('; '),
  }
}

function drugLine(drug: DrugOnPaper, isBrief: boolean): Line {
  const { directions, indication, prescriber } = drug
  const reason = `${words.for} ${indication ?? words.unknown}`
  if (isBrief) return { name: drug.text, text: reason }
  return {
    name: drug.text,
    text: `${open(directions ?? words.noDirections)}. ${reason}. ${words.by} ${prescriber ?? words.unknown}`,
  }
}

function topPairs(facts: HealthSnapshotFacts): readonly (readonly [string, string])[] {
  const on = (day: Day | null, none: string) => (day === null ? none : longDate(day))
  return [
    [words.lastContact, on(facts.lastContactOn, words.unknown)],
    [words.nextContact, on(facts.nextContactOn, words.none)],
    [words.medicaid, facts.memberNumber ?? words.unknown],
    [words.allergies, facts.allergies.join('; ')],
  ]
}

function body(facts: HealthSnapshotFacts, { size, isBrief }: PageLook): Content[] {
  const stack = (sections: readonly Section[]) => ({
    width: column,
    stack: sections.flatMap(({ title, lines }): Content[] => [
      { text: title, bold: true, fontSize: size + 1, margin: [0, 0, 0, 1] },
      hairline(column, 0, 3),
      ...lines.map(
        ({ name, text }, at): Content => ({
          text: name === undefined ? text : [{ text: `${name}: `, bold: true }, text],
          margin: [0, 0, 0, at + 1 < lines.length ? 3 : 9],
        }),
      ),
    ]),
  })
  return [
    ...topPairs(facts).map(
      ([label, value]): Content => ({
        columns: [
          { width: labelWidth, text: label, color: ink.quiet },
          { width: '*', text: value, bold: true },
        ],
        columnGap: 0,
        margin: [0, 0, 0, 1],
      }),
    ),
    {
      columns: [stack(leftSections(facts)), stack(rightSections(facts, isBrief))],
      columnGap: gutter,
      margin: [0, 8, 0, 0],
    },
  ]
}

/** Points of the page at a type size, rather too many than too few. */
function heightAt(facts: HealthSnapshotFacts, { size, isBrief }: PageLook): number {
  const line = (of: number) => of * lineFactor * sheetLineHeight
  const tall = (sections: readonly Section[]) =>
    sections.reduce(
      (sum, { lines }) =>
        sum +
        line(size + 1) +
        5 +
        lines.reduce((all, one) => {
          const text = one.name === undefined ? one.text : `${one.name}: ${one.text}`
          const isBold = one.name !== undefined
          return all + lineCount(text, column, { size, isBold }) * line(size) + 3
        }, 6),
      0,
    )
  const top = topPairs(facts).reduce(
    (sum, [, value]) =>
      sum + lineCount(value, sheetWidth - labelWidth, { size, isBold: true }) * line(size) + 1,
    8,
  )
  const heading = 20 * lineFactor + 6 + 2 * line(12) + 12
  return (
    sheetLetterheadHeight(facts.sheet) +
    heading +
    top +
    Math.max(tall(leftSections(facts)), tall(rightSections(facts, isBrief)))
  )
}
