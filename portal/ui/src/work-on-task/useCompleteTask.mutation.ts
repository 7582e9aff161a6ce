import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Content } from '../api/types';
import { TASKS } from '../see-my-tasks/useTasks.query';

/** Completes the task with what the form holds. */
export function useCompleteTask(key: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (content: Content) => api.complete(key, content),
    onSuccess: () => client.invalidateQueries({ queryKey: TASKS }),
  });
}
