export type Urgency = 'acute' | 'urgent';

/** How urgent a task's priority makes it; undefined for the everyday ones. */
export function urgencyOf(priority: number): Urgency | undefined {
  if (priority >= 90) return 'acute';
  return priority >= 70 ? 'urgent' : undefined;
}
