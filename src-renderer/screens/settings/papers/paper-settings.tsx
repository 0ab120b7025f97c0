// What the store's own papers carry: places that take unused medicines back.

import { Stack } from '@mantine/core'
import { TakeBackSites } from './take-back-sites.tsx'

/** The panel. */
export function PaperSettings({ isOwner }: { readonly isOwner: boolean }) {
  return (
    <Stack gap="md">
      <TakeBackSites isOwner={isOwner} />
    </Stack>
  )
}
