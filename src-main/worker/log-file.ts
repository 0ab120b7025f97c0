// The log on disk: one JSON line per event, two files of at most one megabyte. Holds no patient data by its type.

import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '../api/app.ts'

const maxBytes = 1_000_000

/** Appends to `pestle.log` in `folder` (made when missing); the file before it is kept as `pestle.old.log`. */
export function createLogFile(folder: string, clock: () => string): Log {
  const path = join(folder, 'pestle.log')
  return {
    write: (level, event, detail = {}) => {
      const line = `${JSON.stringify({ at: clock(), level, event, ...detail })}\n`
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) {
          renameSync(path, join(folder, 'pestle.old.log'))
        }
        appendFileSync(path, line, { mode: 0o600 })
      } catch {
        // A full disk or a read-only folder must not stop the work; what is lost here is only the log line.
        process.stderr.write(line)
      }
    },
  }
}
