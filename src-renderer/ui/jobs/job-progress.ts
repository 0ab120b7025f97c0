// What the channel `job` says, told from anything else.

import type { JobProgress } from '../../../src-main/contract/imports.ts'

/** True for news of a job. */
export function isProgress(news: unknown): news is JobProgress {
  return typeof news === 'object' && news !== null && 'jobId' in news && 'done' in news
}
