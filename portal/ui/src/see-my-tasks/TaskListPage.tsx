import './tasks.css';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { TaskFilter } from '../api/client';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { Announcement } from './Announcement';
import { Completed } from './Completed';
import { EmptyList } from './EmptyList';
import { TaskFilters } from './TaskFilters';
import { TaskTable } from './TaskTable';
import { useTasks } from './useTasks.query';
import { useTaskStream } from './useTaskStream';

export function TaskListPage() {
  const { tasks: words } = useTexts();
  const { departments } = useSession();
  const [filter, change] = useFilter();
  const live = useTaskStream();
  const list = useTasks(filter, live);
  const tasks = list.data?.pages.flatMap((page) => page.tasks) ?? [];
  if (list.isError && list.data === undefined) return <ProblemPage error={list.error} retry={() => void list.refetch()} />;
  return (
    <>
      <Completed />
      <PageHeading title={words.title} />
      <p className="intro">{departments.length === 0 ? words.noDepartmentText : words.intro}</p>
      <TaskFilters filter={filter} change={change} />
      <Announcement key={`${filter.assignment}/${filter.department}`} tasks={list.data && tasks} pages={list.data?.pages.length ?? 0} />
      {list.isPending && <Loading />}
      {tasks.length > 0 && <TaskTable tasks={tasks} />}
      {list.data && tasks.length === 0 && (
        <EmptyList filtered={filter.assignment !== 'all' || filter.department !== ''} showAll={() => change(ALL)} />
      )}
      <div className="list-end">
        {tasks.length > 0 && <p>{words.count(tasks.length, list.hasNextPage)}</p>}
        {list.hasNextPage && (
          <button
            type="button"
            className="button button-secondary"
            disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {list.isFetchingNextPage ? words.loadingMore : words.more}
          </button>
        )}
        <p className="live">{live ? words.live : words.slow}</p>
      </div>
    </>
  );
}

const ALL: TaskFilter = { assignment: 'all', department: '' };

/** The filter stands in the address, so that going back to the list finds it as it was. */
function useFilter(): [TaskFilter, (filter: TaskFilter) => void] {
  const [parameters, setParameters] = useSearchParams();
  const [filter, setFilter] = useState(() => filterOf(parameters));
  const change = (chosen: TaskFilter) => {
    setFilter(chosen);
    setParameters(Object.entries(chosen).filter(([, value]) => value !== '' && value !== 'all') as [string, string][], {
      replace: true,
    });
  };
  return [filter, change];
}

function filterOf(parameters: URLSearchParams): TaskFilter {
  const assignment = parameters.get('assignment');
  return {
    assignment: assignment === 'mine' || assignment === 'unclaimed' ? assignment : 'all',
    department: parameters.get('department') ?? '',
  };
}
