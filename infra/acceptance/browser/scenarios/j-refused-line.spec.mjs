import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { journeyAs, openJourney, photograph } from '../journeys.mjs';
import { loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';
import { answerPlan } from './plan.mjs';

test('J: Jonas says no to one line, and the plan is active without it', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('jonas', 'Sig ja, nej eller ret');
  const jonas = await loggedIn(browser, 'jonas.kristoffersen');
  await answerPlan(jonas, journey, { no: 'Samtaler om hash' });
  await play('jonas');

  await openJourney(jonas, journey);
  const plan = jonas.getByRole('region', { name: 'Planen' });
  await expect(plan.getByRole('paragraph').first()).toContainText('I gang');
  const line = (text) => plan.getByRole('listitem').filter({ hasText: text });
  await expect(line('Samtaler om hash')).toContainText('Sagt nej til');
  await expect(line('Samtaler om hash')).toContainText('Det vil jeg ikke tale om nu.');
  await expect(line('Bostøtte to gange om ugen.')).toContainText('I gang');
  await expectAccessible(jonas);
  await photograph(jonas, 'jonas-plan', { phone: true });

  const peter = await loggedIn(browser, 'peter.holt');
  const { timeline, decisions } = await journeyAs(peter, journey);
  expect(timeline.map(({ title }) => title), 'nobody came back to talk him into it').not.toContain('Talt med borgeren om planen');
  expect(decisions.map(({ law }) => law.code), 'nothing is decided about it').not.toContain('health');
  await seesTheRefusal(peter, journey);
  await photograph(peter, 'peter-plan');
  const kirsten = await loggedIn(browser, 'kirsten.mose');
  await seesTheRefusal(kirsten, journey);
  await expect(kirsten.getByRole('region', { name: 'Åbne opgaver' }), 'the desk has nothing left to do about it').not.toContainText('Foreslå indsatser');
  await photograph(kirsten, 'kirsten-plan');
});

/** Coordinator and the desk whose line it was read the no and its reason, beside the line that runs. */
async function seesTheRefusal(page, journey) {
  await openJourney(page, journey);
  const lines = page.getByRole('region', { name: 'Planen' }).getByRole('listitem');
  await expect(lines.filter({ hasText: 'Samtaler om hash' })).toContainText('Sagt nej til');
  await expect(lines.filter({ hasText: 'Samtaler om hash' })).toContainText('Det vil jeg ikke tale om nu.');
  await expect(lines.filter({ hasText: 'Bostøtte to gange om ugen.' })).toContainText('I gang');
  await expectAccessible(page);
}
