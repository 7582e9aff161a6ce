import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { loggedIn, rowOf } from '../people.mjs';
import { play, register } from '../stage.mjs';

const FREJA = 'Freja Dahl Mortensen';

test('K: Freja moves; a person settles who acts, and the new municipality gets what § 132 demands', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('freja');
  const mette = await loggedIn(browser, 'mette.krogh');
  const mother = await loggedIn(browser, 'freja.mor');
  await register('freja.mortensen', 'citizen-moved');

  await settleWhoActs(mette, journey);
  await stillHelpedHere(mother, journey);
  await sendThePackage(mette, journey);
  await expect.poll(async () => (await journeyAs(mette, journey)).end).toMatchObject({ reason: { code: 'transferred' }, municipality: 'Birkely' });

  for (const [name, page] of [['mother', mother], ['mette', mette], ['jens', await loggedIn(browser, 'jens.toft')]]) {
    await readsWhoHasItNow(page, name, journey);
  }
  const nanna = await loggedIn(browser, 'nanna.falk');
  expect((await nanna.request.get(`/api/journeys/${journey}`)).status(), 'who took no part does not take part now').toBe(403);
});

async function settleWhoActs(mette, journey) {
  await takeTaskOf(mette, journey, 'Afklar handlekommune');
  await mette.getByRole('radio', { name: /[Uu]nderret/ }).check();
  await mette.getByLabel('Hvilken kommune hører borgeren til?').fill('Birkely');
  await mette.getByLabel('Hvorfor?').fill('Hele familien flytter, og Freja har stadig brug for støtte.');
  await photograph(mette, 'mette-settles');
  await complete(mette);
}

async function stillHelpedHere(mother, journey) {
  await openJourney(mother, journey);
  await expect(mother.getByRole('region', { name: 'Planen' }), 'until Birkely has it, help goes on').toContainText('I gang');
  await photograph(mother, 'mother-between', { phone: true });
}

async function sendThePackage(mette, journey) {
  await takeTaskOf(mette, journey, 'Send sagens materiale');
  await expect(mette.getByLabel('Ny kommune')).toHaveValue('Birkely');
  const material = mette.getByLabel('Det, den nye kommune skal have');
  for (const part of [/Underretning/, /Resumé af vurderingen/, /Barnets syn/, /At fredage er gode dage/, /Familie/]) {
    await expect(material).toHaveValue(part);
  }
  await expectAccessible(mette);
  await photograph(mette, 'mette-package');
  await mette.getByLabel('Hvornår er det sendt?').fill(new Date().toISOString().slice(0, 10));
  await mette.getByLabel('Hvad er sendt?').fill('Underretning, resumé, barnets plan.');
  await complete(mette);
}

async function readsWhoHasItNow(page, name, journey) {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (name !== 'mother') await expect(rowOf(page, FREJA)).toHaveCount(0);
  await openJourney(page, journey);
  await expect(page.getByRole('heading', { name: 'Birkely har overtaget forløbet' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Planen' })).toContainText('Afsluttet');
  await expect(page.locator('main').getByRole('button', { name: /^(?!Vis hele)/ })).toHaveCount(0);
  await expectAccessible(page);
  await photograph(page, `${name}-after`, { phone: true });
}
