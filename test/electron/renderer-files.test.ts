import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageHeaders, rendererFile } from '../../src-main/electron/renderer-files.ts'

describe('an address of the page', () => {
  test.each([
    ['/', 'index.html', 'text/html; charset=utf-8'],
    ['/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['/patients/0198-abc', 'index.html', 'text/html; charset=utf-8'],
    ['/assets/index-a1.js', 'assets/index-a1.js', 'text/javascript; charset=utf-8'],
    ['/assets/pdf.worker-x.mjs', 'assets/pdf.worker-x.mjs', 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
  ])('%s is answered with %s', (address, path, type) => {
    expect(rendererFile(address)).toEqual({ path, type })
  })

  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/..\\package.json',
    '/..%5cpackage.json',
    '/C:/secret.json',
    '//host/share.json',
    '/assets//x.js',
    '/assets/x.js%00.html',
    '/%E0%A4%A',
    '/.env',
    '/chart.db',
    'index.html',
  ])('%s is refused', (address) => {
    expect(rendererFile(address)).toBeNull()
  })

  test('never leads out of the folder, whatever is asked', () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '/', 'a.js'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = rendererFile(`/${pieces.join('/')}`)
        const parts = file?.path.split('/') ?? []
        expect(parts.includes('..')).toBe(false)
        expect(file?.path.startsWith('/') ?? false).toBe(false)
      }),
    )
  })
})

describe('the policy of the page', () => {
  const policy = pageHeaders['content-security-policy'] ?? ''
  const directive = (name: string) =>
    policy
      .split('; ')
      .find((part) => part.startsWith(`${name} `))
      ?.slice(name.length + 1)

  test('runs our own scripts only: no inline script, no eval, no other host', () => {
    expect(directive('default-src')).toBe("'none'")
    expect(directive('script-src')).toBe("'self'")
    expect(directive('connect-src')).toBe("'self'")
    expect(directive('worker-src')).toBe("'self'")
    expect(directive('frame-ancestors')).toBe("'none'")
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/)
  })
})
