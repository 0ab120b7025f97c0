// Table: places that get the dose on each side. "1 drop in both eyes" is two drops each time.

/** Ids of the rows of places. */
export const placesOnBothSides: ReadonlySet<string> = new Set([
  'both-eyes',
  'ou',
  'both-ears',
  'au',
  'each-nostril',
])
