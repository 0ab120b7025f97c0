// What the store's own papers carry: its letterhead, sections and texts, and places that take unused medicines back.

import { Stack } from '@mantine/core'
import { LetterheadSettings } from './letterhead-settings.tsx'
import { OwnTemplateSettings } from './own-template-settings.tsx'
import { TakeBackSites } from './take-back-sites.tsx'

/** The panel. */
export function PaperSettings({ isOwner }: { readonly isOwner: boolean }) {
  return (
    <Stack gap="md">
      <LetterheadSettings />
      <OwnTemplateSettings />
      <TakeBackSites isOwner={isOwner} />
    </Stack>
  )
}
