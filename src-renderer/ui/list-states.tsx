// What a list shows when it is empty, being read, or could not be read. Every list has all three.

import { Alert, EmptyState as MantineEmptyState, Skeleton, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { explainFailure } from '../client.ts'
import { useActions } from '../keys.ts'
import { ActionButton } from './action-button.tsx'
import classes from './ui.module.css'

/** Nothing here, and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
  icon,
}: {
  readonly title: string
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: ReactNode
}) {
  return (
    <MantineEmptyState size="sm" py="lg" title={title} description={children} icon={icon}>
      {action !== undefined && <MantineEmptyState.Actions>{action}</MantineEmptyState.Actions>}
    </MantineEmptyState>
  )
}

/** Reads or saves once more, wherever the focus is: what failed stands in the way. */
export const retryKeys = 'mod+R'

/** A failure where the content would be, with a way to try again. */
export function ErrorPanel({
  error,
  onRetry,
  children,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
  readonly children?: ReactNode
}) {
  const { title, message, missing } = explainFailure(error)
  return (
    <Alert
      className={classes.failure ?? ''}
      color="red"
      variant="outline"
      title={title}
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{message}</Text>
        {missing.length > 0 && (
          <ul>
            {missing.map((one) => (
              <li key={`${one.where}-${one.what}`}>{one.what}</li>
            ))}
          </ul>
        )}
        {children}
        {onRetry !== undefined && <Retry onRetry={onRetry} />}
      </Stack>
    </Alert>
  )
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  useActions('What failed', [
    { id: 'retry', label: 'Try again', keys: retryKeys, run: onRetry, isUrgent: true },
  ])
  return (
    <ActionButton variant="default" keys={retryKeys} disabledReason={null} onClick={onRetry}>
      Try again
    </ActionButton>
  )
}

/** Grey lines in the place of rows; says "Loading" to a screen reader. */
export function LoadingRows({ rows = 5 }: { readonly rows?: number }) {
  return (
    <Stack gap="xs" p="sm" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        // Rows have no identity: they are all alike and never move.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Skeleton key={row} height={16} width={`${92 - ((row * 17) % 40)}%`} />
      ))}
    </Stack>
  )
}
