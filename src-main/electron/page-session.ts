// What the page's session may do: load our own files by our own scheme. No network, no permissions, no downloads.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { protocol, type Session, session } from 'electron'
import { pageScheme } from './channels.ts'
import { pageHeaders, rendererFile } from './renderer-files.ts'

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the page from `rendererDir` and closes everything else. Runs once the app is ready. */
export function preparePageSession(rendererDir: string): void {
  const own = session.defaultSession
  own.protocol.handle(pageScheme, (request) => answer(rendererDir, request.url))
  denyPermissions(own)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isOwn(details.url) }))
}

/** Every permission, asked or checked, is refused. */
export function denyPermissions(own: Session): void {
  own.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
}

const ownSchemes = [`${pageScheme}:`, 'blob:', 'data:', 'devtools:']

function isOwn(url: string): boolean {
  return ownSchemes.some((scheme) => url.startsWith(scheme))
}

async function answer(rendererDir: string, address: string): Promise<Response> {
  const url = new URL(address)
  const file = url.host === 'app' ? rendererFile(url.pathname) : null
  if (file === null) return new Response('Not found', { status: 404 })
  try {
    const bytes = new Uint8Array(await readFile(join(rendererDir, file.path)))
    return new Response(bytes, { headers: { ...pageHeaders, 'content-type': file.type } })
  } catch {
    // The build has no such file; the page sees an ordinary 404.
    return new Response('Not found', { status: 404 })
  }
}
