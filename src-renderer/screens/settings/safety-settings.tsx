// When the chart locks itself, and its backup: a copy that was opened again and checked before it counts.

import { DataList, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { OutputOf } from '../../../src-main/contract/client.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatBytes } from '../../format.ts'
import { orNull, useFormCommand } from '../../forms/form-command.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { ownerOnly } from './owner-only.ts'

/** The panel. */
export function SafetySettings({ isOwner }: { readonly isOwner: boolean }) {
  const read = useRead('settings.read', {})
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  return (
    <Stack gap="md">
      <LockForm settings={read.data} isOwner={isOwner} />
      <Backup folder={read.data.backupFolder} />
    </Stack>
  )
}

function LockForm({
  settings,
  isOwner,
}: {
  readonly settings: OutputOf<'settings.read'>
  readonly isOwner: boolean
}) {
  const form = useForm<{ lockAfterMinutes: number | string; backupFolder: string }>({
    initialValues: {
      lockAfterMinutes: settings.lockAfterMinutes,
      backupFolder: settings.backupFolder ?? '',
    },
  })
  const save = useFormCommand('settings.save', form)
  const reason = !isOwner ? ownerOnly : save.isBusy ? 'Saving' : null
  const submit = () => {
    const minutes = form.values.lockAfterMinutes
    if (reason !== null) return
    if (typeof minutes !== 'number') form.setErrors({ lockAfterMinutes: 'A number from 1 to 60' })
    else {
      save.submit(
        { lockAfterMinutes: minutes, backupFolder: orNull(form.values.backupFolder) },
        () => notifyDone('Saved.'),
      )
    }
  }
  useActions('Lock and backup', [
    {
      id: 'save',
      label: 'Save lock and backup settings',
      keys: 'mod+Enter',
      run: submit,
      disabledReason: reason,
    },
  ])
  return (
    <Section title="Lock and folder">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm" p="sm" maw={520}>
          <NumberInput
            label="Lock after idle minutes"
            description="1 to 60. Ctrl+L locks at once."
            min={1}
            max={60}
            allowDecimal={false}
            readOnly={!isOwner}
            {...form.getInputProps('lockAfterMinutes')}
          />
          <TextInput
            label="Backup folder"
            description="Empty: Pestle asks each time"
            readOnly={!isOwner}
            {...form.getInputProps('backupFolder')}
          />
          {save.error !== null && <ErrorPanel error={save.error} />}
          <Group justify="flex-end">
            <ActionButton
              type="submit"
              keys="mod+Enter"
              disabledReason={reason}
              loading={save.isBusy}
            >
              Save
            </ActionButton>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

function Backup({ folder }: { readonly folder: string | null }) {
  const make = useCommand('backup.make', { isQuiet: true })
  const [made, setMade] = useState<OutputOf<'backup.make'> | undefined>(undefined)
  const reason = make.isPending ? 'The backup is being made' : null
  const start = () => make.mutate({}, { onSuccess: setMade })
  useActions('Backup', [
    { id: 'backup', label: 'Back up now', keys: 'B', run: start, disabledReason: reason },
  ])
  return (
    <Section
      title="Backup"
      actions={
        <ActionButton keys="B" disabledReason={reason} loading={make.isPending} onClick={start}>
          Back up now
        </ActionButton>
      }
    >
      <div className={lines.note}>
        <Text size="sm">
          {folder === null ? 'No folder is set: Pestle asks for one.' : `Goes to ${folder}.`} The
          copy is encrypted like the chart, and opened again and checked before it counts.
        </Text>
        {make.isError && <ErrorPanel error={make.error} />}
        {made === null && <Text size="sm">Nothing was written: no folder was chosen.</Text>}
        {made != null && (
          <DataList orientation="horizontal" size="sm" mt="sm">
            {[
              ['Folder', made.folder],
              ['Size', formatBytes(made.bytes)],
              ['SHA-256', made.sha256],
              [
                'Checked',
                made.isVerified ? 'yes: opened and whole' : 'NO: do not rely on this copy',
              ],
            ].map(([label, value]) => (
              <DataList.Item key={label}>
                <DataList.ItemLabel>{label}</DataList.ItemLabel>
                <DataList.ItemValue style={{ overflowWrap: 'anywhere' }}>
                  {value}
                </DataList.ItemValue>
              </DataList.Item>
            ))}
          </DataList>
        )}
      </div>
    </Section>
  )
}
