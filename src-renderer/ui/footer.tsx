// The strip at the bottom: which pharmacy, who is signed in, how to lock, and whether these patients are invented.

import { UnstyledButton } from '@mantine/core'
import { IconFlask, IconLock, IconUser } from '@tabler/icons-react'
import type { SessionState, UserView } from '../../src-main/contract/session.ts'
import { formatRole } from '../format.ts'
import { lockNow } from '../session.ts'
import classes from './frame.module.css'
import { KeyHint } from './key-hint.tsx'

/** The strip. */
export function Footer({
  session,
  user,
  onSwitch,
}: {
  readonly session: SessionState
  readonly user: UserView
  readonly onSwitch: () => void
}) {
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
