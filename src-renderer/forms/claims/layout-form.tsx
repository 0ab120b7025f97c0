// The store's order of the fields of a portal: arrow keys choose a field, Alt with an arrow moves it.

import { Group, Text, UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { PortalLayoutView } from '../../../src-main/contract/claims.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import classes from '../../screens/claims/claims.module.css'
import { ActionButton } from '../../ui/action-button.tsx'
import { LoadingRows } from '../../ui/list-states.tsx'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly program: string
  readonly onClose: () => void
}

type Parts = PortalLayoutView['parts']

const titles: Readonly<Record<Parts[number]['of'], string>> = {
  encounter: 'Once',
  condition: 'For each condition',
  drug: 'For each drug',
  problem: 'For each problem',
}

/** The parts with one label of one part moved by `step`. */
function moved(parts: Parts, of: string, label: string, step: number): Parts {
  return parts.map((part) => {
    const at = part.labels.indexOf(label)
    const to = at + step
    if (part.of !== of || at < 0 || to < 0 || to >= part.labels.length) return part
    const rest = part.labels.filter((one) => one !== label)
    return { ...part, labels: [...rest.slice(0, to), label, ...rest.slice(to)] }
  })
}

/** The dialog under O of the re-key panel. */
export function LayoutForm({ program, onClose }: Props) {
  const read = useRead('claims.layout', { program })
  const save = useCommand('claims.saveLayout', { isQuiet: true })
  const [changed, setChanged] = useState<Parts | null>(null)
  const parts = changed ?? read.data?.parts ?? []
  const [steps, setSteps] = useState(0)
  const earlier = read.data?.earlier ?? []
  const shown = steps === 0 ? null : (earlier[steps - 1]?.version ?? null)
  const noEarlier = earlier.length === 0 ? 'This is the order as shipped' : null
  /** One order further back; after the shipped one, the newest again. */
  const goBack = () => {
    const next = (steps + 1) % (earlier.length + 1)
    setSteps(next)
    setChanged(next === 0 ? null : (earlier[next - 1]?.parts ?? null))
  }
  const isThere = read.data !== undefined
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isThere) box.current?.querySelector<HTMLElement>('[data-label]')?.focus()
  }, [isThere])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, of: string, label: string) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    if (event.altKey) {
      setChanged(moved(parts, of, label, step))
      return
    }
    const all = [...(event.currentTarget.closest('form')?.querySelectorAll('[data-label]') ?? [])]
    const next = all[all.indexOf(event.currentTarget) + step]
    if (next instanceof HTMLElement) next.focus()
  }
  return (
    <FormDialog
      title="Order of the fields"
      submitLabel="Save"
      size="lg"
      isBusy={save.isPending}
      error={save.error ?? read.error}
      disabledReason={changed === null ? 'Nothing is moved' : null}
      actions={[
        {
          id: 'earlier-order',
          label: 'An earlier order',
          keys: 'alt+R',
          run: goBack,
          disabledReason: noEarlier,
        },
      ]}
      onClose={onClose}
      onSubmit={() =>
        save.mutate(
          { program, parts: parts.map(({ of, labels }) => ({ of, labels: [...labels] })) },
          {
            onSuccess: ({ version }) => {
              notifyDone(`Order ${version} is in force. Earlier ones are kept.`)
              onClose()
            },
          },
        )
      }
    >
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" c="dimmed" role="status">
          {shown === null
            ? '↑ and ↓ choose a field, Alt ↑ and Alt ↓ move it.'
            : shown === 0
              ? 'The order as shipped: save it to restore it.'
              : `Order ${shown}: save it to restore it.`}
        </Text>
        <ActionButton
          variant="default"
          size="compact-sm"
          keys="alt+R"
          disabledReason={noEarlier}
          onClick={goBack}
        >
          Earlier order
        </ActionButton>
      </Group>
      {read.data === undefined && <LoadingRows rows={4} />}
      <div ref={box}>
        {parts.map((part) => (
          <section key={part.of} aria-label={titles[part.of]}>
            <div className={classes.group}>{titles[part.of]}</div>
            <ul className={classes.lines}>
              {part.labels.map((label) => (
                <li key={label}>
                  <UnstyledButton
                    type="button"
                    data-label
                    className={classes.line}
                    onKeyDown={(event) => onKeyDown(event, part.of, label)}
                  >
                    {label}
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </FormDialog>
  )
}
