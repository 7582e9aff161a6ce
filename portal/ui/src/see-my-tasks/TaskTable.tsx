import { Link } from 'react-router';
import type { Task } from '../api/types';
import { useTexts } from '../language/language';
import { useSession } from '../session/session';
import { dueOf } from '../time/due';
import { useNow } from '../time/useNow';
import { DueDate } from '../ui/DueDate';
import { urgencyOf } from './urgency';

export function TaskTable({ tasks }: { tasks: Task[] }) {
  const { tasks: words } = useTexts();
  // Who has one department needs no column for it.
  const tellsDepartment = useSession().departments.length > 1;
  return (
    <table className="task-table">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.task}</th>
          <th scope="col">{words.citizen}</th>
          {tellsDepartment && <th scope="col">{words.department}</th>}
          <th scope="col">{words.received}</th>
          <th scope="col">{words.holder}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <TaskRow key={task.key} task={task} tellsDepartment={tellsDepartment} />
        ))}
      </tbody>
    </table>
  );
}

function TaskRow({ task, tellsDepartment }: { task: Task; tellsDepartment: boolean }) {
  const { tasks: words, shortMoment } = useTexts();
  const now = useNow();
  const overdue = dueOf(task.dueAt, now).state === 'overdue';
  return (
    <tr className={overdue ? 'overdue' : undefined}>
      <td data-title={words.due}>
        <DueDate dueAt={task.dueAt} /> <UrgencyBadge priority={task.priority} />
      </td>
      <th scope="row" lang="da">
        <Link to={`/tasks/${task.key}`}>
          {task.name}
          <span className="sr-only">, {task.citizenName}</span>
        </Link>
      </th>
      <td data-title={words.citizen} className="task-citizen">{task.citizenName}</td>
      {tellsDepartment && (
        <td data-title={words.department} lang="da">
          {task.department.name}
        </td>
      )}
      <td data-title={words.received}>
        <time dateTime={task.createdAt} className="received">
          {shortMoment(task.createdAt, now)}
        </time>
      </td>
      <td data-title={words.holder}>
        <Holder task={task} />
      </td>
    </tr>
  );
}

function UrgencyBadge({ priority }: { priority: number }) {
  const { tasks: words } = useTexts();
  const urgency = urgencyOf(priority);
  return urgency && <strong className={`urgency urgency-${urgency}`}>{words[urgency]}</strong>;
}

function Holder({ task: { assignee } }: { task: Task }) {
  const { tasks: words } = useTexts();
  const { userId } = useSession();
  if (assignee === null) return <span className="badge">{words.free}</span>;
  return assignee.id === userId ? <strong>{words.you}</strong> : <>{assignee.name}</>;
}
