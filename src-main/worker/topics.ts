// Who listens to which topic of news. In memory only.

import type { Bridge } from '../contract/client.ts'

type Listener = (payload: unknown) => void

/** A fresh set of listeners. The topic `*` hears everything as `{ topic, payload }`. */
export function createTopics(): {
  readonly on: Bridge['on']
  readonly publish: (topic: string, payload: unknown) => void
} {
  const listeners = new Map<string, Set<Listener>>()
  return {
    on: (topic, listener) => {
      const set = listeners.get(topic) ?? new Set()
      listeners.set(topic, set.add(listener))
      return () => {
        set.delete(listener)
      }
    },
    publish: (topic, payload) => {
      for (const listener of listeners.get(topic) ?? []) listener(payload)
      for (const listener of listeners.get('*') ?? []) listener({ topic, payload })
    },
  }
}
