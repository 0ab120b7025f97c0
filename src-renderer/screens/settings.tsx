// Settings: the pharmacy, its people, safety, the audit trail, knowledge, keys and appearance.

import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { useActions } from '../keys.ts'
import { useSession } from '../session.ts'
import { KeysList } from '../ui/keys-dialog.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { AppearanceSettings } from './settings/appearance-settings.tsx'
import { AuditTrail } from './settings/audit-trail.tsx'
import { KnowledgeTables } from './settings/knowledge-tables.tsx'
import { PaperSettings } from './settings/papers/paper-settings.tsx'
import { PeopleSettings } from './settings/people-settings.tsx'
import { PharmacySettings } from './settings/pharmacy-settings.tsx'
import { ProgramSettings } from './settings/programs/program-settings.tsx'
import { SafetySettings } from './settings/safety-settings.tsx'
import classes from './settings/settings.module.css'
import { SnippetSettings } from './settings/snippets/snippet-settings.tsx'
import { TrainingSettings } from './settings/training-settings.tsx'

const tabs = [
  { id: 'pharmacy', label: 'Pharmacy' },
  { id: 'people', label: 'People' },
  { id: 'safety', label: 'Lock and backup' },
  { id: 'audit', label: 'Audit trail' },
  { id: 'knowledge', label: 'Knowledge' },
  { id: 'keys', label: 'Keys' },
  { id: 'appearance', label: 'Appearance' },
  { id: 'snippets', label: 'Snippets' },
  { id: 'papers', label: 'Papers' },
  { id: 'training', label: 'Training' },
  { id: 'programs', label: 'Programs' },
] as const

/** 1 to 9, then 0, then the sign after it. */
const tabKeys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-']

/** The screen; `asked` is the tab that the address asks for. */
export function SettingsScreen({ asked }: { readonly asked: string | null }) {
  const [tab, setTab] = useState<string | null>(asked ?? 'pharmacy')
  const user = useSession().data?.user ?? null
  const isOwner = user?.role === 'owner'
  useActions(
    'Settings',
    tabs.map((one, place) => ({
      id: one.id,
      label: `Settings: ${one.label}`,
      keys: tabKeys[place] ?? '-',
      run: () => setTab(one.id),
    })),
  )
  return (
    <>
      <PageHeader title="Settings" />
      <Tabs
        orientation="vertical"
        value={tab}
        onChange={setTab}
        keepMounted={false}
        className={classes.tabs ?? ''}
      >
        <Tabs.List aria-label="Settings">
          {tabs.map((one) => (
            <Tabs.Tab key={one.id} value={one.id} className={classes.tab ?? ''}>
              {one.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className={classes.panel}>
          <Tabs.Panel value="pharmacy">
            <PharmacySettings isOwner={isOwner} />
          </Tabs.Panel>
          <Tabs.Panel value="people">
            <PeopleSettings isOwner={isOwner} />
          </Tabs.Panel>
          <Tabs.Panel value="safety">
            <SafetySettings isOwner={isOwner} />
          </Tabs.Panel>
          <Tabs.Panel value="audit">
            <AuditTrail mayRead={user !== null && user.role !== 'technician'} />
          </Tabs.Panel>
          <Tabs.Panel value="knowledge">
            <KnowledgeTables />
          </Tabs.Panel>
          <Tabs.Panel value="keys">
            <KeysList />
          </Tabs.Panel>
          <Tabs.Panel value="snippets">
            <SnippetSettings />
          </Tabs.Panel>
          <Tabs.Panel value="papers">
            <PaperSettings isOwner={isOwner} />
          </Tabs.Panel>
          <Tabs.Panel value="appearance">
            <AppearanceSettings />
          </Tabs.Panel>
          <Tabs.Panel value="training">
            <TrainingSettings />
          </Tabs.Panel>
          <Tabs.Panel value="programs">
            <ProgramSettings isOwner={isOwner} />
          </Tabs.Panel>
        </div>
      </Tabs>
    </>
  )
}
