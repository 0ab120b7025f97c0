// Import.

import { PageHeader } from '../ui/page-header.tsx'

/** Import. */
export function ImportScreen() {
  return <PageHeader title="Import" />
}
