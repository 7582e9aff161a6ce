import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

/** The form in which reception registers a referral. */
export function useIntakeForm() {
  return useQuery({ queryKey: ['intake-form'], queryFn: api.intakeForm, staleTime: Infinity });
}
