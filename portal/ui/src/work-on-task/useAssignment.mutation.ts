import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api/client';
import type { Task, TaskDetails } from '../api/types';
import { TASKS } from '../see-my-tasks/useTasks.query';
import { taskKey } from './useTask.query';

/** Takes the task for the person who is logged in. */
export function useClaimTask(key: string) {
  return useAssignment(key, () => api.claim(key));
}

/** Puts the task back for the department. */
export function useReleaseTask(key: string) {
  return useAssignment(key, () => api.release(key));
}

function useAssignment(key: string, command: () => Promise<Task>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: command,
    onSuccess: ({ assignee }) =>
      client.setQueryData<TaskDetails>(taskKey(key), (task) => task && { ...task, assignee }),
    onError: () => client.invalidateQueries({ queryKey: taskKey(key) }),
    onSettled: () => client.invalidateQueries({ queryKey: TASKS }),
  });
}
