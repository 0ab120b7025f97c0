// Rows of single programs' own records. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

/** What a wellness program offers: a target, an activity, a challenge or a reward. */
export interface WellnessItemRow extends Kept {
  kind: 'target' | 'activity' | 'challenge' | 'reward'
  title: string
  group_id: string | null
  points: number | null
  measure: string | null
  relation: 'below' | 'at-most' | 'at-least' | null
  limit_value: number | null
  unit: string | null
  alternative: string | null
  form: 'personal' | 'team' | 'corporate' | null
  /** Day. */
  from_day: string | null
  /** Day, the last. */
  until_day: string | null
  /** Where it stands. */
  note: string
}

/** What one person earned, was excused from, or spent. */
export interface WellnessCreditRow extends OfPatient {
  item_id: string
  how: 'met' | 'alternative' | 'exempt' | 'done' | 'joined' | 'redeemed'
  /** Day. */
  on_day: string
  points: number
  value: number | null
  note: string | null
}

/** One step of work on a case. */
export interface CaseEventRow extends OfPatient {
  case_id: string
  step:
    | 'outreach'
    | 'appointment'
    | 'interview'
    | 'prompts'
    | 'papers'
    | 'prescriber-fax'
    | 'follow-up'
    | 'submission'
    | 'payment'
  /** Day. */
  on_day: string
  outcome: string | null
  /** US cents of a payment. */
  cents: number | null
  report: string | null
  note: string | null
}
