/** Where a carried item is among the others of its list, by keys: a step, a row of `columns`, or to an end. */
export function stepped(key: string, at: number, count: number, columns: number): number | undefined {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  if (step === undefined) return undefined
  return Math.max(0, Math.min(count - 1, at + step))
}

/** The list with the item at `from` put to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)]
}
