import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Content } from '../api/types';
import { journeyKey } from '../follow-journey/useJourney.query';

// The journey's process answers soon, not at once; each look is a read on record, so the waits grow.
const LOOKS_MS = [0, 1_000, 3_000, 8_000, 15_000];

/** Tells a journey something, and shows what came of it. */
export function useTell(journeyId: string, kind: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: Content) => api.tell(journeyId, kind, content),
    onSuccess: () => {
      for (const wait of LOOKS_MS) {
        setTimeout(() => void client.invalidateQueries({ queryKey: journeyKey(journeyId) }), wait);
      }
    },
  });
}
