// Settings.

import { PageHeader } from '../ui/page-header.tsx'

/** Settings. */
export function SettingsScreen() {
  return <PageHeader title="Settings" />
}
