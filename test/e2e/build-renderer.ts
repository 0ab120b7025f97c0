// Before the journeys: builds what they open, when a source is newer than the last build.

import { build, isStale } from '../../tools/build.ts'

/** Called once by vitest. */
export function setup(): void {
  const output = isStale() ? build() : null
  if (output !== null) throw new Error(`The build failed:\n${output}`)
}
