// Times as numbers that can be compared: medians, 95th percentiles, ratios of the same run.

/** One line of the report. `goal` is said in words; `isMet` null where there is none. */
export interface Figure {
  readonly name: string
  readonly value: string
  readonly goal: string
  readonly isMet: boolean | null
  /** The plain numbers, for the JSON file. */
  readonly numbers: Readonly<Record<string, number>>
}

/** Milliseconds of each run of `work`, after `warm` runs that do not count. */
export async function times(
  count: number,
  work: (index: number) => unknown,
  warm = 0,
): Promise<readonly number[]> {
  const measured: number[] = []
  for (let index = 0; index < warm + count; index++) {
    const from = performance.now()
    await work(index)
    if (index >= warm) measured.push(performance.now() - from)
  }
  return measured
}

/** Milliseconds of one run, and what it answered. */
export async function once<T>(
  work: () => Promise<T> | T,
): Promise<{ readonly ms: number; readonly result: T }> {
  const from = performance.now()
  const result = await work()
  return { ms: performance.now() - from, result }
}

/** Milliseconds of one run on the clock and of the processor; the second says what a machine with nothing else to do takes at most. */
export async function onceWithProcessor(
  work: () => Promise<unknown>,
): Promise<{ readonly ms: number; readonly processorMs: number }> {
  const before = process.cpuUsage()
  const { ms } = await once(work)
  const used = process.cpuUsage(before)
  return { ms, processorMs: (used.user + used.system) / 1000 }
}

/** The value below which a share of the runs lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

export function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`
}
