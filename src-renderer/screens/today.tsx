// Today’s work.

import { PageHeader } from '../ui/page-header.tsx'

/** Today’s work. */
export function TodayScreen() {
  return <PageHeader title="Today’s work" />
}
