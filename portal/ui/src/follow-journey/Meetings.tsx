import type { Meeting } from '../api/caseTypes';
import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

/** Meetings, what they were about, and what was agreed there. */
export function Meetings({ journey: { meetings } }: { journey: Journey }) {
  const { case: words } = useTexts();
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{words.meetings}</h2>
      <ul className="case-list">
        {meetings.map((meeting) => (
          <li key={meeting.meetingId}>
            <MeetingFacts meeting={meeting} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  return (
    <>
      <strong>{meeting.purpose.name}</strong>
      <span className="badge">{words.meetingStates[meeting.state]}</span>
      {meeting.invited && meeting.state === 'invited' && <span>{words.youAreInvited}</span>}
      {meeting.heldAt && <time dateTime={meeting.heldAt}>{texts.moment(meeting.heldAt, now)}</time>}
      {meeting.place && <span lang="da">{meeting.place}</span>}
      {meeting.agenda.length > 0 && (
        <ul lang="da">
          {meeting.agenda.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      )}
      {meeting.minutes && <p lang="da">{meeting.minutes}</p>}
      {meeting.actions.length > 0 && (
        <>
          <strong>{words.agreed}</strong>
          <ul>
            {meeting.actions.map(({ action, department, dueOn, state }) => (
              <li key={action + dueOn}>
                <span lang="da">
                  {action} ({department.name})
                </span>
                , {words.byDay(texts.day(dueOn, now))}: {words.actionStates[state]}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
