// Type size and language of the marked paper: one key each goes on to the next, and the preview follows.

import { Group, Text, Title } from '@mantine/core'
import { languageName, type PaperLook } from '../../../../src-main/contract/look-words.ts'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import layout from '../review.module.css'
import type { Paper } from '../use-papers.ts'

interface LookChoiceProps {
  readonly paper: Paper | null
  readonly look: PaperLook
  readonly onLook: (look: PaperLook) => void
}

const sizes = [14, 16, 18, 20, 12] as const

/** The size or language after this one, from the last back to the first. */
function after<T>(all: readonly T[], current: T): T {
  return all[(all.indexOf(current) + 1) % all.length] ?? current
}

/** Two choices for all papers; one that has no choice says so and is printed in its own way. */
export function LookChoice({ paper, look, onLook }: LookChoiceProps) {
  const languages = paper?.languages ?? []
  const sizeReason =
    paper === null
      ? 'There is no paper'
      : paper.hasTypeSizes
        ? null
        : 'This paper has one size of type of its own'
  const languageReason =
    paper === null
      ? 'There is no paper'
      : languages.length > 1
        ? null
        : 'This paper is printed in English only'
  const nextSize = () => {
    if (sizeReason === null) onLook({ ...look, typeSize: after(sizes, look.typeSize) })
  }
  const nextLanguage = () => {
    if (languageReason === null) onLook({ ...look, language: after(languages, look.language) })
  }
  useActions('Papers', [
    {
      id: 'paper-size',
      label: 'Next size of type (12 to 20 points)',
      keys: 'Z',
      run: nextSize,
      disabledReason: sizeReason,
    },
    {
      id: 'paper-language',
      label: 'Next language of the paper',
      keys: 'V',
      run: nextLanguage,
      disabledReason: languageReason,
    },
  ])
  const shown = paper?.look ?? look
  return (
    <section className={layout.block} aria-label="Type and language">
      <Title order={2} mb={6}>
        Type and language
      </Title>
      <Group gap={6}>
        <ActionButton variant="default" keys="Z" disabledReason={sizeReason} onClick={nextSize}>
          {`${shown.typeSize} pt`}
        </ActionButton>
        <ActionButton
          variant="default"
          keys="V"
          disabledReason={languageReason}
          onClick={nextLanguage}
        >
          {languageName(shown.language)}
        </ActionButton>
      </Group>
      <Text size="xs" c="dimmed" mt={4} role="status">
        {shown.language === 'en'
          ? (languageReason ?? sizeReason ?? 'For every paper that has a choice')
          : 'Only fixed phrases are translated, as drafts; the rest stays in English and is marked. An English twin is kept.'}
      </Text>
    </section>
  )
}
