// Every member of every family keeps the shape of its family. A new member is tested here without a line.

import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { calculators } from '../src-main/clinical/calculators/index.ts'
import { factNames } from '../src-main/clinical/chart.ts'
import { isDay } from '../src-main/clinical/dates.ts'
import { dtpCategories, pqaCategories } from '../src-main/clinical/finding.ts'
import { screen, screeningRules } from '../src-main/clinical/screening/index.ts'
import { documentTemplates } from '../src-main/documents/index.ts'
import { programs } from '../src-main/programs/index.ts'
import { adherenceMeasures } from '../src-main/reference/adherence-measures.ts'
import { burdenRows } from '../src-main/reference/anticholinergic-burden.ts'
import { combinationRows } from '../src-main/reference/combinations.ts'
import { coreDiseases } from '../src-main/reference/core-diseases.ts'
import { type DrugClass, drugClasses } from '../src-main/reference/drug-classes.ts'
import type { DrugGroup } from '../src-main/reference/drug-group.ts'
import { ingredientRows } from '../src-main/reference/ingredients.ts'
import { interactionRows } from '../src-main/reference/interactions.ts'
import { knowledgeTables } from '../src-main/reference/knowledge.ts'
import { mmeFactors } from '../src-main/reference/opioid-mme.ts'
import { permittedDuplicateRows } from '../src-main/reference/permitted-duplicates.ts'
import { problemCauses } from '../src-main/reference/problem-causes.ts'
import { screeningTables } from '../src-main/reference/screening-tables.ts'
import { sigPhraseRows, sigWordRows } from '../src-main/reference/sig-words.ts'
import { sources } from '../src-main/reference/source.ts'
import { aChart, today } from './helpers/a-chart.ts'

const root = join(import.meta.dirname, '..')
const sourceIds: readonly string[] = Object.keys(sources)

const concernRows = screeningTables.flatMap((table) => table.rows)

function unique(ids: readonly string[]): void {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
}

describe.each([
  [
    'screening rule',
    'src-main/clinical/screening',
    screeningRules.map((r) => ({ ...r, cited: r.sources })),
  ],
  [
    'calculator',
    'src-main/clinical/calculators',
    calculators.map((c) => ({ ...c, cited: [c.source] })),
  ],
  ['program', 'src-main/programs', programs.map((p) => ({ ...p, cited: p.sources }))],
  [
    'document template',
    'src-main/documents',
    documentTemplates.map((t) => ({ ...t, cited: t.sources })),
  ],
])('Every %s', (_, folder, members) => {
  test('has an id of its own', () => {
    expect(members.length).toBeGreaterThan(0)
    unique(members.map((m) => m.id))
  })

  test.each(members.map((m) => [m.id, m] as const))(
    '%s lies in the file of its name and cites sources that exist',
    (id, { cited }) => {
      const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      expect(files.map((path) => basename(path))).toContain(`${id}.ts`)
      // A letter states what the review found; it has no source of its own.
      if (folder !== 'src-main/documents') expect(cited.length).toBeGreaterThan(0)
      unique(cited)
      for (const source of cited) expect(sourceIds).toContain(source)
    },
  )
})

describe('About a chart of which nothing is known', () => {
  const { chart } = aChart()

  test.each(screeningRules.map((r) => [r.id, r] as const))(
    'the rule %s cannot tell, and names a need',
    (_, rule) => {
      const findings = rule.screen(chart)
      expect(findings.length).toBeGreaterThan(0)
      for (const f of findings) {
        expect(f.kind).toBe('cannot-tell')
        const missing = f.kind === 'cannot-tell' ? f.missing : []
        expect(missing.length).toBeGreaterThan(0)
        for (const fact of missing) expect(rule.needs).toContain(fact)
        expect(f.rule).toBe(rule.id)
      }
    },
  )

  test.each(programs.map((p) => [p.id, p] as const))(
    'the program %s cannot tell, and names its needs',
    (_, program) => {
      const { answer, criteria, on } = program.eligible(chart)
      expect([answer, on]).toEqual(['cannot-tell', today])
      const missing = new Set(criteria.flatMap((c) => c.missing))
      expect(missing.size).toBeGreaterThan(0)
      for (const fact of missing) expect(program.needs).toContain(fact)
      for (const { because } of criteria) expect(because).not.toBe('')
    },
  )

  test.each(calculators.map((c) => [c.id, c] as const))(
    'the calculator %s cannot tell, and names its inputs',
    (_, calculator) => {
      const required = calculator.inputs.filter((i) => i.isRequired).map((i) => i.name)
      const result = calculator.compute({})
      expect(result.kind === 'cannot-tell' ? result.missing.toSorted() : result).toEqual(
        required.toSorted(),
      )
      unique(calculator.inputs.map((i) => i.name))
    },
  )

  test('screening is never silent and never a concern', () => {
    expect(screen(chart).map((f) => f.kind)).toEqual(screeningRules.map(() => 'cannot-tell'))
  })
})

