// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Resumption } from '../api/caseTypes';
import { Resume } from './Resume';

const nothingUnderWay: Resumption = {
  underWay: null,
  gatherReasons: [{ code: 'several-plans', name: 'Flere planer på samme tid' }],
  reassessReasons: [{ code: 'changed', name: 'Situationen er en anden end før' }],
  needs: [{ code: 'housing', name: 'Varetage bolig' }],
};

function page(resumption: Resumption): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <Resume journeyId="the-journey" resumption={resumption} />
    </QueryClientProvider>,
  );
}

test('plans are gathered only where there are several, and an assessment may always be resumed', () => {
  expect(page(nothingUnderWay)).toMatch(/Saml planerne.*Genoptag udredning/);
  expect(page({ ...nothingUnderWay, gatherReasons: [] })).not.toContain('Saml planerne');
});

test('what is under way is said, and nothing can be pressed', () => {
  const busy = page({ ...nothingUnderWay, underWay: { code: 'assessment', name: 'Udredningen er i gang' } });
  expect(busy).toContain('Udredningen er i gang.');
  expect(busy).not.toContain('<button');
});
