// Cases of the asthma and COPD visit: one, two and three of the four signs; each step of a device.

import { aChart } from '../../../helpers/a-chart.ts'
import type { ServiceCases } from '../service-case-table.ts'

const onAlbuterol = aChart().has('Asthma', 'J45.40').takes('Albuterol 90 mcg/actuation inhaler')
const onBoth = onAlbuterol.takes('Fluticasone 110 mcg/actuation inhaler')
const withCopd = aChart().has('COPD', 'J44.9').takes('Lisinopril 10 mg tablet')
const onTiotropium = aChart().has('COPD', 'J44.9').takes('Tiotropium 2.5 mcg/actuation inhaler')
const smoker = withCopd.has('Nicotine dependence', 'F17.210')
const asthma = 'disease=asthma'
const spray = 'device=spray spray-shake=done spray-out=done spray-press=done spray-hold=done'

export const asthmaCases: ServiceCases = {
  fires: [
    ['breathing-now', 'now=yes'],
    ['asthma-uncontrolled', `${asthma} day=yes night=yes reliever=yes limits=no`],
    ['asthma-partly-controlled', `${asthma} day=yes night=no reliever=no limits=no`],
    ['asthma-partly-controlled', `${asthma} day=yes night=yes reliever=no limits=no`],
    ['asthma-reliever-alone', asthma, onAlbuterol],
    ['copd-flares', 'disease=copd flares=more'],
    ['copd-no-long-acting', 'disease=copd', withCopd],
    ['inhaler-technique', spray.replace('spray-hold=done', 'spray-hold=missed')],
    ['inhaler-rinse', 'rinse=no'],
    ['breathing-plan', 'plan=no'],
    ['breathing-missed', 'missed=3-7'],
    ['breathing-tobacco', asthma, smoker],
  ],
  quiet: [
    ['asthma-uncontrolled', `${asthma} day=yes night=yes reliever=no limits=no`],
    ['asthma-partly-controlled', `${asthma} day=no night=no reliever=no limits=no`],
    ['asthma-partly-controlled', `${asthma} day=yes night=yes reliever=yes limits=no`],
    ['asthma-uncontrolled', 'disease=copd'],
    ['asthma-reliever-alone', asthma, onBoth],
    ['copd-flares', 'disease=copd flares=one'],
    ['copd-no-long-acting', 'disease=copd', onTiotropium],
    ['inhaler-technique', spray],
    ['inhaler-technique', 'device=none'],
    ['breathing-missed', 'missed=1-2'],
  ],
  cannotTell: [
    ['serviceAnswers', `${asthma} day=yes night=yes`],
    ['tobaccoUse', asthma, withCopd],
    ['medications', asthma],
  ],
}
