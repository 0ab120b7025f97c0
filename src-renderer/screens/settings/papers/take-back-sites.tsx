// The store's list of places that take unused medicines back, as the safe-disposal sheet prints it.

import { Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import type { OutputOf } from '../../../../src-main/contract/client.ts'
import { notifyDone, useRead } from '../../../client.ts'
import { orNull, useFormCommand } from '../../../forms/form-command.ts'
import { useActions } from '../../../keys.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { Section } from '../../../ui/section.tsx'

interface Values {
  sites: { name: string; where: string; phone: string; hours: string }[]
}
const most = 12

/** The part; N adds a place, Ctrl+Enter saves. */
export function TakeBackSites({ isOwner }: { readonly isOwner: boolean }) {
  const read = useRead('disposal.sites', {})
  const user = useSession().data?.user ?? null
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={3} />
  const mayChange = isOwner || user?.role === 'pharmacist'
  return <SitesForm sites={read.data} mayChange={mayChange} />
}

function SitesForm({
  sites,
  mayChange,
}: {
  readonly sites: OutputOf<'disposal.sites'>
  readonly mayChange: boolean
}) {
  const form = useForm<Values>({
    initialValues: {
      sites: sites.map((one) => ({ ...one, phone: one.phone ?? '', hours: one.hours ?? '' })),
    },
  })
  const save = useFormCommand('disposal.saveSites', form)
  const { sites: rows } = form.values
  const [place, setPlace] = useState(0)
  const reason = !mayChange
    ? 'The owner or a pharmacist keeps this list'
    : save.isBusy
      ? 'Saving'
      : null
  const addReason = reason ?? (rows.length >= most ? `At most ${most} places` : null)
  const add = () => {
    if (addReason === null)
      form.insertListItem('sites', { name: '', where: '', phone: '', hours: '' })
  }
  const submit = () => {
    if (reason !== null) return
    const said = rows.map((one) => ({
      ...one,
      phone: orNull(one.phone),
      hours: orNull(one.hours),
    }))
    save.submit({ sites: said }, () => notifyDone('Saved. New disposal sheets carry this list.'))
  }
  const removeReason = reason ?? (rows.length === 0 ? 'There is no place in the list' : null)
  const marked = Math.min(place, rows.length - 1)
  const remove = (at: number) => {
    if (removeReason === null) form.removeListItem('sites', at)
  }
  useActions('Take-back sites', [
    {
      id: 'site-remove',
      label: 'Remove the place that is being written',
      keys: 'alt+E',
      run: () => remove(marked),
      disabledReason: removeReason,
    },
    {
      id: 'site-add',
      label: 'Add a take-back site',
      keys: 'N',
      run: add,
      disabledReason: addReason,
    },
    {
      id: 'sites-save',
      label: 'Save the take-back sites',
      keys: 'mod+Enter',
      run: submit,
      disabledReason: reason,
    },
  ])
  return (
    <Section
      title="Take-back sites"
      count={rows.length}
      actions={
        <ActionButton variant="subtle" keys="N" disabledReason={addReason} onClick={add}>
          Add
        </ActionButton>
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="sm" p="sm" maw={760}>
          <Text size="sm" c="dimmed">
            Printed on the Safe Disposal Sheet. With at least one place here, every new packet
            carries that sheet as its last part, and delivering the packet records the yearly
            notice.
          </Text>
          {rows.length === 0 && (
            <Text size="sm">No place yet. The sheet then tells how to find one.</Text>
          )}
          {rows.map((_, at) => (
            <fieldset
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form have no id before they are saved
              key={at}
              style={{ border: 0, padding: 0, margin: 0 }}
              onFocus={() => setPlace(at)}
            >
              <legend style={{ fontSize: '0.8em', padding: 0 }}>Place {at + 1}</legend>
              <SimpleGrid cols={2} spacing={8} verticalSpacing={6}>
                <TextInput
                  label="Name"
                  required
                  readOnly={!mayChange}
                  {...form.getInputProps(`sites.${at}.name`)}
                />
                <TextInput
                  label="Address on one line"
                  required
                  readOnly={!mayChange}
                  {...form.getInputProps(`sites.${at}.where`)}
                />
                <TextInput
                  label="Phone"
                  readOnly={!mayChange}
                  {...form.getInputProps(`sites.${at}.phone`)}
                />
                <TextInput
                  label="Hours, or where the box stands"
                  readOnly={!mayChange}
                  {...form.getInputProps(`sites.${at}.hours`)}
                />
              </SimpleGrid>
              {mayChange && (
                <ActionButton
                  mt={4}
                  size="compact-xs"
                  variant="subtle"
                  color="gray"
                  keys={at === marked ? 'alt+E' : null}
                  disabledReason={removeReason}
                  onClick={() => remove(at)}
                >
                  Remove place {at + 1}
                </ActionButton>
              )}
            </fieldset>
          ))}
          {save.error !== null && <ErrorPanel error={save.error} />}
          <Group justify="flex-end">
            <ActionButton
              type="submit"
              keys="mod+Enter"
              disabledReason={reason}
              loading={save.isBusy}
            >
              Save sites
            </ActionButton>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
