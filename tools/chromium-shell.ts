// The Shell for the Chromium window, which has no dialogs of its own: files go to a folder of the person, without
// overwriting, and printing goes to the system's default printer where there is one.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, parse } from 'node:path'
import type { PrintAnswer, Printer, PrintOrder, Shell } from '../src-main/api/app.ts'
import { cannotWrite, writeWholeFile } from '../src-main/worker/write-whole-file.ts'
import { findProgram } from './find-chromium.ts'

/** `folder` is made when missing; null means Documents/Pestle (or Downloads/Pestle) of this user. */
export function createChromiumShell(folder: string | null = null): Shell {
  const place = folder ?? join(personFolder(), 'Pestle')
  const saveAs = async (suggestedName: string, bytes: Uint8Array) => {
    const path = freePath(place, suggestedName)
    try {
      await mkdir(place, { recursive: true, mode: 0o700 })
    } catch (error) {
      throw cannotWrite(path, error)
    }
    await writeWholeFile(path, bytes)
    return path
  }
  return {
    saveAs,
    print: async (title, bytes, order) => {
      if (order !== null) return sendTo(title, bytes, order)
      const isPrinted = hasPrinter() && lp(['-t', title], bytes)
      if (isPrinted) return { state: 'printed', message: 'The pages went to the default printer.' }
      const path = await saveAs(
        `${title.replaceAll(/[^\w -]+/g, ' ').trim() || 'pages'}.pdf`,
        bytes,
      )
      return {
        state: 'shown',
        message: `No printer is set up here. The pages were saved as ${path}.`,
      }
    },
    printers: async () => systemPrinters(),
    chooseFolder: async () => {
      const backups = join(place, 'Backups')
      await mkdir(backups, { recursive: true, mode: 0o700 })
      return backups
    },
  }
}

/** `letter.pdf`, or `letter (2).pdf` when the first is taken. The name never leads out of the folder. */
export function freePath(folder: string, suggestedName: string): string {
  const { name, ext } = parse(suggestedName.replaceAll('\\', '/'))
  const base = name === '' || name === '..' ? 'file' : name
  let path = join(folder, `${base}${ext}`)
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${base} (${count})${ext}`)
  return path
}

function personFolder(): string {
  const folders = ['Documents', 'Downloads'].map((name) => join(homedir(), name))
  return folders.find((folder) => existsSync(folder)) ?? join(homedir(), 'Documents')
}

function hasPrinter(): boolean {
  if (findProgram('lp') === null || findProgram('lpstat') === null) return false
  const { stdout, status } = spawnSync('lpstat', ['-d'], { encoding: 'utf8' })
  return status === 0 && stdout.includes(':')
}

function lp(options: readonly string[], bytes: Uint8Array): boolean {
  return spawnSync('lp', [...options, '-'], { input: bytes }).status === 0
}

function sendTo(title: string, bytes: Uint8Array, order: PrintOrder): PrintAnswer {
  const sides = order.sides === 'two' ? 'two-sided-long-edge' : 'one-sided'
  const options = [
    '-t',
    title,
    '-d',
    order.printer,
    '-n',
    String(order.copies),
    '-o',
    `sides=${sides}`,
  ]
  return findProgram('lp') !== null && lp(options, bytes)
    ? { state: 'printed', message: `The pages went to ${order.printer}.` }
    : { state: 'failed', message: `${order.printer} did not take the pages.` }
}

/** What CUPS knows; empty where it is not installed. */
function systemPrinters(): readonly Printer[] {
  if (findProgram('lpstat') === null) return []
  const say = (option: string) => spawnSync('lpstat', [option], { encoding: 'utf8' }).stdout ?? ''
  const preferred = say('-d').split(':')[1]?.trim() ?? ''
  const names = say('-e')
    .split('\n')
    .map((line) => line.trim())
  return names
    .filter((name) => name !== '')
    .map((name) => ({ name, title: name, isDefault: name === preferred }))
}
