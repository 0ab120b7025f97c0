// What became of a message to the registry, in words.

import type { RegistryMessageView } from '../../../src-main/contract/vaccine-store.ts'

export const messageStates: Readonly<Record<RegistryMessageView['state'], string>> = {
  made: 'not answered yet',
  accepted: 'accepted',
  warned: 'taken with warnings',
  refused: 'refused',
}
