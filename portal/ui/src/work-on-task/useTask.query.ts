import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client';

export function taskKey(key: string) {
  return ['task', key] as const;
}

/** One task with its form and this person's draft. */
export function useTask(key: string) {
  return useQuery({ queryKey: taskKey(key), queryFn: () => api.task(key), gcTime: 0, refetchOnWindowFocus: false });
}
