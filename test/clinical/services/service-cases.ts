// Reads answers as the tables of cases write them: "low=often glucagon=no".

import { screenService } from '../../../src-main/clinical/services/service-findings.ts'
import type { ClinicalService } from '../../../src-main/reference/services/service-shape.ts'
import { aChart } from '../../helpers/a-chart.ts'

export type Answers = Readonly<Record<string, string>>
export type BuiltChart = ReturnType<typeof aChart>

/** Throws for an answer that the service does not have. */
export function answers(service: ClinicalService, text: string): Answers {
  const pairs = text
    .split(' ')
    .filter((part) => part !== '')
    .map((part): readonly [string, string] => {
      const [question = '', answer = ''] = part.split('=')
      const known = service.questions.find(({ id }) => id === question)
      if (!known?.choices.some(({ id }) => id === answer))
        throw new Error(`${service.id} has no ${part}`)
      return [question, answer]
    })
  return Object.fromEntries(pairs)
}

/** Rows that fire. */
export function rowsFound(
  service: ClinicalService,
  text: string,
  chart: BuiltChart = aChart(),
): readonly string[] {
  return screenService(service, chart.chart, answers(service, text)).flatMap((finding) =>
    finding.kind === 'concern' ? [finding.row] : [],
  )
}

/** What cannot be told, fact by fact. */
export function lacks(
  service: ClinicalService,
  text: string,
  chart: BuiltChart = aChart(),
): readonly string[] {
  return [
    ...new Set(
      screenService(service, chart.chart, answers(service, text)).flatMap((finding) =>
        finding.kind === 'cannot-tell' ? finding.missing : [],
      ),
    ),
  ].toSorted()
}
