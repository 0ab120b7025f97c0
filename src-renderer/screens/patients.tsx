// Patients.

import { PageHeader } from '../ui/page-header.tsx'

/** Patients. */
export function PatientsScreen() {
  return <PageHeader title="Patients" />
}
