import { Link } from 'react-router';
import { hasStatus } from '../api/problem';
import { useTexts } from '../language/language';
import type { Texts } from '../language/da';
import { PageHeading } from './PageHeading';

interface ProblemPageProps {
  error: unknown;
  retry?: () => void;
}

/** A whole page that says in plain words why there is nothing to see, and what to do. */
export function ProblemPage({ error, retry }: ProblemPageProps) {
  const texts = useTexts();
  const { title, paragraphs, canRetry } = explanationOf(error, texts);
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
        <Link to="/">{texts.toTaskList}</Link>
      </p>
    </section>
  );
}

export function NotFoundPage() {
  const texts = useTexts();
  return (
    <section className="narrow">
      <PageHeading title={texts.problem.notFound} />
      <p>{texts.problem.notFoundText}</p>
      <p>
        <Link to="/">{texts.toTaskList}</Link>
      </p>
    </section>
  );
}

function explanationOf(error: unknown, { problem }: Texts) {
  if (hasStatus(error, 403)) {
    return { title: problem.forbidden, paragraphs: [problem.forbiddenText, problem.forbiddenHelp], canRetry: false };
  }
  if (hasStatus(error, 404)) return { title: problem.notFound, paragraphs: [problem.notFoundText], canRetry: false };
  if (hasStatus(error, 0)) return { title: problem.offline, paragraphs: [problem.offlineText], canRetry: true };
  return { title: problem.failed, paragraphs: [problem.failedText], canRetry: true };
}
