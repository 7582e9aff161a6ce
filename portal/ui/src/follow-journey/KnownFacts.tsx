import type { Journey } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';

/** What need not be asked again: answers with who said them when, and who comes to the citizen already. */
export function KnownFacts({ journey }: { journey: Journey }) {
  return (
    <>
      <Answers journey={journey} />
      <Contacts journey={journey} />
      <ExistingPlans journey={journey} />
    </>
  );
}

function Answers({ journey: { knownAnswers } }: { journey: Journey }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  if (knownAnswers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.answers}</h2>
      <dl className="case-facts">
        {knownAnswers.map(({ question, askedBy, answer, source, answeredAt }) => (
          <div key={question.code}>
            <dt>{question.name}</dt>
            <dd>
              <span lang="da">{answer}</span>
              <small>{words.answerSource(source.name, texts.day(answeredAt, now))}</small>
              {askedBy.length > 0 && <small>{words.askedBy(askedBy.join(', '))}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Contacts({ journey: { contacts } }: { journey: Journey }) {
  const { case: words } = useTexts();
  if (contacts.length === 0) return null;
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{words.contacts}</h2>
      <ul className="plain-list" lang="da">
        {contacts.map(({ name, organisation, department, purpose, since }) => (
          <li key={name + since + purpose}>
            <strong>{name}</strong>
            <span>{organisation ?? department?.name}</span>
            <span>{purpose}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExistingPlans({ journey: { existingPlans } }: { journey: Journey }) {
  const { case: words } = useTexts();
  if (existingPlans.length === 0) return null;
  return (
    <section aria-labelledby="existing-plans">
      <h2 id="existing-plans">{words.existingPlans}</h2>
      <ul className="plain-list">
        {existingPlans.map(({ title, department, aim, gathered }) => (
          <li key={department.key + title}>
            <strong lang="da">{title}</strong>
            <span lang="da">{department.name}</span>
            {aim && <span lang="da">{aim}</span>}
            {gathered && <span className="badge">{words.gathered}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