describe('Every row of every table', () => {
  test('cites a source that exists', () => {
    const rows = [
      ...concernRows,
      ...permittedDuplicateRows,
      ...ingredientRows,
      ...combinationRows,
      ...Object.values<DrugClass>(drugClasses).flatMap((one) => [
        one,
        ...(one.others ? [one.others] : []),
      ]),
      ...coreDiseases,
      ...problemCauses,
      ...adherenceMeasures,
      ...burdenRows,
      ...mmeFactors,
    ]
    for (const { source } of rows) expect(sourceIds).toContain(source)
  })

  test('has an id of its own over all tables', () => {
    unique([...concernRows, ...permittedDuplicateRows].map((row) => row.id))
    unique(coreDiseases.map((row) => row.id))
    unique([...sigWordRows, ...sigPhraseRows].map((row) => `${row.is} ${row.id}`))
    unique(adherenceMeasures.map((row) => row.id))
    unique(ingredientRows.map((row) => row.rxcui))
    unique(ingredientRows.map((row) => row.name))
    unique(problemCauses.map((row) => [row.pqa, row.dtp, row.cause].join(' ')))
  })

  test('says in full sentences what can happen and what to do', () => {
    for (const { id, effect, recommendation } of concernRows) {
      expect([id, effect]).toEqual([id, expect.stringMatching(/^[A-Z].+\.$/)])
      expect([id, recommendation]).toEqual([id, expect.stringMatching(/^[A-Z].+\.$/)])
    }
  })

  test('of a table that is screened is about at least one drug, and its family cites its source', () => {
    for (const { table, rows } of screeningTables) {
      const rule = screeningRules.find((r) => r.id === table)
      for (const row of rows) {
        const drugs = 'drugs' in row ? (row.drugs as DrugGroup).rxcuis.size : 1
        expect([row.id, drugs > 0]).toEqual([row.id, true])
        if (rule !== undefined)
          expect([row.id, rule.sources]).toEqual([row.id, expect.arrayContaining([row.source])])
      }
    }
  })

  test('of interactions has two or three parties, and the rule cites its source', () => {
    for (const { id, parties } of interactionRows) {
      expect([id, parties.length === 2 || parties.length === 3]).toEqual([id, true])
      for (const { rxcuis } of parties) expect([id, rxcuis.size > 0]).toEqual([id, true])
    }
  })

  test('of ingredients has an RxCUI in digits or a key of its own, and every class has a member', () => {
    for (const { name, rxcui } of ingredientRows)
      expect([name, rxcui]).toEqual([name, expect.stringMatching(/^(\d+|pestle:[a-z0-9-]+)$/)])
    const used = new Set<string>(ingredientRows.flatMap((row) => row.classes))
    const isEmpty = ([id, entry]: readonly [string, DrugClass]) =>
      !used.has(id) && (entry.members ?? []).length === 0
    expect(Object.entries(drugClasses).filter(isEmpty)).toEqual([])
    for (const { members = [], others } of Object.values<DrugClass>(drugClasses))
      unique([...members, ...(others?.members ?? [])])
  })
})

describe('The registers', () => {
  test('name every source by its own key, with a citation, an edition and a day', () => {
    for (const [key, source] of Object.entries(sources)) {
      expect(source.id).toBe(key)
      if (source.checked !== null) expect(isDay(source.checked)).toBe(true)
      for (const text of [source.title, source.edition, source.citation, source.licence])
        expect([key, text.length > 3]).toEqual([key, true])
    }
  })

  test('name each publication once', () => {
    unique(Object.values(sources).map((source) => source.citation))
  })

  test('list every knowledge table with rows and sources', () => {
    unique(knowledgeTables.map((t) => t.table))
    for (const { table, rows, sources: cited } of knowledgeTables) {
      expect([table, rows > 0, cited.length > 0]).toEqual([table, true, true])
    }
  })

  test('name every fact in words, and every category of problems has a cause', () => {
    for (const name of Object.values(factNames)) expect(name).not.toBe('')
    expect(new Set(problemCauses.map((c) => c.pqa))).toEqual(new Set(pqaCategories))
    expect(new Set(problemCauses.map((c) => c.dtp))).toEqual(new Set(dtpCategories))
  })
})
