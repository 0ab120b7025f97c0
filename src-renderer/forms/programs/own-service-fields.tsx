// One service of the store's own program: what is given, what is asked for it, what its claim needs.

import { Box, Checkbox, Group, NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { ownNeeds, ownServiceKinds, ownWindows } from '../../../src-main/contract/own-programs.ts'
import type { OwnValues } from './own-program-values.ts'

const kindWords = { CMR: 'Comprehensive review', TMR: 'Targeted review', 'follow-up': 'Follow-up' }
const windowWords = {
  'calendar-year': 'in a calendar year',
  'rolling-year': 'in 12 months',
  ever: 'ever',
}
const needWords = {
  consent: 'Consent',
  minutes: 'Minutes',
  'drugs-complete': 'Drugs complete',
  'problem-complete': 'Problems complete',
  diagnosis: 'Diagnosis',
  'packet-in-time': 'Packet in 14 days',
}

interface Props {
  readonly place: number
  readonly form: UseFormReturnType<OwnValues>
}

/** The line. */
export function OwnServiceFields({ place, form }: Props) {
  const at = (field: string) => form.getInputProps(`services.${place}.${field}`)
  const number = place + 1
  return (
    <Box data-line mb="sm" role="group" aria-label={`Service ${number}`}>
      <SimpleGrid cols={4} spacing="xs" verticalSpacing={4}>
        <TextInput label={`Service ${number}`} required {...at('title')} />
        <Select
          label="Given as"
          allowDeselect={false}
          data={ownServiceKinds.map((value) => ({ value, label: kindWords[value] }))}
          {...at('kind')}
        />
        <TextInput label="Code" required maxLength={20} {...at('code')} />
        <NumberInput label="Fee, $" min={0} decimalScale={2} hideControls {...at('feeDollars')} />
        <NumberInput label="At the most" min={1} max={365} hideControls {...at('most')} />
        <Select
          label="Counted"
          allowDeselect={false}
          data={ownWindows.map((value) => ({ value, label: windowWords[value] }))}
          {...at('window')}
        />
      </SimpleGrid>
      <Box mt={6}>
        <Checkbox.Group label="Its claim needs" {...at('needs')}>
          <Group gap="md" mt={2}>
            {ownNeeds.map((value) => (
              <Checkbox key={value} size="xs" value={value} label={needWords[value]} />
            ))}
          </Group>
        </Checkbox.Group>
      </Box>
    </Box>
  )
}
