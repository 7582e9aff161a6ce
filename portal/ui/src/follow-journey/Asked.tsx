import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { DueDate } from '../ui/DueDate';

/** What a party outside the municipality was asked, until when, and what it answered: all it sees of the case. */
export function Asked({ journey: { asked } }: { journey: Journey }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{words.asked}</h2>
      <ul className="case-list">
        {asked.map(({ department, questions, state, requestedAt, dueAt, answeredAt, answer }) => (
          <li key={department.key + requestedAt}>
            <strong lang="da">{department.name}</strong>
            <span className="badge">{words.contributionStates[state]}</span>
            <time dateTime={requestedAt}>{words.askedOn(texts.day(requestedAt, now))}</time>
            {answeredAt === null && dueAt !== null && <DueDate dueAt={dueAt} />}
            {questions.length > 0 && (
              <ul>
                {questions.map(({ code, name }) => (
                  <li key={code}>{name}</li>
                ))}
              </ul>
            )}
            {answer && <p lang="da">{answer}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
