// Cases of the hypertension visit.

import { aChart } from '../../../helpers/a-chart.ts'
import type { ServiceCases } from '../service-case-table.ts'

const hypertensive = aChart().has('Hypertension', 'I10').takes('Amlodipine 5 mg tablet')
const healthy = aChart().has('Asthma', 'J45.909').takes('Levothyroxine 50 mcg tablet')
const done = 'cuff=upper-arm rest=done back=done arm=done size=done twice=done before=done'

export const hypertensionCases: ServiceCases = {
  fires: [
    ['hypertension-emergency', 'mean=crisis alarm=yes'],
    ['hypertension-severe', 'mean=crisis alarm=no'],
    ['hypertension-severe', 'mean=crisis alarm=unsure'],
    ['hypertension-high', 'mean=high'],
    ['hypertension-above', 'mean=above', hypertensive],
    ['hypertension-no-cuff', 'cuff=none', hypertensive],
    ['hypertension-no-cuff', 'cuff=wrist', hypertensive],
    ['hypertension-technique', done.replace('arm=done', 'arm=missed')],
    ['hypertension-dizzy', 'dizzy=yes', hypertensive],
    ['hypertension-missed', 'missed=3-7'],
    ['hypertension-raises', 'raises=yes'],
    ['hypertension-salt', 'salt=daily'],
  ],
  quiet: [
    ['hypertension-emergency', 'mean=high alarm=yes'],
    ['hypertension-severe', 'mean=crisis alarm=yes'],
    ['hypertension-high', 'mean=above'],
    ['hypertension-above', 'mean=goal', hypertensive],
    ['hypertension-above', 'mean=above', healthy],
    ['hypertension-technique', done],
    // Nobody without a device misses a step of measuring.
    ['hypertension-technique', 'cuff=none', hypertensive],
    ['hypertension-dizzy', 'dizzy=yes', healthy],
    ['hypertension-missed', 'missed=1-2'],
    ['hypertension-salt', 'salt=weekly'],
  ],
  cannotTell: [
    ['medications', 'dizzy=yes'],
    ['serviceAnswers', done.replace(' before=done', '')],
    ['serviceAnswers', 'mean=crisis'],
  ],
}
