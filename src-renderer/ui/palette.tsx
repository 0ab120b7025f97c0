// The palette under Ctrl+K: every action that is registered now, found by typing.

import { notifications } from '@mantine/notifications'
import { Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useActionGroups } from '../keys.ts'
import { KeyHint } from './key-hint.tsx'

/** Rendered once, by the frame. */
export function Palette() {
  const groups = useActionGroups()
  return (
    <Spotlight
      shortcut={null}
      highlightQuery
      scrollable
      maxHeight={420}
      nothingFound="Nothing here is called that"
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: 'Do…',
        'aria-label': 'Find an action',
      }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      actions={[...groups.slice(1), ...groups.slice(0, 1)]
        .filter((group) => !group.isDialog)
        .map((group) => ({
          group: group.scope,
          actions: group.actions.map((action) => ({
            id: `${group.scope}-${action.id}`,
            label: action.label,
            ...(action.disabledReason == null ? {} : { description: action.disabledReason }),
            rightSection: action.keys === null ? null : <KeyHint keys={action.keys} />,
            onClick: () => {
              if (action.disabledReason == null) action.run()
              else notifications.show({ message: action.disabledReason })
            },
          })),
        }))}
    />
  )
}
