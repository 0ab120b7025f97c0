// The bootstrap behind `npm start`, `npm test`, `npm run demo` and `npm run bench`: installs what is missing, then
// runs the task with the Node that comes with the packages. Plain JavaScript, because an older Node may run it.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { explainNpmFailure, isInstalled, tooOld } from './setup/packages.mjs'

const tasks = ['start', 'test', 'demo', 'bench']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const nodeBin = join(root, 'node_modules', 'node', 'bin')
const ownNode = join(nodeBin, process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string} line */
function say(line) {
  console.log(`[pestle] ${line}`)
}

/**
 * @param {string} what
 * @param {string} todo
 * @returns {never}
 */
function fail(what, todo) {
  console.error(`\n[pestle] ${what}\n[pestle] What to do: ${todo}`)
  process.exit(1)
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Absent or half-written: the same as not installed.
    return null
  }
}

/**
 * Runs npm, shows its lines and answers its exit code and its output.
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function npm(args) {
  const script = process.env.npm_execpath
  const isWindows = process.platform === 'win32'
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows && command === 'npm',
    })
    let output = ''
    const began = Date.now()
    const timer = setInterval(() => {
      say(`  still at it, ${Math.round((Date.now() - began) / 1000)} s`)
    }, 15_000)
    /** @param {NodeJS.WriteStream} to */
    const pass = (to) => (/** @type {Buffer} */ bytes) => {
      output += bytes.toString()
      to.write(bytes)
    }
    child.stdout.on('data', pass(process.stdout))
    child.stderr.on('data', pass(process.stderr))
    child.on('error', (error) => {
      clearInterval(timer)
      const isMissing = 'code' in error && error.code === 'ENOENT'
      if (isMissing) fail('npm was not found.', 'Install Node with npm from https://nodejs.org.')
      fail(`npm could not be started (${error.message}).`, 'Check the installation of Node.')
    })
    child.on('close', (code) => {
      clearInterval(timer)
      resolve({ code: code ?? 1, output })
    })
  })
}

async function installPackages() {
  const lock = readJson(join(root, 'package-lock.json'))
  if (lock === null)
    fail('package-lock.json is missing or broken.', 'git checkout package-lock.json')
  if (isInstalled(lock, readJson(join(root, 'node_modules', '.package-lock.json')))) {
    say('1/2 packages: installed')
    return
  }
  say('1/2 packages: installing (npm ci; one or two minutes the first time)')
  const { code, output } = await npm([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  if (code !== 0) {
    const { what, todo } = explainNpmFailure(output)
    fail(what, todo)
  }
}

/** @param {string} path */
function versionOf(path) {
  const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().replace(/^v/, '') : null
}

/** @returns {Promise<string>} path of a Node that runs the tasks */
async function findNode() {
  if (!existsSync(ownNode) || versionOf(ownNode) === null) {
    say('2/2 Node 24: fetching (npm rebuild node; install scripts were off)')
    await npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
  }
  const version = existsSync(ownNode) ? versionOf(ownNode) : null
  if (version !== null) {
    say(`2/2 Node ${version}: ready`)
    return ownNode
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) {
    say(
      `2/2 Node ${process.versions.node} of this machine: used, because the packaged one does not run here`,
    )
    return process.execPath
  }
  return fail(
    'Node 24 could not be installed from its npm package.',
    'Allow install scripts (npm config set ignore-scripts false) and run the same command again, or install Node 24 from https://nodejs.org.',
  )
}

/**
 * @param {string} node
 * @param {string} task
 * @param {readonly string[]} args
 */
function runTask(node, task, args) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? '']
  const child = spawn(node, [join(root, 'tools', `${task}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path.join(delimiter) },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  child.on('close', (code) => process.exit(code ?? 1))
}

const [task = '', ...args] = process.argv.slice(2)
const complaint = tooOld(process.versions.node)
if (complaint !== null) fail('Node is too old.', complaint)
if (!tasks.includes(task)) fail(`There is no task "${task}".`, `Use one of: ${tasks.join(', ')}.`)
await installPackages()
runTask(await findNode(), task, args)
