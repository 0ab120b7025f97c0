// Providers around the window, and the gate: set-up, sign-in, or the signed-in frame. Nothing else decides that.

import { Center, Loader, MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import type { SessionState } from '../src-main/contract/session.ts'
import { queryClient } from './client.ts'
import { listenToKeys } from './keys.ts'
import { useNewRecoveryCode } from './new-recovery-code.ts'
import { usePreferences } from './preferences.ts'
import { router } from './routes.tsx'
import { listenToScans } from './scan.ts'
import { RecoveryCodeScreen } from './screens/recovery-code-screen.tsx'
import { SetUpScreen } from './screens/set-up.tsx'
import { SignInScreen } from './screens/sign-in.tsx'
import { useSession, useSessionNews } from './session.ts'
import { cssVariables, themeAt } from './theme.ts'
import { ErrorPanel } from './ui/list-states.tsx'
import { TrainingBand } from './ui/training/training-band.tsx'
import { WorkerNotice } from './ui/worker-notice.tsx'

/** The whole window. */
export function App() {
  const { scale } = usePreferences()
  const theme = useMemo(() => themeAt(scale), [scale])
  useEffect(
    () => listenToKeys((message) => notifications.show({ id: message, message, autoClose: 4_000 })),
    [],
  )
  useEffect(listenToScans, [])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        {/* To the left: what is decided and saved with stands to the right. */}
        <Notifications position="bottom-left" limit={3} mb={28} containerWidth={340} />
        <WorkerNotice />
        <Gate />
      </QueryClientProvider>
    </MantineProvider>
  )
}

function Gate() {
  const session = useSession()
  const code = useNewRecoveryCode()
  useSessionNews()
  if (code !== null) return <RecoveryCodeScreen code={code} />
  if (session.isPending) {
    return (
      <Center h="100%">
        <Loader role="status" aria-label="Opening Pestle" />
      </Center>
    )
  }
  if (session.data === undefined) {
    return (
      <Center h="100%" p="xl">
        <ErrorPanel error={session.error} onRetry={() => void session.refetch()} />
      </Center>
    )
  }
  return (
    <>
      {session.data.isTraining && <TrainingBand />}
      <Inside state={session.data} />
    </>
  )
}

function Inside({ state }: { readonly state: SessionState }) {
  if (state.chart === 'absent') return <SetUpScreen version={state.version} />
  if (state.chart === 'locked' || state.user === null) return <SignInScreen session={state} />
  return <RouterProvider router={router} />
}
