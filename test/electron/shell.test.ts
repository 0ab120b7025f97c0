import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BrowserWindow, fake, resetFake, session } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))
const { createElectronShell } = await import('../../src-main/electron/shell.ts')

let folder = ''
beforeEach(() => {
  resetFake()
  folder = mkdtempSync(join(tmpdir(), 'pestle-shell-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const shell = createElectronShell(() => null)
const bytes = new Uint8Array([37, 80, 68, 70])

describe('saving', () => {
  test('writes the whole file where the person chose, for its owner only', async () => {
    const filePath = join(folder, 'letter.pdf')
    fake.saveAnswer = { canceled: false, filePath }
    expect(await shell.saveAs('letter.pdf', bytes)).toBe(filePath)
    expect([...readFileSync(filePath)]).toEqual([...bytes])
    if (process.platform !== 'win32') expect(statSync(filePath).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['letter.pdf'])
  })

  test('answers null when the person cancelled', async () => {
    expect(await shell.saveAs('letter.pdf', bytes)).toBeNull()
  })

  test('says why a folder that is not there cannot be written', async () => {
    fake.saveAnswer = { canceled: false, filePath: join(folder, 'missing', 'letter.pdf') }
    await expect(shell.saveAs('letter.pdf', bytes)).rejects.toMatchObject({
      kind: 'storage',
      message: 'letter.pdf was not saved: the folder does not exist. Choose another place.',
    })
  })
})

describe('printing', () => {
  const viewed = () => fileURLToPath(fake.windows[0]?.loaded[0] ?? '')

  test('shows the pages from a private copy that goes with its window', async () => {
    expect(await shell.print('Packet', bytes, null)).toEqual({
      state: 'printed',
      message: 'The pages went to the printer.',
    })
    const window = fake.windows[0]
    expect(window?.isClosed).toBe(true)
    expect(window?.options.webPreferences).toMatchObject({ sandbox: true, nodeIntegration: false })
    expect(session.printing.check()).toBe(false)
    await vi.waitFor(() => expect(existsSync(dirname(viewed()))).toBe(false))
  })

  test('keeps the pages on screen when the dialog did not open', async () => {
    fake.printOutcome = { isPrinted: false, reason: 'Invalid printer settings' }
    const { message } = await shell.print('Packet', bytes, null)
    expect(message).toContain('print there')
    expect(fake.windows[0]?.isClosed).toBe(false)
    expect(readFileSync(viewed()).length).toBe(4)
    if (process.platform !== 'win32') expect(statSync(viewed()).mode & 0o777).toBe(0o600)
    fake.windows[0]?.close()
    await vi.waitFor(() => expect(existsSync(dirname(viewed()))).toBe(false))
  })

  test('says so when the person cancelled', async () => {
    fake.printOutcome = { isPrinted: false, reason: 'Print job canceled' }
    expect(await shell.print('Packet', bytes, null)).toEqual({
      state: 'cancelled',
      message: 'Printing was cancelled.',
    })
  })
})

describe('printing without asking', () => {
  const order = { printer: 'tray-2', copies: 3, sides: 'two' } as const

  test('sends copies and sides to the printer of the order', async () => {
    expect(await shell.print('Packet', bytes, order)).toEqual({
      state: 'printed',
      message: 'The pages went to tray-2.',
    })
    expect(fake.windows[0]?.webContents.printed).toMatchObject({
      silent: true,
      deviceName: 'tray-2',
      copies: 3,
      duplexMode: 'longEdge',
    })
    await shell.print('Packet', bytes, { ...order, sides: 'one' })
    expect(fake.windows[1]?.webContents.printed).toMatchObject({ duplexMode: 'simplex' })
  })

  test('says what the printer said when it failed, and closes the viewer', async () => {
    fake.printOutcome = { isPrinted: false, reason: 'Out of paper' }
    expect(await shell.print('Packet', bytes, order)).toEqual({
      state: 'failed',
      message: 'tray-2 did not take the pages: Out of paper.',
    })
    expect(fake.windows[0]?.isClosed).toBe(true)
  })

  test('lists the printers of the system', async () => {
    expect(await shell.printers()).toEqual([])
    new BrowserWindow({ webPreferences: {} })
    expect(await shell.printers()).toEqual([
      { name: 'counter', title: 'Counter printer', isDefault: true },
      { name: 'tray-2', title: 'tray-2', isDefault: false },
    ])
  })
})

describe('choosing a folder', () => {
  test('answers the folder, or null when cancelled', async () => {
    expect(await shell.chooseFolder('Backup')).toBeNull()
    fake.openAnswer = { canceled: false, filePaths: ['/media/stick'] }
    expect(await shell.chooseFolder('Backup')).toBe('/media/stick')
  })
})
