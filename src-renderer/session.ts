// Who is signed in, as the window knows it: lock at once, tell the worker that somebody is here, hear its news.

import { notifications } from '@mantine/notifications'
import { spotlight } from '@mantine/spotlight'
import { useEffect } from 'react'
import type { SessionState } from '../src-main/contract/session.ts'
import { bridge, client, notifyFailure, queryClient, useRead } from './client.ts'
import { closePatient } from './open-patient.ts'

const stateKey = ['session.state', {}] as const
const touchEveryMs = 30_000

/** The session; undefined until the first answer. */
export function useSession() {
  return useRead('session.state', {})
}

/** Puts a session that a command has just answered on screen, without asking again. */
export function showSession(session: SessionState): void {
  if (session.chart !== 'open' || session.user === null) forget()
  queryClient.setQueryData(stateKey, session)
}

/** `users.id` of whoever is signed in at this moment; null when nobody is. For what runs outside a component. */
export function signedInId(): string | null {
  return queryClient.getQueryData<SessionState>(stateKey)?.user?.id ?? null
}

/** Drops everything that was read or said, except the session itself. */
function forget(): void {
  closePatient()
  spotlight.close()
  notifications.clean()
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== stateKey[0] })
}

/** Hides everything at once, then tells the worker to lock. */
export async function lockNow(): Promise<void> {
  const before = queryClient.getQueryData<SessionState>(stateKey)
  if (before !== undefined) showSession({ ...before, chart: 'locked', user: null })
  try {
    showSession(await client.session.lock({}))
  } catch (error) {
    notifyFailure(error)
    await queryClient.invalidateQueries({ queryKey: stateKey })
  }
}

/** Tells the worker at most every 30 s that somebody is at the keyboard, and looks when it says it locks. */
export function useTouch(): void {
  useEffect(() => {
    let last = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookAgain = () => void queryClient.invalidateQueries({ queryKey: stateKey })
    const touch = async () => {
      if (Date.now() - last < touchEveryMs) return
      last = Date.now()
      try {
        const { locksAt } = await client.session.touch({})
        clearTimeout(timer)
        if (locksAt !== null) timer = setTimeout(lookAgain, Date.parse(locksAt) - Date.now() + 500)
      } catch {
        // The worker is down or locked: the state on screen must say so.
        lookAgain()
      }
    }
    const kinds = ['keydown', 'pointerdown', 'wheel'] as const
    const listener = () => void touch()
    for (const kind of kinds) window.addEventListener(kind, listener, { passive: true })
    listener()
    return () => {
      clearTimeout(timer)
      for (const kind of kinds) window.removeEventListener(kind, listener)
    }
  }, [])
}

/** The worker has closed the chart or is a new one: nothing that was read before may show again. */
export function loseSession(): void {
  const before = queryClient.getQueryData<SessionState>(stateKey)
  if (before !== undefined) showSession({ ...before, chart: 'locked', user: null })
  void queryClient.invalidateQueries({ queryKey: stateKey })
}

/** Follows news of the session: the worker locked, another person signed in. */
export function useSessionNews(): void {
  useEffect(
    () =>
      bridge?.on('session', (news) => {
        const isLocked =
          typeof news === 'object' && news !== null && 'state' in news && news.state === 'locked'
        if (isLocked) loseSession()
        else void queryClient.invalidateQueries({ queryKey: stateKey })
      }),
    [],
  )
}
