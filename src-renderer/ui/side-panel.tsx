// A panel from the right over the screen, for reading and trying out. Esc closes it, after an open list in it.

import { Drawer } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import type { Action } from '../action-register.ts'
import { useActions } from '../keys.ts'
import { DialogText } from './dialog-text.tsx'
import { keepEscape } from './keep-escape.ts'
import { useFocusReturn } from './use-focus-return.ts'

const CloseContext = createContext<() => void>(() => undefined)

/** Keys of a part of a side panel, in place of the panel's own while the part is shown; Esc still goes back. */
export function usePanelActions(scope: string, actions: readonly Action[]): void {
  const back = useContext(CloseContext)
  useActions(scope, [...actions, { id: 'back', label: 'Back', keys: 'Escape', run: back }], {
    isDialog: true,
  })
}

interface Props {
  readonly title: string
  readonly size?: 'md' | 'xl'
  readonly onClose: () => void
  /** Further keys of this panel. */
  readonly actions?: readonly Action[]
  readonly children: ReactNode
}

/** Open as long as it is there. */
export function SidePanel({ title, size = 'xl', onClose, actions = [], children }: Props) {
  useFocusReturn()
  useActions(title, [{ id: 'back', label: 'Back', keys: 'Escape', run: onClose }, ...actions], {
    isDialog: true,
  })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={size}
      title={title}
      closeOnEscape={false}
      closeButtonProps={{ 'aria-label': 'Close', 'aria-keyshortcuts': 'Escape' }}
      transitionProps={{ duration: 100 }}
    >
      <CloseContext value={onClose}>
        <DialogText onKeyDown={keepEscape}>{children}</DialogText>
      </CloseContext>
    </Drawer>
  )
}
