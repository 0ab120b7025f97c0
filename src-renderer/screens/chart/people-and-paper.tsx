// Reviews, documents and prescribers of one patient: short lists that lead elsewhere.

import { Anchor, Badge } from '@mantine/core'
import { IconLock, IconPlayerPause, IconProgress } from '@tabler/icons-react'
import { useState } from 'react'
import type { ChartView, ReviewSummary } from '../../../src-main/contract/chart-views.ts'
import { useRead } from '../../client.ts'
import { formatCount, formatDay, formatInstant, formatPhone } from '../../format.ts'
import { PrescriberForm } from '../../forms/prescriber-form.tsx'
import { useActions } from '../../keys.ts'
import { href, paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { PrescriberPanel } from '../letters/prescriber-panel.tsx'
import { Standing } from '../review/delivery/packet-delivery.tsx'
import classes from './chart.module.css'

interface Props {
  readonly chart: ChartView
}

function StateBadge({ review }: { readonly review: ReviewSummary }) {
  if (review.isSigned) {
    return (
      <Badge size="sm" variant="light" leftSection={<IconLock size={12} aria-hidden />}>
        Signed
      </Badge>
    )
  }
  return review.isParked ? (
    <Badge
      size="sm"
      color="yellow"
      variant="light"
      leftSection={<IconPlayerPause size={12} aria-hidden />}
    >
      Parked
    </Badge>
  ) : (
    <Badge size="sm" variant="default" leftSection={<IconProgress size={12} aria-hidden />}>
      {review.phase}
    </Badge>
  )
}

/** Reviews, newest first as the API lists them, with the packet of each on its way. */
export function ReviewsSection({ chart }: Props) {
  const packets = useRead('deliveries.list', { patientId: chart.patient.id })
  return (
    <Section title="Reviews" part="reviews" count={chart.reviews.length}>
      {chart.reviews.length === 0 ? (
        <div className={`${lines.note} ${classes.stopped}`}>None yet. Start one with C or T.</div>
      ) : (
        <ul className={lines.list}>
          {chart.reviews.map((one) => (
            <li key={one.id} className={lines.item}>
              <Anchor href={href(paths.review(one.id))} fz="inherit" fw={600}>
                {one.kind} of {formatDay(one.heldOn)}
              </Anchor>
              <StateBadge review={one} />
              <span className={lines.grow}>
                {packets.data
                  ?.filter(({ reviewId }) => reviewId === one.id)
                  .map((packet) => (
                    <Standing key={packet.reviewId} packet={packet} />
                  ))}
              </span>
              {one.signedBy !== null && <span className={classes.code}>{one.signedBy}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Documents that were issued. */
export function DocumentsSection({ chart }: Props) {
  return (
    <Section title="Documents" part="documents" count={chart.documents.length}>
      {chart.documents.length === 0 ? (
        <div className={`${lines.note} ${classes.stopped}`}>None issued yet.</div>
      ) : (
        <ul className={lines.list}>
          {chart.documents.map((one) => (
            <li key={one.id} className={lines.item}>
              <Anchor
                href={href(paths.documents(chart.patient.id))}
                fz="inherit"
                className={lines.grow ?? ''}
              >
                {one.title}
              </Anchor>
              <span className={`${classes.code} figures`}>
                {formatCount(one.pages, 'page')} · {formatInstant(one.issuedAt)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Prescribers and how they are reached; Enter on one shows how they answer letters. */
export function PrescribersSection({ chart }: Props) {
  const [isAdding, setAdding] = useState(false)
  const [profileOf, setProfileOf] = useState<string | null>(null)
  const add = () => setAdding(true)
  useActions('Prescribers', [{ id: 'add', label: 'Add prescriber', keys: 'B', run: add }])
  return (
    <Section
      title="Prescribers"
      count={chart.prescribers.length}
      actions={
        <ActionButton variant="subtle" keys="B" disabledReason={null} onClick={add}>
          Add
        </ActionButton>
      }
    >
      {chart.prescribers.length === 0 ? (
        <div className={`${lines.note} ${classes.stopped}`}>None on record.</div>
      ) : (
        <ul className={lines.list}>
          {chart.prescribers.map((one) => (
            <li key={one.id} className={lines.item}>
              <span className={lines.grow}>
                <RowButton
                  rowId={one.id}
                  onChosen={() => undefined}
                  onOpen={() => setProfileOf(one.id)}
                >
                  {one.name}
                </RowButton>
                {one.id === chart.patient.primaryCareId && (
                  <Badge size="sm" variant="light" ml={6}>
                    primary care
                  </Badge>
                )}
                <span className={classes.sub}>
                  <span className={classes.fill}>
                    {one.fax === null ? 'no fax' : `Fax ${formatPhone(one.fax)}`}
                  </span>
                  {one.phone !== null && (
                    <span className={classes.fill}> · {formatPhone(one.phone)}</span>
                  )}
                </span>
                <span className={classes.sub}>
                  {one.npi === null ? 'no NPI' : `NPI ${one.npi}`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {profileOf !== null && (
        <PrescriberPanel prescriberId={profileOf} onClose={() => setProfileOf(null)} />
      )}
      {isAdding && <PrescriberForm onClose={() => setAdding(false)} />}
    </Section>
  )
}
