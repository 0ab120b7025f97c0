// How one tablet looks, from the tablet in hand: shape, color, letters, score. The drawn schedule shows it.

import { Checkbox, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { MedicationView } from '../../src-main/contract/chart-views.ts'
import {
  lookColours,
  lookShapes,
  type TabletLookView,
} from '../../src-main/contract/tablet-looks.ts'
import { explainFailure, notifyDone, useCommand, useRead } from '../client.ts'
import { FormDialog } from './form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly medication: MedicationView
  readonly onClose: () => void
}

/** Waits for what is on record, then opens. */
export function TabletLookForm(props: Props) {
  const looks = useRead('tabletLooks.list', { patientId: props.patientId })
  if (looks.data === undefined) return null
  return <LookFields {...props} known={looks.data[props.medication.id] ?? null} />
}

function LookFields({
  patientId,
  medication,
  known,
  onClose,
}: Props & { readonly known: TabletLookView | null }) {
  const [shape, setShape] = useState<string | null>(known?.shape ?? null)
  const [colour, setColour] = useState<string | null>(known?.colour ?? null)
  const [imprint, setImprint] = useState(known?.imprint ?? '')
  const [isScored, setScored] = useState(known?.isScored ?? false)
  const save = useCommand('tabletLooks.save', { isQuiet: true })
  const wrong = save.error === null ? {} : explainFailure(save.error).fields
  const chosenShape = lookShapes.find((one) => one === shape) ?? null
  const chosenColour = lookColours.find((one) => one === colour) ?? null
  const keep = (look: TabletLookView | null) =>
    save.mutate(
      { patientId, medicationId: medication.id, look },
      {
        onSuccess: () => {
          notifyDone(
            look === null ? 'Its look is not known any more.' : 'The drawn schedule shows it.',
          )
          onClose()
        },
      },
    )
  const noLook = known === null ? 'Nothing is on record' : null
  return (
    <FormDialog
      title="Look of the tablet"
      isBusy={save.isPending}
      submitLabel="Save"
      disabledReason={
        chosenShape === null || chosenColour === null ? 'Say the shape and the color' : null
      }
      error={save.error}
      onClose={onClose}
      actions={[
        {
          id: 'look-gone',
          label: 'The look is not known any more',
          keys: 'alt+X',
          run: () => keep(null),
          disabledReason: noLook,
        },
      ]}
      onSubmit={() => {
        if (chosenShape !== null && chosenColour !== null)
          keep({
            shape: chosenShape,
            colour: chosenColour,
            imprint: imprint.trim() === '' ? null : imprint,
            isScored,
          })
      }}
    >
      <Text size="sm" c="dimmed">
        {medication.text}. Write what the tablet in your hand shows; after a change of maker write
        it anew, or take it away with Alt X.
      </Text>
      <Select
        label="Shape"
        data={[...lookShapes]}
        value={shape}
        onChange={setShape}
        data-autofocus
      />
      <Select label="Color" data={[...lookColours]} value={colour} onChange={setColour} />
      <TextInput
        label="Letters on it"
        description="Empty: none"
        maxLength={8}
        value={imprint}
        error={wrong['look.imprint']}
        onChange={(event) => setImprint(event.currentTarget.value)}
      />
      <Checkbox
        label="Has a score line"
        checked={isScored}
        onChange={(event) => setScored(event.currentTarget.checked)}
      />
    </FormDialog>
  )
}
