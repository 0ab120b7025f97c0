// Calculators: choose one, type what is known, read the answer with its working and source. Nothing is taken from a
// chart and nothing is kept.

import { Box, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { explainFailure, useRead } from '../client.ts'
import { useActions } from '../keys.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { CalculationPanel } from './calculators/calculation-panel.tsx'
import { CalculatorField } from './calculators/calculator-field.tsx'
import classes from './calculators/calculators.module.css'

type Typed = Readonly<Record<string, string>>
const nothing: Typed = {}
/** Until somebody chooses: the first that most people look for. */
const firstShown = 'bmi'

/** The screen under Alt C. */
export function CalculatorsScreen() {
  const list = useRead('knowledge.calculators', {})
  const box = useRef<HTMLInputElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const [name, setName] = useState(firstShown)
  const [typed, setTyped] = useState(nothing)
  const [asked] = useDebouncedValue({ name, inputs: typed }, 120)
  const answer = useRead('knowledge.calculate', asked, { keepsFormer: true })

  const choose = (next: string | null) => {
    if (next === null) return
    setName(next)
    setTyped(nothing)
    // The fields of the chosen one are there after the next paint.
    requestAnimationFrame(() => fields.current?.querySelector('input')?.focus())
  }
  const empty = () => {
    setTyped(nothing)
    fields.current?.querySelector('input')?.focus()
  }
  const emptyReason = Object.values(typed).every((text) => text === '') ? 'Nothing is typed' : null
  useActions('Calculators', [
    {
      id: 'choose-calculator',
      label: 'Choose a calculator',
      keys: 'alt+O',
      run: () => box.current?.focus(),
    },
    {
      id: 'empty-calculator',
      label: 'Empty the fields',
      keys: 'alt+E',
      run: empty,
      disabledReason: emptyReason,
    },
  ])

  const current = list.data?.find((one) => one.name === name) ?? null
  const isStale = asked.name !== name || answer.isPlaceholderData
  const wrong = answer.isError ? explainFailure(answer.error).fields : {}
  return (
    <>
      <PageHeader
        title="Calculators"
        about="Typed in by hand; nothing is read from a chart or kept. A fact that is not known stays empty."
        actions={
          <ActionButton variant="default" keys="alt+E" disabledReason={emptyReason} onClick={empty}>
            Empty
          </ActionButton>
        }
      />
      {list.isPending && <LoadingRows rows={8} />}
      {list.isError && (
        <Box p="lg">
          <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        </Box>
      )}
      {list.isSuccess && current === null && <EmptyState title="There is no calculator" />}
      {current !== null && (
        <div className={classes.split}>
          <div>
            <Select
              ref={box}
              label="Calculator"
              description="Alt O; type a part of its name"
              searchable
              allowDeselect={false}
              data={(list.data ?? []).map((one) => ({ value: one.name, label: one.title }))}
              value={name}
              onChange={choose}
              maxDropdownHeight={360}
            />
            <div ref={fields} className={classes.fields} key={name}>
              {current.inputs.map((input) => (
                <CalculatorField
                  key={input.name}
                  input={input}
                  value={typed[input.name] ?? ''}
                  error={isStale ? null : (wrong[input.name] ?? null)}
                  onChange={(text) => setTyped((former) => ({ ...former, [input.name]: text }))}
                />
              ))}
            </div>
          </div>
          <CalculationPanel
            calculator={current}
            answer={isStale ? null : (answer.data ?? null)}
            error={isStale || !answer.isError ? null : answer.error}
          />
        </div>
      )}
    </>
  )
}
