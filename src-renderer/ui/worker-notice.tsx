// Says when the part that holds the chart stopped or stands again. Nothing typed and saved is lost by it.

import { Alert } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { bridge } from '../client.ts'
import { loseSession } from '../session.ts'
import classes from './ui.module.css'

/** A strip at the top while the worker is down; a note when it is back. */
export function WorkerNotice() {
  const [isDown, setDown] = useState(false)
  useEffect(
    () =>
      bridge?.on('worker', (news) => {
        const state =
          typeof news === 'object' && news !== null && 'state' in news ? news.state : null
        setDown(state === 'down')
        if (state !== 'restarted') return
        loseSession()
        notifications.show({
          title: 'Pestle restarted its engine',
          message: 'Everything that was saved is still there. Sign in to go on.',
          autoClose: 15_000,
        })
      }),
    [],
  )
  return isDown ? (
    <Alert className={classes.strip} color="yellow" role="status" p="xs">
      Pestle is restarting its engine. Wait a moment; what you saved is safe.
    </Alert>
  ) : null
}
