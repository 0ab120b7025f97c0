// Import: a file comes in, is looked at, mapped and run. Nothing is in the chart before "Import" is pressed.

import { Group, Progress, Stack, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileImport } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { ImportReport } from '../../src-main/contract/imports.ts'
import { formatBytes } from '../format.ts'
import { useActions } from '../keys.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { ErrorPanel } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ImportPreviewPanel } from './import/import-preview.tsx'
import { ImportReportPanel } from './import/import-report.tsx'
import { Matches } from './import/matches.tsx'
import { upload } from './import/upload.ts'

type Stage =
  | { readonly kind: 'choose'; readonly error: unknown }
  | { readonly kind: 'sending'; readonly file: File; readonly sent: number }
  | { readonly kind: 'preview'; readonly uploadId: string; readonly fileName: string }
  | { readonly kind: 'report'; readonly report: ImportReport }

/** The screen. */
export function ImportScreen() {
  const [stage, setStage] = useState<Stage>({ kind: 'choose', error: null })
  const openPicker = useRef<() => void>(null)
  const queries = useQueryClient()
  const again = () => setStage({ kind: 'choose', error: null })
  const send = async (file: File) => {
    setStage({ kind: 'sending', file, sent: 0 })
    try {
      const uploadId = await upload(file, (sent) => setStage({ kind: 'sending', file, sent }))
      setStage({ kind: 'preview', uploadId, fileName: file.name })
    } catch (error) {
      setStage({ kind: 'choose', error })
    }
  }
  const isChoosing = stage.kind === 'choose'
  const anotherReason = isChoosing
    ? 'No file is chosen yet'
    : stage.kind === 'sending'
      ? 'The file is still being read'
      : null
  useActions('Import', [
    {
      id: 'choose',
      label: 'Choose a file',
      keys: 'O',
      run: () => openPicker.current?.(),
      disabledReason: isChoosing ? null : 'Finish or leave this file first',
    },
    {
      id: 'another',
      label: 'Leave this file and choose another',
      keys: 'N',
      run: again,
      disabledReason: anotherReason,
    },
  ])
  return (
    <>
      <PageHeader
        title="Import"
        about="Dispensing exports and lists as CSV, a FHIR R4 bundle, or a registry’s HL7 file. The same file twice changes nothing."
        actions={
          isChoosing ? undefined : (
            <ActionButton variant="default" keys="N" disabledReason={anotherReason} onClick={again}>
              Another file
            </ActionButton>
          )
        }
      />
      <Stack p="md" gap="md">
        {isChoosing && (
          <>
            {stage.error !== null && <ErrorPanel error={stage.error} />}
            <Dropzone
              openRef={openPicker}
              multiple={false}
              onDrop={([file]) => {
                if (file !== undefined) void send(file)
              }}
              p="xl"
              inputProps={{ 'aria-label': 'File to import' }}
            >
              <Group justify="center" gap="md" mih={110}>
                <IconFileImport size={34} stroke={1.4} aria-hidden />
                <div>
                  <Text fw={600}>Drop a file here, or choose one</Text>
                  <Text size="sm" c="dimmed">
                    Encoding, separator and columns are worked out; you look at them before anything
                    is imported.
                  </Text>
                </div>
                <ActionButton keys="O" disabledReason={null}>
                  Choose a file
                </ActionButton>
              </Group>
            </Dropzone>
          </>
        )}
        {stage.kind === 'sending' && (
          <Stack gap={6} maw={520}>
            <Text size="sm" role="status">
              Reading {formatBytes(stage.sent)} of {formatBytes(stage.file.size)}
            </Text>
            <Progress
              value={(stage.sent / Math.max(1, stage.file.size)) * 100}
              aria-label="Reading the file"
            />
          </Stack>
        )}
        {stage.kind === 'preview' && (
          <ImportPreviewPanel
            uploadId={stage.uploadId}
            fileName={stage.fileName}
            onDone={(report) => {
              setStage({ kind: 'report', report })
              void queries.invalidateQueries()
            }}
          />
        )}
        {stage.kind === 'report' && (
          <ImportReportPanel report={stage.report}>
            <Matches />
          </ImportReportPanel>
        )}
        {stage.kind !== 'report' && <Matches />}
      </Stack>
    </>
  )
}
