// The columns that records share. Not: any table.

/** Columns of every record of clinical data: nothing is deleted, only voided with a reason. */
export interface Kept {
  id: string
  revision: number
  created_at: string
  created_by: string
  voided_at: string | null
  voided_by: string | null
  void_reason: string | null
}

/** Columns of every record about one patient. */
export interface OfPatient extends Kept {
  patient_id: string
}
