// Answers calls about the knowledge itself, without a chart.

import { findDrugs } from '../clinical/medicines/find-drug.ts'
import type { knowledgeCalls } from '../contract/knowledge.ts'
import { calculate, listCalculators } from './calculation.ts'
import type { Handlers } from './context.ts'

export const knowledgeHandlers: Handlers<typeof knowledgeCalls> = {
  'knowledge.findDrug': async (_context, { text, limit }) => findDrugs(text, { limit }),
  'knowledge.calculators': async () => listCalculators(),
  'knowledge.calculate': async (_context, { name, inputs }) => calculate(name, inputs),
}
