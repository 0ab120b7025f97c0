// Changes the letterhead: picture, lines, parts; beside it a paper of an invented patient under the head as it is written.

import { Box, Checkbox, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRef, useState } from 'react'
import {
  headParts,
  type LetterheadView,
  largestLogo,
  letterheadSamples,
} from '../../../../src-main/contract/letterhead.ts'
import { explainFailure, notifyDone, useCommand, useRead } from '../../../client.ts'
import { FormDialog } from '../../../forms/form-dialog.tsx'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { PdfView } from '../../../ui/pdf/pdf-view.tsx'
import { toBase64 } from '../../import/upload.ts'

type HeadPart = (typeof headParts)[number]
type Sample = (typeof letterheadSamples)[number]

/** Parts of a head in words. */
export const partWords: Readonly<Record<HeadPart, string>> = {
  name: 'Name',
  address: 'Address',
  phone: 'Phone',
  fax: 'Fax',
  npi: 'NPI',
  hours: 'Hours',
}
const sampleWords: Readonly<Record<Sample, string>> = {
  'fridge-sheet': 'Fridge Sheet',
  'cms-packet': 'Medication Review Packet',
  'prescriber-letter': 'Prescriber Letter',
  'fax-cover': 'Fax Cover',
}

interface Props {
  /** Null: the first one. */
  readonly current: LetterheadView | null
  readonly onClose: () => void
}

/** The dialog. */
export function LetterheadForm({ current, onClose }: Props) {
  const [logoId, setLogoId] = useState(current?.logoId ?? null)
  const [lines, setLines] = useState([current?.lines[0] ?? '', current?.lines[1] ?? ''])
  const [sections, setSections] = useState<readonly HeadPart[]>(
    current?.sections ?? ['name', 'address', 'phone', 'fax'],
  )
  const [sample, setSample] = useState<Sample>('fridge-sheet')
  const [refusal, setRefusal] = useState<string | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const add = useCommand('letterhead.addLogo', { isQuiet: true })
  const save = useCommand('letterhead.save', { isQuiet: true })
  const head = { logoId, lines, sections: [...sections] }
  const choose = () => file.current?.click()
  const remove = () => setLogoId(null)
  const noLogo = logoId === null ? 'There is no logo' : null
  const turn = () =>
    setSample(
      letterheadSamples[(letterheadSamples.indexOf(sample) + 1) % letterheadSamples.length] ??
        'fridge-sheet',
    )
  async function take(chosen: File) {
    setRefusal(null)
    if (chosen.size > largestLogo) {
      setRefusal(
        `This picture has ${Math.ceil(chosen.size / 1024)} KB; up to ${largestLogo / 1024} KB can be kept.`,
      )
      return
    }
    const base64 = await toBase64(chosen)
    add.mutate(
      { base64 },
      {
        onSuccess: ({ id }) => setLogoId(id),
        onError: (error) => setRefusal(explainFailure(error).message),
      },
    )
  }
  return (
    <FormDialog
      title="Letterhead"
      size="80rem"
      isBusy={save.isPending || add.isPending}
      submitLabel="Save"
      error={save.error}
      onClose={onClose}
      actions={[
        { id: 'logo', label: 'Choose a picture', keys: 'alt+O', run: choose },
        {
          id: 'no-logo',
          label: 'Leave the picture out',
          keys: 'alt+X',
          run: remove,
          disabledReason: noLogo,
        },
        { id: 'sample', label: 'Show it on another paper', keys: 'alt+Y', run: turn },
      ]}
      onSubmit={() =>
        save.mutate(head, {
          onSuccess: () => {
            notifyDone('Saved. Papers made from now on carry this letterhead.')
            onClose()
          },
        })
      }
    >
      <SimpleGrid cols={2} spacing="lg">
        <Stack gap="sm">
          <div>
            <Text size="sm" fw={500}>
              Logo
            </Text>
            <Text size="xs" c="dimmed">
              PNG, JPEG or SVG of plain shapes, up to {largestLogo / 1024} KB.
            </Text>
            <input
              ref={file}
              type="file"
              hidden
              aria-label="Picture file"
              accept="image/png,image/jpeg,image/svg+xml"
              onChange={(event) => {
                const [chosen] = event.currentTarget.files ?? []
                if (chosen !== undefined) void take(chosen)
                event.currentTarget.value = ''
              }}
            />
            <Group gap="xs" mt={6}>
              <ActionButton
                variant="default"
                keys="alt+O"
                disabledReason={null}
                loading={add.isPending}
                onClick={choose}
                autoFocus
              >
                {logoId === null ? 'Choose picture' : 'Other picture'}
              </ActionButton>
              <ActionButton variant="subtle" keys="alt+X" disabledReason={noLogo} onClick={remove}>
                Leave out
              </ActionButton>
            </Group>
            {refusal !== null && (
              <Text size="sm" c="red" role="alert" mt={4}>
                {refusal}
              </Text>
            )}
          </div>
          {lines.map((line, place) => (
            <TextInput
              // biome-ignore lint/suspicious/noArrayIndexKey: the two lines have no other name
              key={place}
              label={`Line ${place + 1} in your own words`}
              maxLength={90}
              value={line}
              onChange={(event) => {
                const { value } = event.currentTarget
                setLines(lines.map((one, at) => (at === place ? value : one)))
              }}
            />
          ))}
          <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
            <legend style={{ fontSize: '0.875rem', fontWeight: 500, padding: 0 }}>
              Shown beside the logo
            </legend>
            <Group gap="md" mt={6}>
              {headParts.map((part) => (
                <Checkbox
                  key={part}
                  label={partWords[part]}
                  checked={sections.includes(part)}
                  onChange={(event) =>
                    setSections(
                      event.currentTarget.checked
                        ? [...sections, part]
                        : sections.filter((one) => one !== part),
                    )
                  }
                />
              ))}
            </Group>
          </fieldset>
          <Text size="xs" c="dimmed">
            Address and numbers come from Settings, Pharmacy. A letter to a prescriber always says
            how to reply.
          </Text>
          <Group gap="xs" align="flex-end">
            <Select
              label="Sample paper"
              allowDeselect={false}
              data={letterheadSamples.map((value) => ({ value, label: sampleWords[value] }))}
              value={sample}
              onChange={(chosen) =>
                setSample(letterheadSamples.find((one) => one === chosen) ?? 'fridge-sheet')
              }
            />
            <ActionButton variant="subtle" keys="alt+Y" disabledReason={null} onClick={turn}>
              Next
            </ActionButton>
          </Group>
        </Stack>
        <SamplePage head={head} sample={sample} />
      </SimpleGrid>
    </FormDialog>
  )
}

function SamplePage({
  head,
  sample,
}: {
  readonly head: { readonly logoId: string | null; lines: string[]; sections: HeadPart[] }
  readonly sample: Sample
}) {
  const [settled] = useDebouncedValue(head, 300)
  const read = useRead(
    'letterhead.preview',
    { ...settled, template: sample },
    { keepsFormer: true },
  )
  return (
    <Box h="60vh" style={{ minHeight: 0 }}>
      {read.isError ? (
        <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
      ) : read.data === undefined ? (
        <LoadingRows rows={8} />
      ) : (
        <PdfView
          base64={read.data.base64}
          title={`${sampleWords[sample]} of an invented patient`}
        />
      )}
    </Box>
  )
}
