import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type TaskFilter } from '../api/client';

export const TASKS = ['tasks'] as const;

/** My departments' open tasks by due date and urgency, page by page; asks again every half minute while nothing tells of changes. */
export function useTasks(filter: TaskFilter, live: boolean) {
  return useInfiniteQuery({
    queryKey: [...TASKS, filter],
    queryFn: ({ pageParam }) => api.tasks(filter, pageParam),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    refetchInterval: live ? 300_000 : 30_000,
  });
}
