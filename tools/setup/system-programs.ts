// Programs of the system that tests and the Chromium window need: installed where this is root on Debian, else named.

import { spawnSync } from 'node:child_process'
import { findChromium, findProgram } from '../find-chromium.ts'

interface Program {
  readonly debian: string
  readonly homebrew: string
  readonly windows: string
  readonly isThere: () => boolean
}

const programs = {
  chromium: {
    debian: 'chromium',
    homebrew: 'brew install --cask chromium',
    windows: 'winget install Google.Chrome',
    isThere: () => findChromium() !== null,
  },
  pdftotext: {
    debian: 'poppler-utils',
    homebrew: 'brew install poppler',
    windows: 'winget install oschwartz10612.Poppler',
    isThere: () => findProgram('pdftotext') !== null,
  },
} as const satisfies Record<string, Program>
export type ProgramName = keyof typeof programs

/** Null when all are there in the end; otherwise what the person has to install. */
export function ensurePrograms(
  names: readonly ProgramName[],
  say: (line: string) => void,
): string | null {
  const missing = () => names.filter((name) => !programs[name].isThere())
  if (missing().length > 0 && isRootOnDebian()) installDebian(missing(), say)
  const still = missing()
  if (still.length === 0) {
    say(`${names.join(', ')}: ready`)
    return null
  }
  return `Missing: ${still.join(', ')}. ${advice(still)} Then run the same command again.`
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && findProgram('apt-get') !== null
}

function installDebian(names: readonly ProgramName[], say: (line: string) => void): void {
  const packages = names.map((name) => programs[name].debian)
  say(`installing with apt-get: ${packages.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status
  if (apt('update') !== 0) say('apt-get update failed; trying with the lists that are here')
  if (apt('install', '-y', '--no-install-recommends', ...packages) !== 0) {
    say('apt-get install failed; its lines are above')
  }
}

function advice(names: readonly ProgramName[]): string {
  switch (process.platform) {
    case 'darwin':
      return `Install with: ${names.map((name) => programs[name].homebrew).join(' && ')}.`
    case 'win32':
      return `Install with: ${names.map((name) => programs[name].windows).join(' ; ')}.`
    default:
      return `Install with: sudo apt-get install ${names.map((name) => programs[name].debian).join(' ')} (or your system's packages of these names).`
  }
}
