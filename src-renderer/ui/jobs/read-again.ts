// Reads again what a job in the background changes, a few times while it goes on and once more after its last news.

import { useEffect } from 'react'
import type { CallName } from '../../../src-main/contract/calls.ts'
import { bridge, queryClient } from '../../client.ts'
import { isProgress } from './job-progress.ts'

const pauseMs = 700

/** Keep `names` small: each is read again about once a second. */
export function useReadAgain(jobId: string, names: readonly CallName[]): void {
  const wanted = names.join(' ')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null
    const stop = bridge?.on('job', (news) => {
      if (!isProgress(news) || news.jobId !== jobId || timer !== null) return
      timer = setTimeout(() => {
        timer = null
        for (const name of wanted.split(' '))
          void queryClient.invalidateQueries({ queryKey: [name] })
      }, pauseMs)
    })
    return () => {
      if (timer !== null) clearTimeout(timer)
      stop?.()
    }
  }, [jobId, wanted])
}
