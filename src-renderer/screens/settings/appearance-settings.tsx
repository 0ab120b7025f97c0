// How this workstation shows things. Kept on this computer, for everybody who uses it.

import { Input, SegmentedControl, Stack, Switch, useMantineColorScheme } from '@mantine/core'
import { savePreferences, scales, usePreferences } from '../../preferences.ts'
import { Section } from '../../ui/section.tsx'

/** The panel. */
export function AppearanceSettings() {
  const { scale, hasLetterKeys } = usePreferences()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title="Appearance">
      <Stack gap="md" p="sm" maw={480}>
        <Input.Wrapper label="Size" labelElement="div" labelProps={{ id: 'size-label' }}>
          <SegmentedControl
            fullWidth
            aria-labelledby="size-label"
            data={scales.map((one) => ({ value: String(one), label: `${one} %` }))}
            value={String(scale)}
            onChange={(next) => savePreferences({ scale: Number(next) })}
          />
        </Input.Wrapper>
        <Input.Wrapper label="Light or dark" labelElement="div" labelProps={{ id: 'scheme-label' }}>
          <SegmentedControl
            fullWidth
            aria-labelledby="scheme-label"
            data={[
              { value: 'light', label: 'Light' },
              { value: 'dark', label: 'Dark' },
              { value: 'auto', label: 'As the computer' },
            ]}
            value={colorScheme}
            onChange={(next) => setColorScheme(next === 'light' || next === 'dark' ? next : 'auto')}
          />
        </Input.Wrapper>
        <Switch
          label="Single letters act as keys"
          description="Off: only function keys and Ctrl or Alt combinations act"
          checked={hasLetterKeys}
          onChange={(event) => savePreferences({ hasLetterKeys: event.currentTarget.checked })}
        />
      </Stack>
    </Section>
  )
}
