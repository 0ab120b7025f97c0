// Parts of an open letter: a recommendation with its reply, and the life of the letter.

import { Text, Title } from '@mantine/core'
import type {
  LetterReply,
  LetterView,
  RecommendationState,
} from '../../../src-main/contract/letters.ts'
import { formatCode, formatDay } from '../../format.ts'
import looks from '../../ui/ui.module.css'
import { fillWords, replyTitles } from './letter-words.ts'
import classes from './letters.module.css'

/** One recommendation with its reply and the fills since. */
export function Recommendation({ one }: { readonly one: RecommendationState }) {
  return (
    <>
      <span className={classes.words}>
        <span>{one.text}</span>
        <span className={classes.dim}>{one.problemTitle ?? 'no problem is linked'}</span>
        {one.drugs.map((drug) => (
          <span key={drug.medicationId} className={classes.dim}>
            Fills: {fillWords(drug)}
          </span>
        ))}
      </span>
      <span className={classes.reply}>
        {one.reply === null ? (
          <span className={`${looks.badge} ${looks.plain}`}>no reply yet</span>
        ) : (
          <span className={`${looks.badge} ${lookOf(one.reply)}`}>{replyTitles[one.reply]}</span>
        )}
        {one.repliedOn !== null && <span className={classes.dim}>{formatDay(one.repliedOn)}</span>}
        {one.reason !== null && <span className={classes.dim}>{one.reason}</span>}
      </span>
    </>
  )
}

function lookOf(reply: LetterReply): string {
  if (reply === 'accepted' || reply === 'accepted-with-change') return looks.good ?? ''
  return (reply === 'declined' ? looks.danger : looks.warn) ?? ''
}

/** When it was sent, asked about and answered. */
export function Life({ events }: { readonly events: LetterView['events'] }) {
  return (
    <section aria-label="Life of the letter">
      <Title order={3} size="sm" mb={4}>
        Life of the letter
      </Title>
      {events.length === 0 && (
        <Text size="sm" c="dimmed">
          Nobody has said yet how it went out.
        </Text>
      )}
      {events.map((event) => (
        <Text key={`${event.onDay} ${event.kind} ${event.note ?? ''}`} size="sm">
          {formatDay(event.onDay)} · {formatCode(event.kind)}
          {event.channel === null ? '' : ` by ${event.channel}`} · {event.by}
          {event.note === null ? '' : ` · ${event.note}`}
        </Text>
      ))}
    </section>
  )
}
