// The build step of `npm test`: builds when stale, shows why when it fails.

import { build, isStale } from './build.ts'

const output = isStale() ? build() : null
if (output !== null) console.error(output)
process.exitCode = output === null ? 0 : 1
