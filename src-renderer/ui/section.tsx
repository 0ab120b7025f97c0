// One part of a dense screen: a heading with a count, its actions on the right, its content below.

import { Group, Text, Title } from '@mantine/core'
import { useId } from '@mantine/hooks'
import type { ReactNode } from 'react'
import classes from './section.module.css'

/** A titled part; `part` is what an address can lead to. */
export function Section({
  title,
  count,
  actions,
  part,
  children,
}: {
  readonly title: string
  readonly count?: number
  readonly actions?: ReactNode
  readonly part?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={classes.section} aria-labelledby={id} data-part={part}>
      <div className={classes.head}>
        <Group gap={6} wrap="nowrap">
          <Title order={2} id={id}>
            {title}
          </Title>
          {count !== undefined && (
            <Text size="xs" c="dimmed" span className="figures">
              {count}
            </Text>
          )}
        </Group>
        {actions !== undefined && (
          <Group gap={4} justify="flex-end">
            {actions}
          </Group>
        )}
      </div>
      {children}
    </section>
  )
}
