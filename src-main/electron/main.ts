// Entry of the desktop app: decides between the window and `--cli`, and where things lie on this machine.

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'
import { startWorker } from '../worker/host.ts'
import { createLogFile } from '../worker/log-file.ts'
import { showStartFailure, startDesktop } from './desktop.ts'

const built = import.meta.dirname
const resources = app.isPackaged
  ? join(process.resourcesPath, 'resources')
  : join(built, '..', '..', 'resources')
const chartPath = join(process.env.PESTLE_DATA ?? app.getPath('userData'), 'chart.pestle')

async function main(): Promise<void> {
  const log = createLogFile(join(app.getPath('userData'), 'logs'), () => new Date().toISOString())
  await startDesktop({
    rendererDir: join(built, '..', 'renderer'),
    preload: join(built, '..', 'preload', 'preload.cjs'),
    log,
    startWorker: (shell) =>
      startWorker({
        entry: pathToFileURL(join(built, 'worker.js')),
        chartPath,
        resources,
        shell,
        log,
      }),
  })
}

async function command(args: readonly string[]): Promise<void> {
  // Loaded only here, so that opening the window does not read the command line's code.
  const { realIo, runCli } = await import('../cli/run.ts')
  const code = await runCli(args, realIo, resources)
  // A pipe takes a long answer in pieces: leave only after the last one.
  process.stdout.write('', () => app.exit(code))
}

const cli = process.argv.indexOf('--cli')
const run = cli >= 0 ? command(process.argv.slice(cli + 1)) : main()
run.catch((error: unknown) => {
  showStartFailure(error instanceof Error ? error.message : 'The reason is not known.')
  app.exit(1)
})
