// The two names that cross Electron's wire. Not for other channels: calls are added in the contract.

/** Page to main process: one call of the contract. */
export const callChannel = 'pestle:call'
/** Main process to page: one piece of news with its topic. */
export const newsChannel = 'pestle:news'
/** Scheme and address of the page. */
export const pageScheme = 'pestle'
/** Every frame of ours has an address that starts with this. */
export const pageOrigin = 'pestle://app/'
