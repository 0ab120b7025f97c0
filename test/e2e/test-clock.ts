// The fixed day of all tests, as the journeys' worker and page have it.

/** 2026-11-23 at three in the afternoon UTC: the same calendar day from Honolulu to Singapore. */
export const testMorning = Date.UTC(2026, 10, 23, 15)

/** File beside the chart with the milliseconds that the worker's clock runs ahead. */
export const clockAhead = 'clock-ahead'
