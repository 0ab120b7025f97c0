// The code of a reply, typed by a person whose scanner does not read the fax.

import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCodeLookup } from '../../code-lookup.ts'
import { FormDialog } from '../form-dialog.tsx'

/** The dialog under C. */
export function CodeForm({ onClose }: { readonly onClose: () => void }) {
  const [code, setCode] = useState('')
  const { lookUp, isBusy, notFound } = useCodeLookup(onClose)
  return (
    <FormDialog
      title="Code of the reply"
      submitLabel="Open"
      submitKeys="Enter"
      size="sm"
      isBusy={isBusy}
      error={null}
      disabledReason={code.trim().length < 8 ? 'The code has eight signs' : null}
      onClose={onClose}
      onSubmit={() => lookUp(code)}
    >
      <TextInput
        label="Code"
        description="Under the bars of the letter, such as 7K3M-2QXD"
        data-autofocus
        maxLength={12}
        value={code}
        error={notFound}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
