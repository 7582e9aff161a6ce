import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** The journeys of the citizen who is logged in, and of those they stand by. */
export function useOwnJourneys() {
  return useQuery({ queryKey: ['own-journeys'], queryFn: api.ownJourneys, refetchInterval: 30_000 });
}
