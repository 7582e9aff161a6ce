import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

const POLL_MS = 3_000;

/** How far a referral has come; asks again until it is accepted or closed. */
export function useReferral(id: string) {
  return useQuery({
    queryKey: ['referral', id],
    queryFn: () => api.referral(id),
    refetchInterval: ({ state }) => (isSettled(state.data?.status) ? false : POLL_MS),
  });
}

function isSettled(status: string | undefined): boolean {
  return status === 'accepted' || status === 'closed';
}
