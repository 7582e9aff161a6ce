import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';
import { hasStatus } from '../api/problem';

export const ME = ['me'] as const;

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
  });
}
