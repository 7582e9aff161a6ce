/** How many of the tasks on the list now were not there before; the first list of all is no arrival. */
export function arrivals(before: readonly string[] | undefined, now: readonly string[]): number {
  if (before === undefined) return 0;
  const known = new Set(before);
  return now.filter((key) => !known.has(key)).length;
}
