// The shell of every form in a dialog: title, failure, Enter to the next field, Ctrl+Enter to submit, Esc to go back.
// Rendered only while it is open, so its fields start anew each time.

import { Box, Group, Modal, type ModalProps, Stack } from '@mantine/core'
import type { FormEvent, KeyboardEvent, ReactNode } from 'react'
import { type Action, useActions } from '../keys.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { keepEscape } from '../ui/keep-escape.ts'
import { ErrorPanel } from '../ui/list-states.tsx'
import { enterWentOn } from '../ui/next-field.ts'
import { useFocusReturn } from '../ui/use-focus-return.ts'
import classes from './form-dialog.module.css'

interface FormDialogProps {
  readonly title: string
  readonly isBusy: boolean
  readonly submitLabel: string
  /** Shown on the button. Ctrl+Enter always works; `Enter` for a form of one answer, where Enter submits at once. */
  readonly submitKeys?: 'mod+Enter' | 'Enter'
  /** Why it cannot be submitted; null when it can. */
  readonly disabledReason?: string | null
  /** A failure of the last try, or null. */
  readonly error: unknown
  /** Further keys of this dialog. */
  readonly actions?: readonly Action[]
  readonly size?: NonNullable<ModalProps['size']>
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** One form over the screen. */
export function FormDialog({
  title,
  isBusy,
  submitLabel,
  submitKeys = 'mod+Enter',
  disabledReason = null,
  error,
  actions = [],
  size = 'md',
  onClose,
  onSubmit,
  children,
}: FormDialogProps) {
  const reason = isBusy ? 'One moment' : disabledReason
  useActions(
    title,
    [
      {
        id: 'submit',
        label: submitLabel,
        keys: 'mod+Enter',
        run: onSubmit,
        disabledReason: reason,
      },
      { id: 'back', label: 'Back', keys: 'Escape', run: onClose },
      ...actions,
    ],
    { isDialog: true },
  )
  useFocusReturn()
  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault()
    if (reason === null) onSubmit()
  }
  /** Before the field sees it: in a select, Enter would open the list. */
  function onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    if (submitKeys !== 'Enter' && enterWentOn(event)) return
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.stopPropagation()
    submit(event)
  }
  return (
    <Modal
      title={title}
      opened
      onClose={onClose}
      size={size}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Box
        component="form"
        // Before the dialog looks for its first control, which would be the cross that closes it.
        ref={markFirstField}
        onSubmit={submit}
        onKeyDown={keepEscape}
        onKeyDownCapture={onKeyDownCapture}
        noValidate
      >
        <Stack gap="sm">
          {children}
          {error !== null && error !== undefined && <ErrorPanel error={error} />}
          <Group justify="flex-end" gap="xs" className={classes.footer}>
            <ActionButton variant="default" onClick={onClose} keys="Escape" disabledReason={null}>
              Back
            </ActionButton>
            <ActionButton type="submit" keys={submitKeys} disabledReason={reason} loading={isBusy}>
              {submitLabel}
            </ActionButton>
          </Group>
        </Stack>
      </Box>
    </Modal>
  )
}

/** Where typing starts, unless a field of the form says that it is the one. */
function markFirstField(form: HTMLElement | null): void {
  if (form === null || form.querySelector('[data-autofocus]') !== null) return
  const fields = 'input, textarea, select, [role="radio"]'
  const first = form.querySelector<HTMLElement>(fields)
  // Of several radios the checked one has the focus.
  const start =
    first instanceof HTMLInputElement && first.type === 'radio'
      ? (form.querySelector<HTMLElement>('input[type="radio"]:checked') ?? first)
      : first
  start?.setAttribute('data-autofocus', 'true')
}
