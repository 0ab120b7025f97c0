// `node tools/knowledge/judge-cases.ts`: screens the invented patients and prints how that stands against their keys.

import { screen } from '../../src-main/clinical/screening/index.ts'
import { readAnswerKeys } from '../../test/cases/answer-key.ts'
import { judgementTable } from '../../test/cases/judgement-table.ts'
import { judge } from '../../test/cases/match.ts'
import { chartOf, readPatientCases } from '../../test/cases/patient-case.ts'

const keys = readAnswerKeys()
const judged = readPatientCases().map((patientCase) => {
  const key = keys.get(patientCase.id)
  if (key === undefined) throw new Error(`No answer key for ${patientCase.id}`)
  const chart = chartOf(patientCase)
  return { id: patientCase.id, judgement: judge(chart, screen(chart), key) }
})
for (const line of judgementTable(judged)) console.log(line)
