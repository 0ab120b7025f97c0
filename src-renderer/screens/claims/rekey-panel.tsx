// Re-keying into a program's own portal: its fields in its order; Enter copies the next one and ticks it as entered.

import { Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { ClaimView, PortalField } from '../../../src-main/contract/claims.ts'
import { client, notifyFailure, queryClient } from '../../client.ts'
import { LayoutForm } from '../../forms/claims/layout-form.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import classes from './claims.module.css'
import { copyText } from './copy-text.ts'

interface Props {
  readonly claim: ClaimView
  readonly onClose: () => void
}

/** The panel under K. */
export function RekeyPanel({ claim, onClose }: Props) {
  const [fields, setFields] = useState(claim.fields)
  const [said, setSaid] = useState('Nothing is copied yet')
  const [isOrdering, setOrdering] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  // Ticks follow one another: the keyboard is never kept waiting for the one before.
  const queue = useRef(Promise.resolve())
  const next = fields.find((field) => field.value !== null && !field.isEntered)
  const last = fields.findLast((field) => field.isEntered)
  const without = fields.filter((field) => field.value === null).length
  const left = fields.filter((field) => field.value !== null && !field.isEntered).length
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the field that is next
  useEffect(() => {
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [next?.key])
  useEffect(() => setFields(claim.fields), [claim.fields])

  const mark = (field: PortalField, isEntered: boolean) => {
    setFields((all) => all.map((one) => (one.key === field.key ? { ...one, isEntered } : one)))
    queue.current = queue.current
      .then(() => client.claims.tick({ claimId: claim.id, fieldKey: field.key, isEntered }))
      .then(() => undefined, notifyFailure)
  }
  const copy = async () => {
    if (next === undefined || next.value === null) return
    if (!(await copyText(next.value))) {
      setSaid(`The clipboard is closed to Pestle: type “${next.value}”`)
      return
    }
    setSaid(`Copied: ${next.label}`)
    mark(next, true)
  }
  const close = () => {
    void queue.current.then(() => queryClient.invalidateQueries())
    onClose()
  }
  const whyNotCopy = next === undefined ? 'Every field with a value is entered' : null
  const whyNotBack = last === undefined ? 'No field is ticked' : null
  return (
    <SidePanel
      title={`Re-key: ${claim.programName}`}
      onClose={close}
      actions={[
        {
          id: 'rekey-next',
          label: 'Copy the next field and tick it',
          keys: 'Enter',
          run: () => void copy(),
          disabledReason: whyNotCopy,
        },
        {
          id: 'rekey-back',
          label: 'Take the last tick back',
          keys: 'Backspace',
          run: () => last !== undefined && mark(last, false),
          disabledReason: whyNotBack,
        },
        {
          id: 'rekey-order',
          label: 'Order of the fields',
          keys: 'O',
          run: () => setOrdering(true),
        },
      ]}
    >
      <Group gap={4} mb="xs">
        <ActionButton
          size="compact-sm"
          keys="Enter"
          data-autofocus
          disabledReason={whyNotCopy}
          onClick={() => void copy()}
        >
          Copy the next field
        </ActionButton>
        <ActionButton
          variant="default"
          size="compact-sm"
          keys="Backspace"
          disabledReason={whyNotBack}
          onClick={() => last !== undefined && mark(last, false)}
        >
          Take back
        </ActionButton>
        <ActionButton
          variant="default"
          size="compact-sm"
          keys="O"
          disabledReason={null}
          onClick={() => setOrdering(true)}
        >
          Order
        </ActionButton>
      </Group>
      <Text size="sm" role="status" mb="xs">
        {said} · {left} to enter{without > 0 ? ` · ${without} without a value` : ''}
      </Text>
      <div ref={list} className={classes.lines}>
        {fields.map((field, place) => (
          <div key={field.key}>
            {field.group !== fields[place - 1]?.group && (
              <div className={classes.group}>{field.group}</div>
            )}
            <div className={classes.field} data-current={field.key === next?.key || undefined}>
              <span role="img" aria-label={field.isEntered ? 'entered' : 'not entered'}>
                {field.isEntered ? '✓' : field.value === null ? '–' : '○'}
              </span>
              <span>{field.label}</span>
              <span className={field.value === null ? classes.dim : classes.value}>
                {field.value ?? 'not recorded'}
              </span>
            </div>
          </div>
        ))}
      </div>
      {isOrdering && <LayoutForm program={claim.program} onClose={() => setOrdering(false)} />}
    </SidePanel>
  )
}
