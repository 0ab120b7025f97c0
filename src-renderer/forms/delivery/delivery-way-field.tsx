// How a paper reached the patient: one of five ways.

import { Radio, type RadioGroupProps, SimpleGrid } from '@mantine/core'
import { type DeliveryWay, deliveryWays } from '../../../src-main/contract/deliveries.ts'

export const deliveryWords: Readonly<Record<DeliveryWay, string>> = {
  'handed-over': 'Handed over',
  mail: 'By mail',
  courier: 'Brought to the home',
  portal: 'In the patient portal',
  'secure-message': 'By secure message',
}

/** Works with `form.getInputProps`. */
export function DeliveryWayField(props: Omit<RadioGroupProps, 'children'>) {
  return (
    <Radio.Group label="How" required {...props}>
      <SimpleGrid cols={3} spacing={6} mt={4}>
        {deliveryWays.map((value, place) => (
          <Radio
            key={value}
            value={value}
            label={deliveryWords[value]}
            data-autofocus={place === 0 || undefined}
          />
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}
