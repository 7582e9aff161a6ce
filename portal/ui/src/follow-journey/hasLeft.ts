import type { JourneyEnd } from '../api/caseTypes';

/** The citizen has died or is another municipality's: nobody here has the journey any more. */
export function hasLeft(end: JourneyEnd | null): boolean {
  return end !== null && ['death', 'transferred'].includes(end.reason.code);
}
