// Part D MTM after targeting: the services, their clocks, and every field that a plan reports. 42 CFR 423.153(d) and
// the plan reporting requirements; the form of the export is the plan's.

import { may, must, type RecordLayout } from '../encounter/record.ts'
import type { ProgramClock } from '../engine/clocks.ts'
import type { Service } from '../engine/paid-services.ts'

/** CMR with its packet, and TMR. A TMR has no packet. */
export const partDServices: readonly Service[] = [
  {
    id: 'cmr',
    title: 'Comprehensive medication review',
    kinds: ['CMR'],
    pricing: { kind: 'flat' },
    needs: [
      'member',
      'real-time',
      'recipient',
      'drugs-complete',
      'problem-complete',
      'signature',
      'packet-in-time',
    ],
  },
  {
    id: 'tmr',
    title: 'Targeted medication review',
    kinds: ['TMR'],
    pricing: { kind: 'flat' },
    needs: ['member', 'problem-complete', 'signature'],
  },
]

/** The clocks of an enrolled member. */
export const partDClocks: readonly ProgramClock[] = [
  {
    id: 'offer',
    title: 'CMR offered within 60 days of enrollment',
    done: 'offered',
    runs: { kind: 'after', start: 'enrolled', days: 60 },
    warnDays: 14,
  },
  {
    id: 'cmr',
    title: 'Annual CMR',
    done: 'cmr',
    runs: { kind: 'each-year' },
    warnDays: 60,
  },
  {
    id: 'tmr',
    title: 'Quarterly TMR',
    done: 'tmr',
    runs: { kind: 'each-quarter' },
    warnDays: 21,
  },
  {
    id: 'packet',
    title: 'Written summary within 14 days of the CMR',
    done: 'packet-sent',
    runs: { kind: 'after', start: 'cmr', days: 14 },
    warnDays: 7,
  },
  {
    id: 'disposal',
    title: 'Safe disposal information, once a year',
    done: 'disposal',
    runs: { kind: 'each-year' },
    warnDays: 60,
  },
]

/** One row of the plan's report, in the order of the reporting requirements. */
export const partDReport: RecordLayout = {
  title: 'Part D MTM reporting row',
  head: [
    must('Contract', 'contractId'),
    must('MBI', 'mbi'),
    must('Name', 'patientName'),
    must('Date of birth', 'birthDate'),
    must('LTC resident', 'isLongTermCare'),
    must('Cognitively impaired', 'isCognitivelyImpaired'),
    must('Enrolled in MTM', 'enrolledOn'),
    must('Met the criteria', 'metCriteriaOn'),
    must('Path', 'path'),
    may('Opted out', 'optedOutOn'),
    may('Opt-out reason', 'optOutReason'),
    must('CMR offered', 'offeredOn'),
    must('CMR received', 'isCmrReceived'),
    must('Number of CMRs', 'cmrCount'),
    must('CMR dates', 'cmrDays'),
    must('Summary sent', 'packetSentOn'),
    must('Delivery of the CMR', 'mode'),
    must('Provider type', 'providerType'),
    must('Recipient', 'recipient'),
    must('Number of TMRs', 'tmrCount'),
    must('First TMR', 'firstTmrOn'),
    must('Recommendations to prescribers', 'recommendationCount'),
    must('Resolutions from recommendations', 'resolutionCount'),
    must('Safe disposal information', 'disposalOn'),
  ],
}
