import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

export function journeyKey(id: string) {
  return ['journey', id] as const;
}

/** A citizen's journey as far as the person logged in may see it. */
export function useJourney(id: string) {
  return useQuery({ queryKey: journeyKey(id), queryFn: () => api.journey(id) });
}
