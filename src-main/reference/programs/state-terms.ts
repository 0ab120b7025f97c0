// Dated terms of the state programs: Iowa Medicaid PCM and Wisconsin ForwardHealth. Historical where dates say so.

import { type TermRow, termsOf } from './term-row.ts'

const iowa = termsOf('iowa-pcm')
const start = { from: '2000-10-01' }
/** Local codes ended with the HIPAA code sets (45 CFR 162.1002): what followed them the store writes down. */
const localCodes = { from: '2000-10-01', until: '2003-10-16' }

/** Iowa PCM. The fee goes to the pharmacist and to the physician alike; the codes are recalled. */
export const iowaPcmTerms: readonly TermRow[] = [
  iowa.read('least drugs', 'Least number of regular non-topical drugs', 'count', 4, start),
  iowa.read(
    'fee initial',
    'Initial assessment, each of pharmacist and physician',
    'cents',
    7500,
    start,
  ),
  iowa.read('fee new-problem', 'New problem assessment, each', 'cents', 4000, start),
  iowa.read('fee problem-follow-up', 'Problem follow-up assessment, each', 'cents', 4000, start),
  iowa.read(
    'fee preventive-follow-up',
    'Preventive follow-up assessment, each',
    'cents',
    2500,
    start,
  ),
  iowa.recalled('limit initial', 'Initial assessments of a patient', 'count', 1, start),
  iowa.read('limit new-problem', 'New problem assessments in 12 months', 'count', 2, start),
  iowa.read('limit problem-follow-up', 'Problem follow-ups in 12 months', 'count', 4, start),
  iowa.read('limit preventive-follow-up', 'Preventive follow-ups in 6 months', 'count', 1, start),
  iowa.recalled('code initial', 'Code of the initial assessment', 'code', 'W4100', localCodes),
  iowa.recalled(
    'code new-problem',
    'Code of the new problem assessment',
    'code',
    'W4200',
    localCodes,
  ),
  iowa.recalled(
    'code problem-follow-up',
    'Code of the problem follow-up',
    'code',
    'W4300',
    localCodes,
  ),
  iowa.recalled(
    'code preventive-follow-up',
    'Code of the preventive follow-up',
    'code',
    'W4400',
    localCodes,
  ),
  iowa.blank('filing days', 'Days for sending a claim', 'days'),
]

const wisconsin = termsOf('forwardhealth-mtm')
/** The service replaced Pharmaceutical Care on this day. */
const began = { from: '2012-09-01' }
/** Interventions, Level I, are not paid from this day on. */
export const levelOneEnd = '2017-04-01'
const levelOne = { from: '2012-09-01', until: levelOneEnd }

/** ForwardHealth MTM: Level I interventions until 2017-03-31, Level II CMR/A. */
export const wpqcTerms: readonly TermRow[] = [
  wisconsin.read('code new', 'New patient, first 15 minutes', 'code', '99605', began),
  wisconsin.read(
    'code established',
    'Established patient, first 15 minutes',
    'code',
    '99606',
    began,
  ),
  wisconsin.recalled(
    'new after',
    'Months without a service after which a patient is new',
    'months',
    36,
  ),
  wisconsin.read('modifier cost-effectiveness', 'Cost-effectiveness', 'modifier', 'U1', levelOne),
  wisconsin.read('fee cost-effectiveness', 'Cost-effectiveness', 'cents', 3000, levelOne),
  wisconsin.read('modifier three-month-supply', 'Three-month supply', 'modifier', 'U2', levelOne),
  wisconsin.read('fee three-month-supply', 'Three-month supply', 'cents', 1000, levelOne),
  wisconsin.read('limit three-month-supply', 'Three-month supply, each drug', 'count', 1, levelOne),
  wisconsin.read(
    'modifier dose-form-duration',
    'Dose, form or duration',
    'modifier',
    'U3',
    levelOne,
  ),
  wisconsin.recalled('fee dose-form-duration', 'Dose, form or duration', 'cents', 3000, levelOne),
  wisconsin.recalled('modifier focused-adherence', 'Focused adherence', 'modifier', 'U4', levelOne),
  wisconsin.recalled('fee focused-adherence', 'Focused adherence', 'cents', 3000, levelOne),
  wisconsin.recalled('modifier addition', 'Medication addition', 'modifier', 'U5', levelOne),
  wisconsin.recalled('fee addition', 'Medication addition', 'cents', 3000, levelOne),
  wisconsin.recalled('modifier deletion', 'Medication deletion', 'modifier', 'U6', levelOne),
  wisconsin.recalled('fee deletion', 'Medication deletion', 'cents', 3000, levelOne),
  wisconsin.recalled(
    'modifier device-instruction',
    'Device instruction',
    'modifier',
    'U7',
    levelOne,
  ),
  wisconsin.recalled('fee device-instruction', 'Device instruction', 'cents', 3000, levelOne),
  wisconsin.recalled('modifier cmr-a-initial', 'Initial CMR/A', 'modifier', 'UA', began),
  wisconsin.recalled('fee cmr-a-initial', 'Initial CMR/A', 'cents', 7500, began),
  wisconsin.recalled('limit cmr-a-initial', 'Initial CMR/A in 12 months', 'count', 1, began),
  wisconsin.recalled('modifier cmr-a-follow-up', 'Follow-up CMR/A', 'modifier', 'UB', began),
  wisconsin.recalled('fee cmr-a-follow-up', 'Follow-up CMR/A', 'cents', 4000, began),
  wisconsin.recalled('limit cmr-a-follow-up', 'Follow-up CMR/As in 12 months', 'count', 3, began),
  wisconsin.read('least drugs', 'Least number of drugs, with two conditions', 'count', 4, began),
  wisconsin.recalled(
    'discharge days',
    'Days after discharge in which it qualifies',
    'days',
    14,
    began,
  ),
  wisconsin.blank('filing days', 'Days for sending a claim', 'days'),
]
