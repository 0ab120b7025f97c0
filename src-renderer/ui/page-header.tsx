// Title line of a screen: what this is, one short line about it, and its actions on the right.

import { Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ui.module.css'

/** Every screen starts with one. */
export function PageHeader({
  title,
  about,
  actions,
}: {
  readonly title: string
  readonly about?: ReactNode
  readonly actions?: ReactNode
}) {
  return (
    <Group className={classes.pageHeader} justify="space-between" gap="xs" align="center">
      <div className={classes.pageHeaderWords}>
        <Title order={1}>{title}</Title>
        {about !== undefined && (
          <Text size="sm" c="dimmed" component="div">
            {about}
          </Text>
        )}
      </div>
      {actions !== undefined && (
        <Group gap="xs" justify="flex-end">
          {actions}
        </Group>
      )}
    </Group>
  )
}
