// The "…" at the end of a row: the same actions as the keys, for the mouse.

import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { KeyHint } from '../../ui/key-hint.tsx'

interface Item {
  readonly label: string
  readonly keys?: string
  readonly run: () => void
}

/** The menu. */
export function RowMenu({
  label,
  items,
}: {
  readonly label: string
  readonly items: readonly Item[]
}) {
  return (
    <Menu position="bottom-end" withinPortal shadow="md">
      <Menu.Target>
        <ActionIcon aria-label={label} color="gray">
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((item) => (
          <Menu.Item
            key={item.label}
            onClick={item.run}
            rightSection={item.keys === undefined ? null : <KeyHint keys={item.keys} />}
          >
            {item.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
