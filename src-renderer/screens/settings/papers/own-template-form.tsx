// Changes one paper: which sections it shows, the store's standing texts; beside it the paper of an invented patient.

import { Box, Checkbox, Group, SimpleGrid, Stack, Text, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import {
  longestStandingText,
  type OwnTemplateView,
} from '../../../../src-main/contract/own-templates.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { PdfView } from '../../../ui/pdf/pdf-view.tsx'

interface Props {
  readonly paper: OwnTemplateView
  readonly onClose: () => void
}

/** The dialog. */
export function OwnTemplateForm({ paper, onClose }: Props) {
  const [current] = paper.versions
  const [hidden, setHidden] = useState<readonly string[]>(current?.hidden ?? [])
  const [opening, setOpening] = useState(current?.opening ?? '')
  const [closing, setClosing] = useState(current?.closing ?? '')
  const save = useCommand('ownTemplates.save', { isQuiet: true })
  const own = { template: paper.template, hidden: [...hidden], opening, closing }
  const asShipped = () => {
    setHidden([])
    setOpening('')
    setClosing('')
  }
  const shippedReason =
    hidden.length === 0 && opening === '' && closing === '' ? 'It is as shipped' : null
  return (
    <FormDialog
      title={paper.title}
      size="80rem"
      isBusy={save.isPending}
      submitLabel="Save"
      error={save.error}
      onClose={onClose}
      actions={[
        {
          id: 'as-shipped',
          label: 'As shipped',
          keys: 'alt+X',
          run: asShipped,
          disabledReason: shippedReason,
        },
      ]}
      onSubmit={() =>
        save.mutate(own, {
          onSuccess: () => {
            notifyDone('Saved. Papers made from now on look like this.')
            onClose()
          },
        })
      }
    >
      <SimpleGrid cols={2} spacing="lg">
        <Stack gap="sm">
          <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
            <legend style={{ fontSize: '0.875rem', fontWeight: 500, padding: 0 }}>Sections</legend>
            <Stack gap={8} mt={8}>
              {paper.sections.map(({ id, title, required }, place) => (
                <Checkbox
                  key={id}
                  label={title}
                  description={required === null ? undefined : `Always shown: ${required}`}
                  disabled={required !== null}
                  data-autofocus={place === firstOptional(paper) ? true : undefined}
                  checked={!hidden.includes(id)}
                  onChange={(event) =>
                    setHidden(
                      event.currentTarget.checked
                        ? hidden.filter((one) => one !== id)
                        : [...hidden, id],
                    )
                  }
                />
              ))}
            </Stack>
          </fieldset>
          {paper.hasStandingTexts ? (
            <>
              <Textarea
                label="Your words at the top"
                autosize
                minRows={2}
                maxLength={longestStandingText}
                value={opening}
                onChange={(event) => setOpening(event.currentTarget.value)}
              />
              <Textarea
                label="Your words at the end"
                description="On a page in another language they stay in English and are marked."
                autosize
                minRows={2}
                maxLength={longestStandingText}
                value={closing}
                onChange={(event) => setClosing(event.currentTarget.value)}
              />
            </>
          ) : (
            <Text size="sm" c="dimmed">
              The words of this form are fixed, so it takes no text of the store.
            </Text>
          )}
          <Group>
            <ActionButton
              variant="subtle"
              keys="alt+X"
              disabledReason={shippedReason}
              onClick={asShipped}
            >
              As shipped
            </ActionButton>
          </Group>
        </Stack>
        <SamplePage own={own} title={paper.title} />
      </SimpleGrid>
    </FormDialog>
  )
}

const firstOptional = ({ sections }: OwnTemplateView) =>
  sections.findIndex(({ required }) => required === null)

function SamplePage({
  own,
  title,
}: {
  readonly own: { template: string; hidden: string[]; opening: string; closing: string }
  readonly title: string
}) {
  const [settled] = useDebouncedValue(own, 300)
  const read = useRead('ownTemplates.preview', settled, { keepsFormer: true })
  return (
    <Box h="60vh" style={{ minHeight: 0 }}>
      {read.isError ? (
        <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <LoadingRows rows={8} />
      ) : (
        <PdfView base64={read.data.base64} title={`${title} of an invented patient`} />
      )}
    </Box>
  )
}
