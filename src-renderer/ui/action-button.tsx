// A button that shows its key and, when it cannot be used, says why. It does not register the key: `useActions` does.

import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import type { MouseEvent, ReactNode } from 'react'
import type { Keys } from '../key-matching.ts'
import { ariaKeys, KeyHint } from './key-hint.tsx'

interface Props extends Omit<ButtonProps, 'disabled' | 'children' | 'rightSection'> {
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly keys?: Keys | null
  /** Null when it can be used; a reason, in words, when not. Stays focusable so that the reason can be read. */
  readonly disabledReason: string | null
  readonly type?: 'button' | 'submit'
  readonly autoFocus?: boolean
}

/** A button with its key inside. */
export function ActionButton({
  children,
  onClick,
  keys,
  disabledReason,
  type = 'button',
  ...rest
}: Props) {
  const isOff = disabledReason !== null
  const button = (
    <Button
      {...rest}
      type={type}
      {...(isOff ? { 'data-disabled': true, 'aria-disabled': true } : {})}
      rightSection={keys ? <KeyHint keys={keys} /> : null}
      {...(keys ? { 'aria-keyshortcuts': ariaKeys(keys) } : {})}
      onClick={(event: MouseEvent) => {
        if (isOff) event.preventDefault()
        else onClick?.()
      }}
    >
      {children}
    </Button>
  )
  return isOff ? (
    <Tooltip
      label={disabledReason}
      withArrow
      multiline
      maw={280}
      events={{ hover: true, focus: true, touch: true }}
    >
      {button}
    </Tooltip>
  ) : (
    button
  )
}
