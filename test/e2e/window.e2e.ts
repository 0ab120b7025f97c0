import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedApp, openApp } from './fixture.ts'

describe('the page in a real Chromium', () => {
  let app: OpenedApp
  beforeAll(async () => {
    app = await openApp()
  })
  afterAll(async () => {
    await app.close()
  })

  test('starts without a complaint in its console', async () => {
    await app.sees(/./)
    expect(app.complaints).toEqual([])
    await app.picture('first-start')
  })

  test('sees a bridge with invoke and on, and nothing else of the outside', async () => {
    const seen = await app.page.evaluate(() => ({
      bridge: Object.keys(window.bridge ?? {}).sort(),
      others: ['require', 'process', '__pestleInvoke', 'electron'].filter((name) => name in window),
      isSecure: window.isSecureContext,
    }))
    expect(seen).toEqual({ bridge: ['invoke', 'on'], others: [], isSecure: true })
  })

  test('gets a failure, not an exception, for a call that does not exist', async () => {
    const reply = await app.page.evaluate(() => window.bridge?.invoke('nothing.here', {}))
    expect(reply).toMatchObject({ ok: false })
  })

  test('hears that the worker was restarted, and can call again', async () => {
    const heard = app.page.evaluate(
      () =>
        new Promise<readonly unknown[]>((resolve) => {
          const news: unknown[] = []
          window.bridge?.on('worker', (payload: unknown) => {
            news.push(payload)
            if (news.length === 2) resolve(news)
          })
        }),
    )
    await app.killWorker()
    expect(await heard).toEqual([{ state: 'down' }, { state: 'restarted' }])
    expect(await app.call('nothing.here', {})).toMatchObject({ ok: false })
  })

  test('runs no inline script and reaches no other host', async () => {
    const outcome = await app.page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.intruder = true'
      document.head.append(script)
      const reached = await fetch('https://example.test/').then(
        () => true,
        () => false,
      )
      return { intruder: 'intruder' in window, reached }
    })
    expect(outcome).toEqual({ intruder: false, reached: false })
  })
})

test('closes a second window at once', async () => {
  const app = await openApp()
  const opened = app.page.context().waitForEvent('page')
  await app.page.evaluate(() => void window.open('/patients'))
  const second = await opened
  await expect.poll(() => second.isClosed()).toBe(true)
  expect(app.page.isClosed()).toBe(false)
  await app.close()
})

test('a window that the person closes ends by itself', async () => {
  const app = await openApp()
  const ended = new Promise<void>((resolve) => app.page.context().once('close', () => resolve()))
  await app.page.close()
  await ended
  await app.close()
})
