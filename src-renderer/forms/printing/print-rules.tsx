// Which printer takes which kind of paper, how many copies, one side or two.

import { NumberInput, Select, Table, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PrintRule } from '../../../src-main/contract/printing.ts'
import { notifyDone, useRead } from '../../client.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Rule extends PrintRule {
  readonly title: string
}

/** The dialog under S of the print queue: opens when rules and printers are known. */
export function PrintRules({ onClose }: { readonly onClose: () => void }) {
  const rules = useRead('printing.rules', {})
  const printers = useRead('printing.printers', {})
  const failed = rules.error ?? printers.error
  if (failed !== null) return <ErrorPanel error={failed} />
  if (rules.data === undefined || printers.data === undefined) return <LoadingRows rows={3} />
  const known = printers.data.map(({ name, title, isDefault }) => ({
    value: name,
    label: isDefault ? `${title} (default)` : title,
  }))
  return <RulesForm rules={rules.data} printers={known} onClose={onClose} />
}

interface RulesFormProps {
  readonly rules: readonly Rule[]
  readonly printers: readonly { readonly value: string; readonly label: string }[]
  readonly onClose: () => void
}

const ask = { value: '', label: 'Ask each time' }

function RulesForm({ rules, printers, onClose }: RulesFormProps) {
  const form = useForm<{ rules: Rule[] }>({ initialValues: { rules: [...rules] } })
  const save = useFormCommand('printing.saveRules', form)
  const submit = () =>
    save.submit({ rules: form.values.rules.map(({ title: _, ...rule }) => rule) }, () => {
      notifyDone('The printers are set.')
      onClose()
    })
  // A printer that is switched off now stays in the rule.
  const optionsFor = ({ printer }: Rule) => [
    ask,
    ...printers,
    ...(printer === null || printers.some((one) => one.value === printer)
      ? []
      : [{ value: printer, label: `${printer} (not found now)` }]),
  ]
  return (
    <FormDialog
      title="Printers"
      submitLabel="Save"
      size="xl"
      isBusy={save.isBusy}
      error={save.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed">
        {printers.length === 0
          ? 'This machine names no printer: each paper asks for one when it is printed.'
          : 'Most systems show each tray as a printer of its own.'}
      </Text>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Paper</Table.Th>
            <Table.Th w="16em">Printer</Table.Th>
            <Table.Th w="6em">Copies</Table.Th>
            <Table.Th w="10.5em">Sides</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {form.values.rules.map((rule, place) => (
            <Table.Tr key={rule.template}>
              <Table.Td>{rule.title}</Table.Td>
              <Table.Td>
                <Select
                  aria-label={`Printer for ${rule.title}`}
                  data={optionsFor(rule)}
                  allowDeselect={false}
                  value={rule.printer ?? ''}
                  onChange={(name) =>
                    form.setFieldValue(`rules.${place}.printer`, name === '' ? null : name)
                  }
                  {...(place === 0 ? { 'data-autofocus': true } : {})}
                />
              </Table.Td>
              <Table.Td>
                <NumberInput
                  aria-label={`Copies of ${rule.title}`}
                  min={1}
                  max={20}
                  allowDecimal={false}
                  {...form.getInputProps(`rules.${place}.copies`)}
                />
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={`Sides of ${rule.title}`}
                  data={[
                    { value: 'one', label: 'One side' },
                    { value: 'two', label: 'Two sides' },
                  ]}
                  allowDeselect={false}
                  {...form.getInputProps(`rules.${place}.sides`)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </FormDialog>
  )
}
