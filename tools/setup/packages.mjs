// What npm has to do before anything can run, and what to tell a person when it fails. Plain JavaScript for Node 18 up.

/**
 * True when every package that the lock file asks for is installed in its version. Packages marked optional
 * (binaries of other systems) may be absent.
 * @param {unknown} lock parsed package-lock.json
 * @param {unknown} installed parsed node_modules/.package-lock.json, or null
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const wanted = packagesOf(lock)
  const present = packagesOf(installed)
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = present[path]
    if (found === undefined) return entry.optional === true
    return found.version === entry.version
  })
}

/**
 * @param {unknown} lock
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lock) {
  return lock !== null && typeof lock === 'object' && 'packages' in lock && lock.packages !== null
    ? /** @type {Record<string, { version?: string, optional?: boolean }>} */ (lock.packages)
    : {}
}

/** Signs in npm's output, what they mean, what to do. First match wins. */
const causes = /** @type {const} */ ([
  [/ENOSPC/, 'The disk is full.', 'Free about 2 GB and run the same command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH/,
    'The package registry cannot be reached.',
    'Connect to the internet (behind a proxy: npm config set proxy http://HOST:PORT) and run the same command again.',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_/,
    'The certificate of the package registry was not accepted.',
    'Behind an inspecting proxy, set NODE_EXTRA_CA_CERTS to its certificate file and run the same command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    'A folder of this checkout may not be written by your user.',
    'Take ownership of the folder (or clone it again as this user) and run the same command again.',
  ],
  [
    /EUSAGE|in sync/,
    'package.json and package-lock.json do not belong together.',
    'Take both files from the same commit (git checkout package.json package-lock.json).',
  ],
  [
    /EINTEGRITY/,
    'A downloaded package is not the one that package-lock.json names.',
    'Run npm cache clean --force and then the same command again.',
  ],
  [
    /ETARGET|E404|E403|E401/,
    'The registry that npm is set to does not offer a package.',
    'Look at npm config get registry, set the public one, and run the same command again.',
  ],
])

/**
 * @param {string} output what npm wrote
 * @returns {{ what: string, todo: string }}
 */
export function explainNpmFailure(output) {
  const cause = causes.find(([sign]) => sign.test(output))
  return cause === undefined
    ? {
        what: 'npm could not install the packages.',
        todo: 'Read its lines above, and run the same command again.',
      }
    : { what: cause[1], todo: cause[2] }
}

/**
 * @param {string} version of the Node that runs, `18.19.0`
 * @returns {string | null} what to do, or null when it is new enough
 */
export function tooOld(version) {
  const major = Number(version.split('.')[0])
  return major >= 18
    ? null
    : `Node ${version} is too old to set Pestle up. Install Node 20 or newer from https://nodejs.org and run the same command again.`
}
