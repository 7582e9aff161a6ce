import { useMutation } from '@tanstack/react-query';
import { api } from '../api/client';

/** Sends a referral; sending the same one again (same `externalId`) creates nothing new. */
export function useSendReferral() {
  return useMutation({ mutationFn: api.sendReferral });
}
