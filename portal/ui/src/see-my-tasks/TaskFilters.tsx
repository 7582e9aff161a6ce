import type { TaskFilter } from '../api/client';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';

interface TaskFiltersProps {
  filter: TaskFilter;
  change: (filter: TaskFilter) => void;
}

const ASSIGNMENTS = ['all', 'mine', 'unclaimed'] as const;

export function TaskFilters({ filter, change }: TaskFiltersProps) {
  const { tasks } = useTexts();
  const { departments } = useSession();
  return (
    <div className="filters">
      <fieldset>
        <legend>{tasks.show}</legend>
        {ASSIGNMENTS.map((assignment) => (
          <span key={assignment} className="filter-choice">
            <input
              type="radio"
              name="assignment"
              id={`assignment-${assignment}`}
              checked={filter.assignment === assignment}
              onChange={() => change({ ...filter, assignment })}
            />
            <label htmlFor={`assignment-${assignment}`}>{tasks[assignment]}</label>
          </span>
        ))}
      </fieldset>
      {departments.length > 1 && (
        <div className="filter-department">
          <label htmlFor="department">{tasks.department}</label>
          <select
            id="department"
            className="form-select"
            value={filter.department}
            onChange={({ target }) => change({ ...filter, department: target.value })}
          >
            <option value="">{tasks.allDepartments}</option>
            {departments.map(({ key, name }) => (
              <option key={key} value={key} lang="da">
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
