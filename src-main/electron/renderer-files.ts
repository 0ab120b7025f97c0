// Which file of the built page answers which address, and under which content security policy. Pure: no Electron,
// no disk, so that the plain Chromium window serves exactly the same.

/** A file below the renderer's folder and its media type. */
export interface RendererFile {
  /** Relative path with forward slashes. */
  readonly path: string
  readonly type: string
}

/** What the page may load: its own files, nothing else. Mantine writes `style` elements at run time, hence the one exception. */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Headers of every answer of the page's scheme. */
export const pageHeaders: Readonly<Record<string, string>> = {
  // A meta tag cannot forbid framing, a header can.
  'content-security-policy': `${pagePolicy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  bcmap: 'application/octet-stream',
  pfb: 'application/octet-stream',
  ttf: 'font/ttf',
}

const page: RendererFile = { path: 'index.html', type: 'text/html; charset=utf-8' }

/** The file for a URL's path; an address of a screen (no ending) is the page itself; null = refused or unknown kind. */
export function rendererFile(pathname: string): RendererFile | null {
  const path = decoded(pathname)
  if (path === null || !path.startsWith('/')) return null
  if (path.includes('\\') || path.includes('\0') || path.includes(':')) return null
  const parts = path.slice(1).split('/')
  if (parts.some((part) => part === '..' || part === '.')) return null
  const name = parts.at(-1) ?? ''
  const dot = name.lastIndexOf('.')
  if (dot < 0) return page
  const type = types[name.slice(dot + 1).toLowerCase()]
  if (type === undefined || dot === 0 || parts.includes('')) return null
  return { path: parts.join('/'), type }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
