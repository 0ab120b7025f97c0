// Long jobs: they report progress on topic `job`, give way to other calls, and stop when asked.

import { setImmediate as giveWay } from 'node:timers/promises'
import type { JobProgress } from '../contract/imports.ts'
import type { Publish } from './app.ts'

/** Thrown inside a job that was cancelled; the transaction around it rolls back. */
export class Cancelled extends Error {}

export interface Job {
  /** Publishes progress, lets other calls run, and throws `Cancelled` when the job was cancelled. */
  readonly step: (done: number, total: number | null) => Promise<void>
}

export class Jobs {
  readonly #running = new Map<string, { isCancelled: boolean }>()
  readonly #publish: Publish
  constructor(publish: Publish) {
    this.#publish = publish
  }

  /** Runs `work` as the job `jobId`; answers null when it was cancelled. */
  async run<T>(jobId: string, title: string, work: (job: Job) => Promise<T>): Promise<T | null> {
    const state = { isCancelled: false }
    this.#running.set(jobId, state)
    try {
      return await work({
        step: async (done, total) => {
          const progress: JobProgress = { jobId, title, done, total }
          this.#publish('job', progress)
          await giveWay()
          if (state.isCancelled) throw new Cancelled()
        },
      })
    } catch (error) {
      if (error instanceof Cancelled) return null
      throw error
    } finally {
      this.#running.delete(jobId)
    }
  }

  /** True while a job runs. */
  isBusy(): boolean {
    return this.#running.size > 0
  }

  /** True while this job runs and nobody has asked it to stop. */
  isRunning(jobId: string): boolean {
    return this.#running.get(jobId)?.isCancelled === false
  }

  /** Asks a job to stop at its next step; false when it was not running. */
  cancel(jobId: string): boolean {
    const state = this.#running.get(jobId)
    if (state) state.isCancelled = true
    return state !== undefined
  }
}
