// Every clinical service: its shape, and each of its rows with the answers and the chart that make it fire.

import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clinicalServices } from '../../../src-main/reference/services/index.ts'
import type {
  Answered,
  ClinicalService,
  Said,
} from '../../../src-main/reference/services/service-shape.ts'
import { sources } from '../../../src-main/reference/source.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { asthmaCases } from './cases/asthma-cases.ts'
import { diabetesCases } from './cases/diabetes-cases.ts'
import { hypertensionCases } from './cases/hypertension-cases.ts'
import { smokingCases } from './cases/smoking-cases.ts'
import { transitionCases } from './cases/transition-cases.ts'
import type { ServiceCases } from './service-case-table.ts'
import { type BuiltChart, lacks, rowsFound } from './service-cases.ts'

const tables: Readonly<Record<string, ServiceCases>> = {
  'asthma-copd': asthmaCases,
  'diabetes-visit': diabetesCases,
  'hypertension-visit': hypertensionCases,
  'transition-of-care': transitionCases,
  'smoking-cessation': smokingCases,
}

const flat = (said: Said): readonly Answered[] => ('question' in said ? [said] : said.of)

it('has a file for every service and a service for every file', () => {
  const folder = join(import.meta.dirname, '../../../src-main/reference/services')
  const files = readdirSync(folder)
    .map((file) => basename(file, '.ts'))
    .filter((file) => !['index', 'service-shape'].includes(file) && !file.endsWith('-course'))
  expect(clinicalServices.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

describe.each(clinicalServices.map((service) => [service.id, service] as const))(
  'The service %s',
  (id, service) => {
    it('asks only what it knows: rows and sheet name its own questions and answers', () => {
      const lines: readonly { readonly said: readonly Said[] }[] = [
        ...service.rows,
        ...service.sheet,
      ]
      for (const { question, answers } of lines.flatMap(({ said }) => said.flatMap(flat))) {
        const known = service.questions.find((one) => one.id === question)
        expect(known, question).toBeDefined()
        for (const answer of answers) expect(known?.choices.map((one) => one.id)).toContain(answer)
      }
      for (const { onlyAfter } of service.questions)
        if (onlyAfter !== undefined) {
          const before = service.questions.find((one) => one.id === onlyAfter.question)
          for (const answer of onlyAfter.answers)
            expect(before?.choices.map((one) => one.id)).toContain(answer)
        }
    })

    it('has ids of its own and sources that are on file', () => {
      const ids = [...service.questions, ...service.rows].map((one) => one.id)
      expect(ids.filter((one, place) => ids.indexOf(one) !== place)).toEqual([])
      for (const { source } of service.rows) expect(Object.keys(sources)).toContain(source)
    })

    it('writes full sentences to the pharmacist and to the patient', () => {
      for (const { effect, recommendation } of service.rows)
        for (const text of [effect, recommendation]) expect(text).toMatch(/^[A-Z0-9].*\.$/s)
      for (const { text } of service.sheet) expect(text).toMatch(/^[A-Z0-9].*\.$/s)
    })

    it('asks a course in its order', () => {
      const days = service.course?.sessions.map(({ offsetDays }) => offsetDays) ?? []
      expect(days).toEqual(days.toSorted((a, b) => a - b))
    })

    it('cannot tell anything before it is asked, and says so', () => {
      expect(rowsFound(service, '')).toEqual([])
      expect(lacks(service, '')).toContain('serviceAnswers')
    })

    const cases = tables[id]

    it('has a case for every row', () => {
      const fired = cases?.fires.map(([row]) => row) ?? []
      expect(service.rows.map((row) => row.id).filter((row) => !fired.includes(row))).toEqual([])
    })

    it.each(cases?.fires ?? [])('finds %s by “%s”', (row, text, chart: BuiltChart = aChart()) => {
      expect(rowsFound(service, text, chart)).toContain(row)
    })

    it.each(cases?.quiet ?? [])(
      'does not find %s by “%s”',
      (row, text, chart: BuiltChart = aChart()) => {
        expect(rowsFound(service, text, chart)).not.toContain(row)
      },
    )

    it.each(cases?.cannotTell ?? [])(
      'cannot tell %s by “%s”',
      (fact, text, chart: BuiltChart = aChart()) => {
        expect(lacks(service, text, chart)).toContain(fact)
      },
    )
  },
)

it('is one family: no two rows share an id', () => {
  const ids = clinicalServices.flatMap((one: ClinicalService) => one.rows.map(({ id }) => id))
  expect(ids.filter((one, place) => ids.indexOf(one) !== place)).toEqual([])
})
