import { Link } from 'react-router';
import { hasStatus } from '../api/problem';
import { useTexts } from '../language/language';
import type { Texts } from '../language/da';
import { useReaderIsCitizen } from '../session/session';
import { PageHeading } from './PageHeading';

interface ProblemPageProps {
  error: unknown;
  retry?: () => void;
}

/** A whole page that says in plain words why there is nothing to see, and what to do. */
export function ProblemPage({ error, retry }: ProblemPageProps) {
  const texts = useTexts();
  const { title, paragraphs, canRetry } = explanationOf(error, texts, useReaderIsCitizen());
  return (
    <section className="narrow">
      <PageHeading title={title} />
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="actions">
        {canRetry && retry !== undefined && (
          <button type="button" className="button button-primary" onClick={retry}>
            {texts.tryAgain}
          </button>
        )}
        <WayHome />
      </p>
    </section>
  );
}

function WayHome() {
  const { home, toTaskList } = useTexts();
  return <Link to="/">{useReaderIsCitizen() ? home.title : toTaskList}</Link>;
}

export function NotFoundPage() {
  const texts = useTexts();
  return (
    <section className="narrow">
      <PageHeading title={texts.problem.notFound} />
      <p>{texts.problem.notFoundText}</p>
      <p>
        <WayHome />
      </p>
    </section>
  );
}

function explanationOf(error: unknown, { problem }: Texts, isCitizen: boolean) {
  if (hasStatus(error, 403) && isCitizen) {
    return { title: problem.forbidden, paragraphs: [problem.notYours, problem.notYoursHelp], canRetry: false };
  }
  if (hasStatus(error, 403)) {
    return { title: problem.forbidden, paragraphs: [problem.forbiddenText, problem.forbiddenHelp], canRetry: false };
  }
  if (hasStatus(error, 404)) return { title: problem.notFound, paragraphs: [problem.notFoundText], canRetry: false };
  if (hasStatus(error, 0)) return { title: problem.offline, paragraphs: [problem.offlineText], canRetry: true };
  return { title: problem.failed, paragraphs: [problem.failedText], canRetry: true };
}
