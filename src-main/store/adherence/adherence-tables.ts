// Rows of measure standings, synchronization plans, lots and controls. Columns are explained in the migration that makes them.

import type { Kept, OfPatient } from '../kept.ts'

/** Derived: deleted and made anew with the answers on eligibility. */
export interface StarStandingRow {
  patient_id: string
  measure: string
  year: number
  is_part_d: number | null
  is_met: number | null
  percent: number | null
  refill_due: string | null
  last_day: string | null
  used_days: number | null
  missing: string
  because: string
  unchecked: string
}

export interface SyncPlanRow extends OfPatient {
  planned_on: string
  anchor_on: string
  cycle_days: number
  pack: 'none' | 'pill-box' | 'blister' | 'pouch'
  lines_json: string
  task_id: string | null
  todo_id: string | null
  note: string | null
}

export interface TestLotRow extends Kept {
  test: string
  device: string
  lot_number: string
  received_on: string
  opened_on: string | null
  expires_on: string
  note: string | null
}

export interface TestControlRow extends Kept {
  lot_id: string
  on_day: string
  control_lot: string
  level: string
  low: number
  high: number
  value: number
  action: string | null
}
