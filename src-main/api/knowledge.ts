// Answers calls about the knowledge itself, without a chart.

import { findDrugs } from '../clinical/medicines/find-drug.ts'
import { identifyMedicine } from '../clinical/medicines/identify.ts'
import { plainSig } from '../clinical/medicines/sig/plain-sig.ts'
import { readSig } from '../clinical/medicines/sig/read-sig.ts'
import type { knowledgeCalls } from '../contract/knowledge.ts'
import { calculate, listCalculators } from './calculation.ts'
import type { Handlers } from './context.ts'

export const knowledgeHandlers: Handlers<typeof knowledgeCalls> = {
  'knowledge.expandSig': async (_context, { directions, drug }) => {
    const form = identifyMedicine(drug)?.form ?? null
    const sig = readSig(directions, form === null ? {} : { form })
    return {
      understood: sig.understood,
      plain: plainSig(sig, 'en'),
      notUnderstood: sig.notUnderstood,
    }
  },
  'knowledge.findDrug': async (_context, { text, limit }) => findDrugs(text, { limit }),
  'knowledge.calculators': async () => listCalculators(),
  'knowledge.calculate': async (_context, { name, inputs }) => calculate(name, inputs),
}
