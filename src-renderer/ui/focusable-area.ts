// Scrolling regions must be reachable by keyboard (WCAG 2.1.1): Mantine's scroll area is not, by itself.

/** For `scrollAreaProps` of a table's scroll container. */
export const focusableArea = {
  offsetScrollbars: false,
  viewportProps: { tabIndex: 0 },
} as const
