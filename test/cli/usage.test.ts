import { expect, test } from 'vitest'
import { importFormats } from '../../src-main/cli/run.ts'
import { interchangeFormats } from '../../src-main/interchange/index.ts'
import { pestle } from '../helpers/command-line.ts'

const commands = [
  'init',
  'import',
  'screen',
  'calc',
  'drug',
  'sig',
  'packet',
  'print',
  'pdc',
  'ttr',
  'forecast',
  'backup',
  'restore',
  'verify',
  'audit',
]

test('help names every command and the exit codes', async () => {
  const ran = await pestle(['--help'])
  expect(ran).toMatchObject({ code: 0, answers: [] })
  for (const command of commands) expect(ran.said).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
  expect(ran.said).toContain('Exit codes: 0 done')
})

test.each(commands)('%s --help explains the command and runs nothing', async (command) => {
  const ran = await pestle([command, '--help'])
  expect(ran).toMatchObject({ code: 0, answers: [] })
  expect(ran.said).toContain(`Usage: pestle ${command}`)
})

const onChart = ['--chart', 'never-opened.pestle']

test.each<[string, readonly string[], string]>([
  ['no command', [], 'Usage: pestle'],
  ['an unknown command', ['prescribe'], "unknown command 'prescribe'"],
  ['an unknown option', ['screen', 'b.json', '--fast'], "unknown option '--fast'"],
  ['screen without a bundle', ['screen'], 'Name the bundle file, or use --batch.'],
  ['screen with a bundle and a batch', ['screen', 'b.json', '--batch', '-'], 'not both'],
  ['screen with two bundles', ['screen', 'a.json', 'b.json'], 'too many arguments'],
  ['packet without a folder', ['packet', 'b.json'], '--out FOLDER'],
  ['packet without a bundle', ['packet', '--out', 'never-made'], 'Name the bundle file'],
  ['print without a template', ['print'], 'Give one of'],
  ['print of an input and a sample', ['print', 'labels', 'x.json', '--sample'], 'Give one of'],
  ['print without a file', ['print', 'labels', 'x.json'], '-o FILE.pdf'],
  ['print of a chart alone', ['print', 'labels', '-o', 'x.pdf', ...onChart], '--review ID'],
  ['a type size in words', ['packet', 'b.json', '--out', 'x', '--pt', 'large'], 'whole number'],
  ['verify without a chart', ['verify'], '--chart'],
  ['init without a set-up file', ['init', ...onChart], '--set-up'],
  ['backup without a folder', ['backup', ...onChart], '--to'],
  ['import without a file', ['import', ...onChart], "missing required argument 'file'"],
  ['import of an unknown format', ['import', 'x', ...onChart, '--format', 'hl7'], 'patient-csv'],
  ['a limit of none', ['audit', ...onChart, '--limit', '0'], 'whole number'],
  [
    'a passphrase among the arguments',
    ['verify', ...onChart, '--passphrase', 'plainly invented'],
    'unknown option',
  ],
])('%s is wrong usage', async (_what, argv, words) => {
  const ran = await pestle(argv)
  expect(ran).toMatchObject({ code: 2, answers: [] })
  expect(ran.said).toContain(words)
})

test('import offers every format that there is', () => {
  expect([...importFormats].toSorted()).toEqual(interchangeFormats.map((f) => f.id).toSorted())
})
