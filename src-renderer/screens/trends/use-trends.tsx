// The key that opens the charts over time, wherever a patient's chart is on screen. The drawing itself is loaded when
// it is first asked for: starting the app does not pay for it.

import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { useActions } from '../../keys.ts'
import { LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'

const TrendsPanel = lazy(async () => ({
  default: (await import('./trends-panel.tsx')).TrendsPanel,
}))

export const trendsKey = 'alt+g'
export const trendsTitle = 'Results over time'

/** `open` shows the panel, also for a button; `panel` is to be rendered. */
export function useTrends(patientId: string): {
  readonly open: () => void
  readonly panel: ReactNode
} {
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  const close = () => setOpen(false)
  useActions(trendsTitle, [
    { id: 'trends', label: 'Show results and adherence over time', keys: trendsKey, run: open },
  ])
  const waiting = (
    <SidePanel title={trendsTitle} onClose={close}>
      <LoadingRows rows={8} />
    </SidePanel>
  )
  const panel = isOpen ? (
    <Suspense fallback={waiting}>
      <TrendsPanel title={trendsTitle} patientId={patientId} onClose={close} />
    </Suspense>
  ) : null
  return { open, panel }
}
