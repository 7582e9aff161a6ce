import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';

test('B: the desks pass Jonas on, the leader decides for good, and Jonas is never asked to call around', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('jonas', 'Tag imod på bordet');
  const jonas = await loggedIn(browser, 'jonas.kristoffersen');
  await waitsForADesk(jonas, journey);
  await photograph(jonas, 'jonas-waits', { phone: true });

  await play('jonas', 'Afgør rette bord');
  await waitsForADesk(jonas, journey);
  await photograph(jonas, 'jonas-waits-for-leadership', { phone: true });
  const hanne = await loggedIn(browser, 'hanne.vad');
  await isOut(hanne, journey, 'a desk that passed it on');
  await isOut(await loggedIn(browser, 'kirsten.mose'), journey, 'a desk that was pointed at and never asked');
  await receptionSeesWhereItIs(await loggedIn(browser, 'sara.bjerg'), journey);
  await decide(await loggedIn(browser, 'ole.riis'), journey);

  await play('jonas', 'Foretag screening');
  const { timeline } = await journeyAs(await loggedIn(browser, 'line.aagaard'), journey);
  const titles = timeline.map(({ title }) => title);
  expect(titles, 'the decision binds: the desk was not asked again').not.toContain('Taget imod på bordet');
  expect(titles).toContain('Ledelsen har afgjort, hvem der tager imod');
  await jonas.goto('/');
  await expect(jonas.getByRole('main')).not.toContainText('Vi finder det rette bord');
  await expect(jonas.getByRole('main')).toContainText('Voksen-social');
  await photograph(jonas, 'jonas-has-a-desk', { phone: true });
  await play('jonas', 'Sig ja, nej eller ret');
});

async function waitsForADesk(jonas, journey) {
  await jonas.goto('/');
  const own = jonas.getByRole('article');
  await expect(own).toContainText('Vi finder det rette bord');
  await expect(own).toContainText('Du skal ikke ringe rundt.');
  await expect(jonas.getByText('Du bliver ikke spurgt om noget lige nu.')).toBeVisible();
  await expectAccessible(jonas);
  await openJourney(jonas, journey);
  await expect(jonas.locator('.now')).toContainText('Vi finder det rette bord');
  await expectAccessible(jonas);
}

async function isOut(page, journey, who) {
  expect((await page.request.get(`/api/journeys/${journey}`)).status(), who).toBe(403);
  await page.goto(`/journeys/${journey}`);
  await expect(page.getByRole('heading', { name: 'Du har ikke adgang' }), who).toBeVisible();
  await expectAccessible(page);
}

/** Reception has the responsibility until a desk has taken it on. */
async function receptionSeesWhereItIs(sara, journey) {
  await openJourney(sara, journey);
  await expect(sara.getByRole('heading', { name: 'Sendt videre (2)' })).toBeVisible();
  await expect(sara.getByText('Beskæftigelse pegede på Sundhed; sagen gik til ledelsen', { exact: true })).toBeVisible();
  await expect(sara.getByRole('region', { name: 'Åbne opgaver' }), "leadership's task is leadership's").toContainText('Ingen åbne opgaver.');
  await expectAccessible(sara);
  await photograph(sara, 'sara-waits-for-leadership');
}

async function decide(ole, journey) {
  await takeTaskOf(ole, journey, 'Afgør rette bord');
  await expect(ole.getByText('Kontanthjælpen først.'), 'the leader reads why').toBeVisible();
  await expect(ole.getByText('Misbruget først.')).toBeVisible();
  await ole.getByLabel('Hvilket bord tager imod?').selectOption({ label: 'Voksen-social' });
  await ole.getByLabel('Begrundelse').fill('Voksen går forrest. Beskæftigelse og Sundhed er med.');
  await photograph(ole, 'ole-decides');
  await complete(ole);
}
