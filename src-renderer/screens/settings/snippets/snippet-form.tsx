// Writes one snippet: shortcut, title, text with variables, where it is used, for whom.

import { Code, Select, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  type SnippetKind,
  type SnippetView,
  snippetKinds,
} from '../../../../src-main/contract/notes.ts'
import { explainFailure, useCommand } from '../../../client.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { snippetVariables } from '../../../snippets/snippet-text.ts'

/** Where a snippet is used, in words. */
export const kindWords: Readonly<Record<SnippetKind, string>> = {
  any: 'Everywhere',
  note: 'Notes',
  todo: 'To-do lines',
  letter: 'Letters',
  addendum: 'Addenda',
}

interface Props {
  /** Null: a new one. */
  readonly snippet: SnippetView | null
  /** Why the store's snippets cannot be written; null when they can. */
  readonly storeReason: string | null
  readonly onClose: () => void
}

/** The dialog. */
export function SnippetForm({ snippet, storeReason, onClose }: Props) {
  const [shortcut, setShortcut] = useState(snippet?.shortcut ?? '')
  const [title, setTitle] = useState(snippet?.title ?? '')
  const [text, setText] = useState(snippet?.text ?? '')
  const [kind, setKind] = useState<SnippetKind>(snippet?.kind ?? 'any')
  const [isStores, setIsStores] = useState(snippet?.isStores ?? storeReason === null)
  const save = useCommand('snippets.save', { isQuiet: true })
  const wrong = save.error === null ? {} : explainFailure(save.error).fields
  return (
    <FormDialog
      title={snippet === null ? 'Add a snippet' : 'Change a snippet'}
      size="lg"
      isBusy={save.isPending}
      submitLabel="Save"
      error={save.error}
      onClose={onClose}
      onSubmit={() =>
        save.mutate(
          { id: snippet?.id ?? null, isStores, kind, shortcut, title, text },
          { onSuccess: onClose },
        )
      }
    >
      <TextInput
        label="Shortcut"
        description="Typed after a dot, then Space or Tab: .bp"
        maxLength={20}
        value={shortcut}
        error={wrong.shortcut}
        onChange={(event) => setShortcut(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput
        label="Title"
        maxLength={200}
        value={title}
        error={wrong.title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="Text"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={4000}
        value={text}
        error={wrong.text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed">
        Variables:{' '}
        {snippetVariables.map(({ name, means }) => (
          <span key={name}>
            <Code>{`{${name}}`}</Code> {means}.{' '}
          </span>
        ))}
      </Text>
      <Select
        label="Used in"
        data={snippetKinds.map((value) => ({ value, label: kindWords[value] }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(snippetKinds.find((one) => one === chosen) ?? 'any')}
      />
      <Select
        label="For"
        description={storeReason}
        data={[
          { value: 'store', label: 'Everybody in the store', disabled: storeReason !== null },
          { value: 'mine', label: 'Me only' },
        ]}
        value={isStores ? 'store' : 'mine'}
        allowDeselect={false}
        onChange={(chosen) => setIsStores(chosen === 'store')}
      />
    </FormDialog>
  )
}
