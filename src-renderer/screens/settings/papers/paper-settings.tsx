// What the store's own papers carry: its letterhead, and places that take unused medicines back.

import { Stack } from '@mantine/core'
import { LetterheadSettings } from './letterhead-settings.tsx'
import { TakeBackSites } from './take-back-sites.tsx'

/** The panel. */
export function PaperSettings({ isOwner }: { readonly isOwner: boolean }) {
  return (
    <Stack gap="md">
      <LetterheadSettings />
      <TakeBackSites isOwner={isOwner} />
    </Stack>
  )
}
