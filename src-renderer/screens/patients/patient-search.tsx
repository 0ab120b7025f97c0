// The search box and its results. Arrow keys choose, Enter opens; with nothing typed, the last charts opened.

import { Badge, Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core'
import { IconSearch, IconUserPlus, IconUsers } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import { type RefObject, useEffect } from 'react'
import type { PatientHit, SearchResult } from '../../../src-main/contract/patients.ts'
import { formatBirthDate, formatName, formatPhone } from '../../format.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import classes from './patients.module.css'

interface Props {
  readonly text: string
  readonly box: RefObject<HTMLInputElement | null>
  /** What was searched for; it trails the text by a moment. */
  readonly asked: string
  readonly onText: (text: string) => void
  readonly search: UseQueryResult<SearchResult, Error>
  readonly recent: UseQueryResult<readonly PatientHit[], Error>
  readonly onChoose: (hit: PatientHit) => void
  readonly onAdd: () => void
}

const addValue = 'add'

/** Box and list. */
export function PatientSearch({
  text,
  box,
  asked,
  onText,
  search,
  recent,
  onChoose,
  onAdd,
}: Props) {
  const combobox = useCombobox({ opened: true })
  const isSearch = asked !== ''
  const source = isSearch ? search : recent
  const hits = (isSearch ? search.data?.hits : recent.data) ?? []
  const listed = hits.map((hit) => hit.id).join()
  // A new list: the first row is chosen, so that Enter opens it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows change, not when the store does
  useEffect(() => {
    combobox.selectFirstOption()
  }, [listed, isSearch, source.data])

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(value) => {
        const hit = hits.find((one) => one.id === value)
        if (hit !== undefined) onChoose(hit)
        else if (value === addValue) onAdd()
      }}
    >
      <div className={classes.box}>
        <Combobox.EventsTarget>
          <TextInput
            size="md"
            label="Find a patient"
            placeholder="Name, birth date or phone"
            leftSection={<IconSearch size={18} aria-hidden />}
            value={text}
            autoFocus
            ref={box}
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            onChange={(event) => onText(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
      </div>
      {source.isError && (
        <div className={classes.box}>
          <ErrorPanel error={source.error} onRetry={() => void source.refetch()} />
        </div>
      )}
      {source.isLoading && <LoadingRows />}
      {source.data !== undefined && (
        <div className={classes.results}>
          <Text size="xs" c="dimmed" fw={600} px="sm" py={6}>
            {isSearch ? 'Matches' : 'Charts you opened last'}
          </Text>
          <Combobox.Options aria-label={isSearch ? 'Matching patients' : 'Charts you opened last'}>
            {hits.map((hit) => (
              <Combobox.Option key={hit.id} value={hit.id} className={classes.row ?? ''}>
                <HitRow hit={hit} />
              </Combobox.Option>
            ))}
            {isSearch && (
              <Combobox.Option value={addValue} className={classes.addRow ?? ''}>
                <Group gap="xs">
                  <IconUserPlus size="1.1em" aria-hidden />
                  {hits.length === 0
                    ? 'Nobody matches. Add a new patient'
                    : 'None of these: add a new patient'}
                </Group>
              </Combobox.Option>
            )}
          </Combobox.Options>
          {!isSearch && hits.length === 0 && (
            <EmptyState title="No chart opened yet" icon={<IconUsers />}>
              Type a name, a birth date or phone digits. New patients are added after a search, or
              by Import.
            </EmptyState>
          )}
        </div>
      )}
    </Combobox>
  )
}

function HitRow({ hit }: { readonly hit: PatientHit }) {
  return (
    <>
      <span className={classes.name}>
        {formatName(hit)}
        {hit.hasSameName && (
          <Badge
            color="yellow"
            variant="light"
            size="sm"
            leftSection={<IconUsers size={12} aria-hidden />}
          >
            Same name
          </Badge>
        )}
      </span>
      <span className="figures">{formatBirthDate(hit.birthDate)}</span>
      <span className="figures">{hit.phone === null ? 'no phone' : formatPhone(hit.phone)}</span>
      <span className={classes.address}>{hit.addressLine ?? 'no address'}</span>
    </>
  )
}
