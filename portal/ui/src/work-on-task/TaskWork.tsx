import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Content, FormSchema, TaskDetails } from '../api/types';
import { CamundaFormView, type FormHandle } from '../form/CamundaFormView';
import { initialOf } from '../form/schema';
import { useTexts } from '../language/language';
import type { CompletedTask } from '../see-my-tasks/Completed';
import { useSession } from '../session/session';
import { hasStatus } from '../api/problem';
import { forgetUnsaved, keepUnsaved, unsaved } from '../session/unsavedWork';
import { DraftStatus } from './DraftStatus';
import { TaskHolder } from './TaskHolder';
import { TaskProblem } from './TaskProblem';
import { useClaimTask, useReleaseTask } from './useAssignment.mutation';
import { useCompleteTask } from './useCompleteTask.mutation';
import { useDraft } from './useDraft.mutation';

const NO_FIELDS: FormSchema = { type: 'default', components: [] };

/** The form of a task and what can be done with it. */
export function TaskWork({ task }: { task: TaskDetails }) {
  const texts = useTexts();
  const { userId } = useSession();
  const navigate = useNavigate();
  const form = useRef<FormHandle>(null);
  const sending = useRef(false);
  const [typed] = useState(() => unsaved(userId, task.key));
  const [initial] = useState<Content>(() =>
    initialOf(task.form?.schema ?? NO_FIELDS, task.prefill, { ...task.draft, ...typed }),
  );
  const claim = useClaimTask(task.key);
  const release = useReleaseTask(task.key);
  const complete = useCompleteTask(task.key);
  const draft = useDraft(task.key);
  const isMine = task.assignee?.id === userId;

  const { edited } = draft;
  useEffect(() => {
    if (typed === undefined || !isMine) return;
    edited(initial);
    forgetUnsaved(task.key);
  }, [typed, initial, isMine, edited, task.key]);

  const send = async (content: Content) => {
    // Two clicks can come before React has had time to disable the button.
    if (sending.current) return;
    sending.current = true;
    await draft.flush();
    complete.mutate(content, {
      onSuccess: () => {
        draft.stop();
        const { name, citizenName, journeyId } = task;
        void navigate('/', { state: { completed: { name, citizenName, journeyId } satisfies CompletedTask } });
      },
      onError: (error) => {
        if (hasStatus(error, 401)) keepUnsaved(userId, task.key, content);
      },
      onSettled: () => {
        sending.current = false;
      },
    });
  };

  const putBack = async () => {
    await draft.flush();
    release.mutate();
  };
  const busy = complete.isPending || complete.isSuccess;
  const problem = complete.error ?? claim.error ?? release.error;
  return (
    <section aria-labelledby="work" className="task-work">
      <h2 id="work">{texts.task.form}</h2>
      {!isTaken(problem) && (
        <TaskHolder task={task} justClaimed={claim.isSuccess} claim={() => claim.mutate()} claiming={claim.isPending} />
      )}
      <TaskProblem error={problem} journeyId={task.journeyId} />
      <CamundaFormView
        ref={form}
        schema={task.form?.schema ?? NO_FIELDS}
        context={task.context}
        initial={initial}
        actor={task.actor}
        readOnly={!isMine || busy}
        serverErrors={hasStatus(complete.error, 422, 400) ? complete.error.errors : undefined}
        onEdit={draft.edited}
        onSubmit={(content) => void send(content)}
      />
      {isMine && (
        <>
          <DraftStatus state={draft.state} />
          <div className="actions">
            <button type="button" className="button button-primary" disabled={busy} onClick={() => form.current?.submit()}>
              {busy ? texts.task.completing : texts.task.complete}
            </button>
            <button
              type="button"
              className="button button-secondary"
              disabled={busy || release.isPending}
              onClick={() => void putBack()}
            >
              {texts.task.release}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** True when the problem itself tells who has the task. */
function isTaken(problem: Error | null): boolean {
  return hasStatus(problem, 409) && problem.assignee !== undefined;
}
