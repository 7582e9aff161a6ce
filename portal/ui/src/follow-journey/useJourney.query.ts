import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** A citizen's journey as far as the person logged in may see it. */
export function useJourney(id: string) {
  return useQuery({ queryKey: ['journey', id], queryFn: () => api.journey(id) });
}
