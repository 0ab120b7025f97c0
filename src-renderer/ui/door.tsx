// The page around everything that happens before somebody is signed in: set-up, sign-in, recovery code.

import { Box, Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './door.module.css'

/** A quiet page with one card in the middle. */
export function Door({
  title,
  about,
  width = 460,
  foot,
  children,
}: {
  readonly title: string
  readonly about?: ReactNode
  /** Pixels at 100 %. */
  readonly width?: number
  readonly foot?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <main className={classes.door}>
      <Box
        className={classes.column}
        __vars={{ '--door-width': `calc(${width / 16}rem * var(--mantine-scale))` }}
      >
        <div className={classes.brand}>
          <svg width="22" height="22" viewBox="0 0 18 18" aria-hidden="true">
            <path d="M2 8h14a7 7 0 0 1-4.5 6.5V16h-5v-1.5A7 7 0 0 1 2 8Z" fill="currentColor" />
            <path
              d="m9.6 6.6 3.6-4.8"
              stroke="currentColor"
              strokeWidth="2.4"
              strokeLinecap="round"
            />
          </svg>
          Pestle
        </div>
        <Paper withBorder p="lg" radius="md">
          <Stack gap="md">
            <div>
              <Title order={1}>{title}</Title>
              {about !== undefined && (
                <Text size="sm" c="dimmed" mt={4} component="div">
                  {about}
                </Text>
              )}
            </div>
            {children}
          </Stack>
        </Paper>
        {foot !== undefined && (
          <Text size="xs" c="dimmed" ta="center" component="div">
            {foot}
          </Text>
        )}
      </Box>
    </main>
  )
}
