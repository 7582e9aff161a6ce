import { Link } from 'react-router';
import type { ServiceGap } from '../api/transitionTypes';
import { useTexts } from '../language/language';
import { useNow } from '../time/useNow';
import { Loading } from '../ui/Loading';
import { PageHeading } from '../ui/PageHeading';
import { ProblemPage } from '../ui/ProblemPage';
import { useServiceGaps } from './useServiceGaps.query';

/** The red list of the coordinator and of both heads. */
export function GapPage() {
  const { gaps: words } = useTexts();
  const { data, error, isPending, refetch } = useServiceGaps();
  if (isPending) return <Loading />;
  if (data === undefined) return <ProblemPage error={error} retry={() => void refetch()} />;
  return (
    <>
      <PageHeading title={words.title} />
      <p className="intro">{words.intro}</p>
      <p role="status">{words.count(data.length)}</p>
      {data.length > 0 && <GapTable gaps={data} />}
    </>
  );
}

function GapTable({ gaps }: { gaps: ServiceGap[] }) {
  const { gaps: words } = useTexts();
  return (
    <table className="task-table">
      <caption className="sr-only">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.day}</th>
          <th scope="col">{words.citizen}</th>
          <th scope="col">{words.service}</th>
          <th scope="col">{words.missing}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
          <th scope="col">{words.coordinator}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap, index) => (
          <GapRow key={index} gap={gap} />
        ))}
      </tbody>
    </table>
  );
}

function GapRow({ gap }: { gap: ServiceGap }) {
  const texts = useTexts();
  const words = texts.gaps;
  const now = useNow();
  return (
    <tr className="overdue">
      <td data-title={words.day}>{texts.day(gap.turningOn, now)}</td>
      <th scope="row">
        <Link to={`/journeys/${gap.journeyId}`}>{gap.citizenName}</Link>
      </th>
      <td data-title={words.service}>{gap.service.name}</td>
      <td data-title={words.missing}>{words.reasons[gap.reason]}</td>
      <td data-title={words.from} lang="da">
        {gap.from.name}
      </td>
      <td data-title={words.to} lang="da">
        {gap.to.name}
      </td>
      <td data-title={words.coordinator}>{gap.coordinator?.name ?? texts.journey.nobody}</td>
    </tr>
  );
}
