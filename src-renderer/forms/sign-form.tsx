// Signs and locks a review: the pharmacist's PIN again, and what the signature means.

import { PasswordInput, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import type { UserView } from '../../src-main/contract/session.ts'
import { notifyDone, useCommand } from '../client.ts'
import { FormDialog } from './form-dialog.tsx'

interface SignFormProps {
  readonly review: ReviewView
  readonly user: UserView
  readonly onClose: () => void
}

/** A wrong PIN is said here; nothing is lost. */
export function SignForm({ review, user, onClose }: SignFormProps) {
  const [pin, setPin] = useState('')
  const sign = useCommand('reviews.sign', { isQuiet: true })
  return (
    <FormDialog
      title="Sign and lock the review"
      isBusy={sign.isPending}
      submitLabel="Sign"
      submitKeys="Enter"
      disabledReason={pin === '' ? 'Type your PIN to sign' : null}
      error={sign.error}
      onClose={onClose}
      onSubmit={() =>
        pin !== '' &&
        sign.mutate(
          { reviewId: review.id, pin },
          {
            onSuccess: () => {
              notifyDone('Signed and locked')
              onClose()
            },
            onError: () => setPin(''),
          },
        )
      }
    >
      <Text size="sm">
        {user.name}
        {user.credential === null ? '' : `, ${user.credential}`} · NPI {user.npi ?? 'not recorded'}{' '}
        · licence {user.licence ?? 'not recorded'}
      </Text>
      <PasswordInput
        label="Your PIN"
        inputMode="numeric"
        autoComplete="off"
        maxLength={8}
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="sm" c="dimmed">
        After this the review cannot be changed. Later remarks are addenda with your name and the
        time.
      </Text>
    </FormDialog>
  )
}
