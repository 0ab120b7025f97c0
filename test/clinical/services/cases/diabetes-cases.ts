// Cases of the diabetes visit.

import { aChart } from '../../../helpers/a-chart.ts'
import type { ServiceCases } from '../service-case-table.ts'

const onInsulin = aChart().takes('Insulin glargine 100 unit/mL')
const onGlipizide = aChart().takes('Glipizide 5 mg tablet')
const onLisinopril = aChart().takes('Lisinopril 10 mg tablet')
const onEmpagliflozin = aChart().takes('Empagliflozin 10 mg tablet')
const diabetic = aChart().has('Type 2 diabetes', 'E11.9').takes('Metformin 500 mg tablet')

export const diabetesCases: ServiceCases = {
  fires: [
    ['diabetes-severe-low', 'helped=yes', onGlipizide],
    ['diabetes-often-low', 'low=often', onInsulin],
    ['diabetes-glucagon', 'glucagon=no', onInsulin],
    ['diabetes-glucagon', 'glucagon=unsure', onInsulin],
    ['diabetes-low-treatment', 'treats-low=no', onGlipizide],
    ['diabetes-checks', 'checks=none', onInsulin],
    ['diabetes-lumps', 'injects=yes lumps=lumps'],
    ['diabetes-missed', 'missed=3-7'],
    ['diabetes-sick-days', 'sick-days=no', onEmpagliflozin],
    ['diabetes-foot-sore', 'foot-sore=yes'],
    ['diabetes-foot-exam', 'foot-exam=unsure', diabetic],
    ['diabetes-eye-exam', 'eye-exam=no', diabetic],
  ],
  quiet: [
    ['diabetes-severe-low', 'helped=yes', onLisinopril],
    ['diabetes-severe-low', 'helped=no', onGlipizide],
    ['diabetes-often-low', 'low=some', onInsulin],
    ['diabetes-glucagon', 'glucagon=yes', onInsulin],
    ['diabetes-glucagon', 'glucagon=no', onGlipizide],
    ['diabetes-lumps', 'injects=no', onInsulin],
    ['diabetes-missed', 'missed=1-2'],
    ['diabetes-sick-days', 'sick-days=no', onGlipizide],
    ['diabetes-foot-sore', 'foot-sore=unsure'],
  ],
  cannotTell: [
    ['medications', 'helped=yes'],
    ['conditions', 'foot-exam=no', onInsulin],
    ['serviceAnswers', 'injects=yes', onInsulin],
  ],
}
