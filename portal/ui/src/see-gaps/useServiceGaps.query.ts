import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** Support that ends at 18 and that nothing follows, as far as it is the reader's to settle. */
export function useServiceGaps(enabled = true) {
  return useQuery({ queryKey: ['service-gaps'], queryFn: api.serviceGaps, refetchInterval: 60_000, enabled });
}
