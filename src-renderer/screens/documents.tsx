// Documents.

import { PageHeader } from '../ui/page-header.tsx'

/** Documents. */
export function DocumentsScreen(_: { readonly patientId: string | null }) {
  return <PageHeader title="Documents" />
}
