import type { ReactNode } from 'react';
import type { Deadline, Journey } from '../api/types';
import { useTexts } from '../language/language';
import { NextStep } from '../see-my-case/NextStep';
import { useNow } from '../time/useNow';
import { DueDate } from '../ui/DueDate';

/** Where the journey stands: who holds it, who coordinates, what is due next, and what should have been done. */
export function JourneyNow({ journey }: { journey: Journey }) {
  const { journey: words, home } = useTexts();
  const holder = journey.holder;
  const { coordinator, nextDeadline } = journey;
  const overdue = journey.deadlines.filter(({ overdue, code, dueAt }) => overdue && !(code === nextDeadline?.code && dueAt === nextDeadline.dueAt));
  const onlyHelps = journey.readAs === 'helper';
  return (
    <dl className="now">
      {!onlyHelps && (
        <Box term={words.holder}>
          <strong lang="da">{holder?.department.name ?? words.nobody}</strong>
          {holder?.person && <span>{holder.person.name}</span>}
          {journey.offeredTo && journey.offeredTo.key !== holder?.department.key && (
            <span className="offered">
              {words.offered} <strong lang="da">{journey.offeredTo.name}</strong>
              {words.mustAnswer}
            </span>
          )}
        </Box>
      )}
      <Box term={words.coordinator}>
        <strong>{coordinator?.name ?? words.nobody}</strong>
      </Box>
      <Box term={home.nextStep}>
        <NextStep
          step={journey.nextStep}
          isCitizen={journey.mayAct && journey.readAs !== 'staff'}
          findingDesk={journey.readAs !== 'staff' && journey.offeredTo !== null}
        />
      </Box>
      {!onlyHelps && journey.readAs !== 'relative' && (
        <Box term={words.nextDeadline}>
          {nextDeadline ? <DeadlineFacts deadline={nextDeadline} /> : <span>{words.noDeadline}</span>}
        </Box>
      )}
      {overdue.length > 0 && (
        <Box term={words.overdue}>
          {overdue.map((deadline) => (
            <div key={`${deadline.code} ${deadline.dueAt}`}>
              <DeadlineFacts deadline={deadline} />
            </div>
          ))}
        </Box>
      )}
    </dl>
  );
}

function Box({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DeadlineFacts({ deadline }: { deadline: Deadline }) {
  const texts = useTexts();
  const now = useNow();
  return (
    <>
      <strong lang="da">{deadline.name}</strong>
      <DueDate dueAt={deadline.dueAt} />
      <time dateTime={deadline.dueAt}>{texts.moment(deadline.dueAt, now)}</time>
      <span>
        {deadline.kind === 'law' ? texts.journey.law : texts.journey.own}
        {deadline.basis && <span lang="da">: {deadline.basis}</span>}
      </span>
    </>
  );
}
