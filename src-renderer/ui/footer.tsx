// The strip at the bottom: which pharmacy, who is signed in, how to lock, and whether these patients are invented.

import { UnstyledButton } from '@mantine/core'
import { IconFlask, IconLock, IconUser } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import type { SessionState, UserView } from '../../src-main/contract/session.ts'
import { formatRole } from '../format.ts'
import { lockNow } from '../session.ts'
import classes from './frame.module.css'
import { KeyHint } from './key-hint.tsx'
import { WaitingStrip } from './waiting/waiting-strip.tsx'

/** The strip. */
export function Footer({
  session,
  user,
  onSwitch,
  onWaiting,
}: {
  readonly session: SessionState
  readonly user: UserView
  readonly onSwitch: () => void
  /** Lists the open reviews. */
  readonly onWaiting: () => void
}) {
  const reviewId = useLocation().pathname.match(/reviews\/([\w-]+)/)?.[1] ?? null
  return (
    <div className={classes.footer}>
      <strong className={classes.footerCut}>
        {session.pharmacyName ?? 'Pharmacy not named yet'}
      </strong>
      {session.isSample && (
        <span className={classes.sample} role="note">
          <IconFlask size="1.1em" aria-hidden />
          SAMPLE PHARMACY: invented patients
        </span>
      )}
      <span className={classes.footerGrow} />
      <WaitingStrip reviewOnScreen={reviewId} onOpen={onWaiting} />
      <UnstyledButton
        fz="inherit"
        className={classes.footerButton}
        onClick={onSwitch}
        aria-keyshortcuts="Control+U"
      >
        <IconUser size="1.1em" aria-hidden />
        <span className={classes.footerCut}>
          {user.name}
          {user.credential === null ? '' : `, ${user.credential}`} · {formatRole(user.role)}
        </span>
        <KeyHint keys="mod+U" />
      </UnstyledButton>
      <UnstyledButton
        fz="inherit"
        className={classes.footerButton}
        style={{ flexShrink: 0 }}
        onClick={() => void lockNow()}
        aria-keyshortcuts="Control+L"
      >
        <IconLock size="1.1em" aria-hidden />
        Lock
        <KeyHint keys="mod+L" />
      </UnstyledButton>
    </div>
  )
}
