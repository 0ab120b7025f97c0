// Cases of the visit after a discharge.

import { aChart } from '../../../helpers/a-chart.ts'
import type { ServiceCases } from '../service-case-table.ts'

const onFurosemide = aChart().takes('Furosemide 40 mg tablet')
const onLevothyroxine = aChart().takes('Levothyroxine 50 mcg tablet')

export const transitionCases: ServiceCases = {
  fires: [
    ['transition-worse', 'worse=yes'],
    ['transition-still-takes', 'still-takes=yes'],
    ['transition-twice', 'twice=yes'],
    ['transition-not-filled', 'new-filled=no'],
    ['transition-not-filled', 'new-filled=unsure'],
    ['transition-no-list', 'paper=later'],
    ['transition-understanding', 'knows-why=partly'],
    ['transition-old-supply', 'old-supply=yes'],
    ['transition-visit', 'visit=none'],
    ['transition-visit', 'visit=later'],
    ['transition-tests', 'tests=unsure', onFurosemide],
    ['transition-help', 'help=nobody'],
  ],
  quiet: [
    ['transition-worse', 'worse=no'],
    ['transition-not-filled', 'new-filled=yes'],
    ['transition-no-list', 'paper=yes'],
    ['transition-visit', 'visit=14'],
    ['transition-tests', 'tests=no', onLevothyroxine],
    ['transition-help', 'help=helper'],
  ],
  cannotTell: [['medications', 'tests=no']],
}
