// When a field saves itself: after a pause, and while somebody types on without one, every so often.

export interface SaveTimer {
  /** Something was typed. */
  readonly touch: () => void
  /** It is being saved, or gone. */
  readonly stop: () => void
}

/** Calls `run` once nothing was typed for `quietMs`, at the latest `mostMs` after the first letter that is not saved. */
export function createSaveTimer(run: () => void, quietMs: number, mostMs: number): SaveTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  const stop = () => {
    clearTimeout(timer)
    since = null
  }
  return {
    touch: () => {
      const now = performance.now()
      since ??= now
      clearTimeout(timer)
      timer = setTimeout(
        () => {
          stop()
          run()
        },
        Math.max(0, Math.min(quietMs, since + mostMs - now)),
      )
    },
    stop,
  }
}
