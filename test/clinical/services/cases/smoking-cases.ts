// Cases of smoking cessation, with the steps of the label: more than 10 a day, first within 30 minutes.

import { aChart } from '../../../helpers/a-chart.ts'
import type { ServiceCases } from '../service-case-table.ts'

const onClozapine = aChart().takes('Clozapine 100 mg tablet')
const onLisinopril = aChart().takes('Lisinopril 10 mg tablet')
const onVarenicline = aChart().takes('Varenicline 1 mg tablet')
const epileptic = aChart().has('Epilepsy', 'G40.909').takes('Lisinopril 10 mg tablet')
const unstable = aChart().has('Unstable angina', 'I20.0').takes('Lisinopril 10 mg tablet')

export const smokingCases: ServiceCases = {
  fires: [
    ['smoking-heart', 'heart=yes chosen=patch'],
    ['smoking-angina', 'chosen=both', unstable],
    ['smoking-bupropion-said', 'chosen=bupropion fits=unsure'],
    ['smoking-bupropion-chart', 'chosen=bupropion fits=no', epileptic],
    ['smoking-no-help', 'ready=month chosen=none', onLisinopril],
    ['smoking-patch-strong', 'chosen=patch per-day=11-20'],
    ['smoking-patch-weak', 'chosen=patch per-day=1-10'],
    ['smoking-gum-strong', 'chosen=short first=30'],
    ['smoking-gum-weak', 'chosen=both first=60'],
    ['smoking-varenicline-start', 'chosen=varenicline', onLisinopril],
    ['smoking-changed-levels', 'ready=month', onClozapine],
    ['smoking-home', 'ready=month others=yes'],
  ],
  quiet: [
    ['smoking-heart', 'heart=yes chosen=varenicline'],
    ['smoking-bupropion-said', 'chosen=bupropion fits=no'],
    ['smoking-bupropion-chart', 'chosen=bupropion fits=no', onLisinopril],
    ['smoking-no-help', 'ready=later chosen=none', onLisinopril],
    ['smoking-no-help', 'ready=month chosen=none', onVarenicline],
    ['smoking-patch-strong', 'chosen=patch per-day=1-10'],
    ['smoking-patch-weak', 'chosen=both per-day=11-20'],
    ['smoking-gum-strong', 'chosen=short first=60'],
    ['smoking-varenicline-start', 'chosen=varenicline', onVarenicline],
    ['smoking-changed-levels', 'ready=month', onLisinopril],
  ],
  cannotTell: [
    ['conditions', 'chosen=patch', onLisinopril],
    ['medications', 'ready=month chosen=none'],
  ],
}
