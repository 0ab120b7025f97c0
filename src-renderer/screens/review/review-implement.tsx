// Last step: what signing waits for, the pages as they will be printed, the signature, and then the paper.

import { Alert, Stack, Text, Title } from '@mantine/core'
import { IconCircleCheck, IconLock } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { plainLook } from '../../../src-main/contract/look-words.ts'
import { formatInstant } from '../../format.ts'
import { AddendumForm } from '../../forms/addendum-form.tsx'
import { SignForm } from '../../forms/sign-form.tsx'
import { useActions } from '../../keys.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'

import { DisposalGiven } from './delivery/disposal-given.tsx'
import { PacketDelivery } from './delivery/packet-delivery.tsx'
import { MissingToSign } from './missing-to-sign.tsx'
import { SoapPanel } from './notes/soap-panel.tsx'
import { PaperPreview } from './paper-preview.tsx'
import { LookChoice } from './papers/look-choice.tsx'
import layout from './review.module.css'
import { ReviewPapers } from './review-papers.tsx'
import { useReviewWork } from './review-work.tsx'
import { usePapers } from './use-papers.ts'

/** The step. */
export function ReviewImplement() {
  const { review } = useReviewWork()
  const [look, setLook] = useState(plainLook)
  const papers = usePapers(review, look)
  const [index, setIndex] = useState(0)
  const isSigned = review.signature !== null
  // After the signature the packet comes first, whatever was looked at before.
  useEffect(() => {
    if (isSigned) setIndex(0)
  }, [isSigned])
  const place = Math.min(index, Math.max(papers.list.length - 1, 0))
  const current = papers.list[place] ?? null
  return (
    <div className={layout.split}>
      <div className={`${layout.side} ${layout.narrow}`}>
        {review.signature === null ? <ToSign /> : <Signed />}
        <LookChoice paper={current} look={look} onLook={setLook} />
        {review.signature !== null && review.kind === 'CMR' && <PacketDelivery />}
        <ReviewPapers papers={papers} index={place} onIndex={setIndex} />
        {review.signature !== null && <DisposalGiven />}
        <Soap />
        {review.signature !== null && <Addenda />}
      </div>
      <div className={layout.main}>
        {current !== null && <PaperPreview review={review} paper={current} />}
      </div>
    </div>
  )
}

function ToSign() {
  const { review, decideReason, goTo } = useReviewWork()
  const user = useSession().data?.user ?? null
  const [isSigning, setIsSigning] = useState(false)
  const missing = review.missingToSign
  const reason =
    decideReason ??
    (missing.length > 0 ? `Still open: ${missing.map((one) => one.what).join('; ')}` : null)
  useActions('Sign', [
    {
      id: 'sign-review',
      label: 'Sign and lock',
      keys: 'F10',
      run: () => setIsSigning(true),
      disabledReason: reason,
    },
  ])
  return (
    <section className={layout.block} aria-label="Signature">
      <Title order={2} mb={6}>
        {missing.length === 0 ? 'Ready to sign' : 'Before signing'}
      </Title>
      {missing.length > 0 && <MissingToSign missing={missing} onGo={goTo} />}
      <ActionButton
        keys="F10"
        fullWidth
        disabledReason={reason}
        onClick={() => setIsSigning(true)}
        {...(missing.length === 0 ? { 'data-first-field': true } : {})}
      >
        Sign and lock
      </ActionButton>
      {decideReason !== null && (
        <Text size="xs" c="dimmed" mt={4}>
          {decideReason}
        </Text>
      )}
      {isSigning && user !== null && (
        <SignForm review={review} user={user} onClose={() => setIsSigning(false)} />
      )}
    </section>
  )
}

function Signed() {
  const { review } = useReviewWork()
  if (review.signature === null) return null
  return (
    <section className={layout.block} aria-label="Signature">
      <Alert variant="light" title="Signed and locked" icon={<IconLock aria-hidden />} p="xs">
        <Text size="sm">
          {review.signature.name}, {review.signature.credential}
        </Text>
        <Text size="xs">
          NPI {review.signature.npi} · licence {review.signature.licence}
        </Text>
        <Text size="xs">{formatInstant(review.signature.at)}</Text>
      </Alert>
    </section>
  )
}

function Soap() {
  const [isOpen, setIsOpen] = useState(false)
  const open = () => setIsOpen(true)
  useActions('SOAP note', [{ id: 'soap', label: 'SOAP note', keys: 'O', run: open }])
  return (
    <section className={layout.block} aria-label="SOAP note">
      <ActionButton variant="default" keys="O" fullWidth disabledReason={null} onClick={open}>
        SOAP note
      </ActionButton>
      {isOpen && <SoapPanel onClose={() => setIsOpen(false)} />}
    </section>
  )
}

function Addenda() {
  const { review } = useReviewWork()
  const user = useSession().data?.user ?? null
  const [isWriting, setIsWriting] = useState(false)
  const reason = user?.maySign === true ? null : 'Only a pharmacist can write an addendum'
  useActions('Addenda', [
    {
      id: 'addendum',
      label: 'Write an addendum',
      keys: 'W',
      run: () => setIsWriting(true),
      disabledReason: reason,
    },
  ])
  return (
    <section className={layout.block} aria-label="Addenda">
      <Stack gap="xs">
        <Title order={2}>Addenda ({review.addenda.length})</Title>
        {review.addenda.map((one) => (
          <article key={`${one.at} ${one.text}`}>
            <Text size="sm">{one.text}</Text>
            <Text size="xs" c="dimmed">
              <IconCircleCheck size="1em" aria-hidden /> {one.by}, {formatInstant(one.at)}
            </Text>
          </article>
        ))}
        <ActionButton
          variant="default"
          keys="W"
          disabledReason={reason}
          onClick={() => setIsWriting(true)}
        >
          Write an addendum
        </ActionButton>
      </Stack>
      {isWriting && <AddendumForm reviewId={review.id} onClose={() => setIsWriting(false)} />}
    </section>
  )
}
