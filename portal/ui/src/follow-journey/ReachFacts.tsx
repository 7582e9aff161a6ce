import type { Journey } from '../api/types';
import type { Reach } from '../api/caseTypes';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Fact } from './Fact';

/** What everybody who contacts the citizen must know first. */
export function ReachFacts({ journey: { reach } }: { journey: Journey }) {
  const { case: words } = useTexts();
  const texts = useTexts();
  const now = useNow();
  if (reach === null) return null;
  const guardians = reach.people.filter(({ kind }) => kind === 'guardian');
  const guardian =
    guardians.length === 0
      ? null
      : guardians.map(({ name, form, since }) => words.guardianSince(name, form?.name, texts.day(since, now))).join('; ');
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{words.reach}</h2>
      <dl className="case-facts">
        <Fact term={words.contactForm} text={reach.contactForm?.name ?? null} />
        <Fact term={words.interpreter} text={reach.interpreter} />
        <Fact term={words.helper} text={reach.helper} />
        <Fact term={words.beside['custody-holder']} text={named(reach, 'custody-holder')} />
        <Fact term={words.beside.guardian} text={guardian} />
        <Fact term={words.beside.relative} text={named(reach, 'relative')} />
      </dl>
    </section>
  );
}

function named({ people }: Reach, kind: Reach['people'][number]['kind']): string | null {
  const names = people.filter((person) => person.kind === kind).map(({ name }) => name);
  return names.length === 0 ? null : names.join(', ');
}
