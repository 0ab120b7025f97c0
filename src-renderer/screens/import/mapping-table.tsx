// Which column feeds which field: proposed, changeable, each with a value from the file beside it.

import { Group, Select, Table, Text } from '@mantine/core'
import type { ImportPreview, MappingView } from '../../../src-main/contract/imports.ts'
import { Section } from '../../ui/section.tsx'

interface Props {
  readonly preview: ImportPreview
  readonly mapping: MappingView
  readonly onChange: (mapping: MappingView) => void
}

const dateOrders = [
  { value: 'YMD', label: 'year, month, day' },
  { value: 'MDY', label: 'month, day, year' },
  { value: 'DMY', label: 'day, month, year' },
]
const nameForms = [
  { value: 'separate', label: 'last and first in two columns' },
  { value: 'last-first', label: 'one column: last, first' },
  { value: 'first-last', label: 'one column: first last' },
]

/** The part. */
export function MappingTable({ preview, mapping, onChange }: Props) {
  const exampleOf = (column: string | undefined): string => {
    const place = column === undefined ? -1 : preview.headers.indexOf(column)
    const values = place < 0 ? [] : preview.sample.map((row) => row[place] ?? '')
    return [...new Set(values.filter((value) => value !== ''))].slice(0, 3).join(' · ')
  }
  const setColumn = (fieldId: string, column: string | null) => {
    const { [fieldId]: _, ...others } = mapping.columns
    onChange({ ...mapping, columns: column === null ? others : { ...others, [fieldId]: column } })
  }
  return (
    <Section title="Columns" count={Object.keys(mapping.columns).length}>
      <Group p="sm" gap="md">
        <Select
          label="Dates are written"
          allowDeselect={false}
          data={dateOrders}
          value={mapping.dateOrder}
          onChange={(_, option) => {
            const order = (['YMD', 'MDY', 'DMY'] as const).find((one) => one === option?.value)
            if (order !== undefined) onChange({ ...mapping, dateOrder: order })
          }}
        />
        <Select
          label="Names are written"
          w={260}
          allowDeselect={false}
          data={nameForms}
          value={mapping.nameForm}
          onChange={(_, option) => {
            const form = (['separate', 'last-first', 'first-last'] as const).find(
              (one) => one === option?.value,
            )
            if (form !== undefined) onChange({ ...mapping, nameForm: form })
          }}
        />
      </Group>
      <Table verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">Field</Table.Th>
            <Table.Th w="30%">Column of the file</Table.Th>
            <Table.Th>Examples from the file</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {preview.fields.map((field) => (
            <Table.Tr key={field.id}>
              <Table.Td>
                {field.label}
                {field.isRequired && (
                  <Text span c="var(--mantine-color-error)" aria-label="required">
                    {' '}
                    *
                  </Text>
                )}
                {field.hint !== '' && (
                  <Text size="xs" c="dimmed">
                    {field.hint}
                  </Text>
                )}
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={`Column for ${field.label}`}
                  placeholder="not in this file"
                  clearable
                  searchable
                  data={[...new Set(preview.headers)]}
                  value={mapping.columns[field.id] ?? null}
                  onChange={(column) => setColumn(field.id, column)}
                />
              </Table.Td>
              <Table.Td c="dimmed">{exampleOf(mapping.columns[field.id])}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
