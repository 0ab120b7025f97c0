// From nothing to a window that can be used: worker, page, first screen.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startWorker } from '../../src-main/worker/host.ts'
import { createChromiumShell } from '../chromium-shell.ts'
import { openChromiumWindow } from '../chromium-window.ts'
import { findChromium } from '../find-chromium.ts'
import { builtWorker, rendererDir, resources } from '../places.ts'
import { type Figure, median, ms, times } from './measure.ts'

/** Milliseconds from starting the worker and the browser to the first screen. */
export async function startFigures(): Promise<readonly Figure[]> {
  const executablePath = findChromium()
  if (executablePath === null)
    return [
      {
        name: 'start to usable window',
        value: 'no Chromium here',
        goal: '',
        isMet: null,
        numbers: {},
      },
    ]
  const runs = await times(3, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pestle-start-'))
    const host = startWorker({
      entry: pathToFileURL(builtWorker),
      chartPath: join(folder, 'chart', 'chart.pestle'),
      resources,
      shell: createChromiumShell(),
      log: { write: () => undefined },
    })
    const window = await openChromiumWindow({
      host,
      rendererDir,
      headless: true,
      userDataDir: join(folder, 'browser'),
      executablePath,
    })
    await window.page.getByRole('heading').first().waitFor()
    await window.close()
    await host.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  const value = median(runs)
  return [
    {
      name: 'start to usable window (worker, Chromium, first screen, closing)',
      value: ms(value),
      goal: '',
      isMet: null,
      numbers: { medianMs: value },
    },
  ]
}
