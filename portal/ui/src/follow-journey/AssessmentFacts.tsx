import type { Assessment } from '../api/assessmentTypes';
import type { Coded, Journey } from '../api/types';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Fact } from './Fact';

/** What has been assessed: the citizen's own words first, then what the professionals see. */
export function AssessmentFacts({ journey: { assessment } }: { journey: Journey }) {
  const texts = useTexts();
  const words = texts.case;
  const now = useNow();
  if (assessment === null) return null;
  return (
    <section aria-labelledby="assessment">
      <h2 id="assessment">{words.assessment}</h2>
      <p>{listed(assessment.types)}</p>
      <dl className="case-facts">
        <Fact term={words.grounds} text={listed(assessment.grounds)} />
        <Fact term={words.own} text={assessment.ownDescription} quoted />
        <Fact term={words.notAsked} text={assessment.notAsked} quoted />
        <Fact term={words.pace} text={assessment.pace} />
        <Fact term={words.trusted} text={assessment.trusted} />
        <Fact term={words.preliminary} text={assessment.preliminary} />
        <Fact term={words.conclusion} text={assessment.conclusion} />
        <Fact term={words.targetGroups} text={listed(assessment.targetGroups)} />
        <Fact term={words.leastIntrusive} text={assessment.leastIntrusive} />
        <Fact term={words.aimConflict} text={assessment.aimConflict} />
        <Fact term={words.newDate} text={assessment.newDate && texts.day(assessment.newDate, now)} />
      </dl>
      <Contributions assessment={assessment} />
      <Scores assessment={assessment} />
    </section>
  );
}

function listed(codes: Coded[]) {
  return codes.map(({ name }) => name).join(', ');
}

function Contributions({ assessment: { contributions } }: { assessment: Assessment }) {
  const { case: words } = useTexts();
  if (contributions.length === 0) return null;
  return (
    <>
      <h3>{words.contributions}</h3>
      <ul className="plain-list">
        {contributions.map(({ department, state, requestedAt, statement, reason }) => (
          <li key={department + requestedAt}>
            <strong lang="da">{department}</strong>
            <span>{words.contributionStates[state]}</span>
            {statement && <span lang="da">{statement}</span>}
            {reason && <span lang="da">{reason}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Scores({ assessment: { scores } }: { assessment: Assessment }) {
  const { case: words } = useTexts();
  if (scores.length === 0) return null;
  const hasPotential = scores.some(({ potential }) => potential !== null);
  return (
    <>
      <h3 id="scores">{words.scores}</h3>
      <table className="score-table" aria-labelledby="scores">
        <thead>
          <tr>
            <th scope="col">{words.theme}</th>
            <th scope="col">{words.professional}</th>
            <th scope="col">{words.ownView}</th>
            {hasPotential && <th scope="col">{words.potential}</th>}
          </tr>
        </thead>
        <tbody>
          {scores.map(({ theme, level, ownLevel, subThemes, potential, note }) => (
            <tr key={theme.code}>
              <th scope="row">
                {theme.name}
                {subThemes.length > 0 && <small> {listed(subThemes)}</small>}
              </th>
              <td>
                {level && <strong>{level.name} </strong>}
                {note && <span lang="da">{note}</span>}
                {!level && !note && '–'}
              </td>
              <td>{ownLevel?.name ?? '–'}</td>
              {hasPotential && <td>{potential?.name ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
