import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Content } from '../api/types';
import { journeyKey } from '../follow-journey/useJourney.query';

/** Tells a journey something, and shows what came of it. */
export function useTell(journeyId: string, kind: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: Content) => api.tell(journeyId, kind, content),
    onSuccess: () => client.invalidateQueries({ queryKey: journeyKey(journeyId) }),
  });
}
