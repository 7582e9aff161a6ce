import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { hasStatus } from '../api/problem';

export const ME = ['me'] as const;
const MINUTE = 60_000;

/** Who is logged in; null when nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ME,
    queryFn: () =>
      api.me().catch((error: unknown) => {
        if (hasStatus(error, 401)) return null;
        throw error;
      }),
    staleTime: Infinity,
    // The time of a demo may be moved while a page is open.
    refetchInterval: ({ state }) => (state.data?.demoNow ? MINUTE : false),
  });
}
