import { describe, expect, test } from 'vitest'
import { explainNpmFailure, isInstalled, tooOld } from '../../tools/setup/packages.mjs'

describe('packages count as installed', () => {
  const lock = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/of-another-system': { version: '1.0.0', optional: true },
    },
  }
  test.each([
    ['when each is there in its version', { 'node_modules/zod': { version: '4.6.7' } }, true],
    ['not when one is missing', {}, false],
    ['not when one has another version', { 'node_modules/zod': { version: '4.6.6' } }, false],
    [
      'not when an optional one is there in another version',
      {
        'node_modules/zod': { version: '4.6.7' },
        'node_modules/of-another-system': { version: '0.9.0' },
      },
      false,
    ],
  ])('%s', (_when, packages, expected) => {
    expect(isInstalled(lock, { packages })).toBe(expected)
  })

  test('not when nothing is installed, or the installation was interrupted', () => {
    expect(isInstalled(lock, null)).toBe(false)
  })
})

describe('a failure of npm', () => {
  test.each([
    ['npm error code ENOSPC\nnpm error nospc no space left on device', 'disk is full', 'Free'],
    ['npm error code EAI_AGAIN\nnpm error getaddrinfo', 'cannot be reached', 'internet'],
    [
      'npm error network request failed, reason: connect ECONNREFUSED',
      'cannot be reached',
      'proxy',
    ],
    ['npm error code EACCES\nnpm error syscall mkdir', 'may not be written', 'ownership'],
    [
      'npm error code EUSAGE\n`npm ci` can only install when in sync',
      'belong together',
      'same commit',
    ],
    ['npm error code EINTEGRITY sha512', 'not the one', 'cache clean'],
    ['npm error code E404 not found', 'does not offer', 'registry'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate', 'NODE_EXTRA_CA_CERTS'],
    ['something nobody has seen', 'could not install', 'lines above'],
  ])('%j says what is wrong and what to do', (output, what, todo) => {
    const explained = explainNpmFailure(output)
    expect(explained.what).toContain(what)
    expect(explained.todo).toContain(todo)
  })
})

describe('Node', () => {
  test.each([
    ['16.20.2', false],
    ['17.9.1', false],
    ['18.0.0', true],
    ['20.20.2', true],
    ['24.21.0', true],
  ])('%s can set Pestle up: %s', (version, isEnough) => {
    expect(tooOld(version) === null).toBe(isEnough)
  })
})
