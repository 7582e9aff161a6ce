import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';

const RED = 'Læg en midlertidig løsning';

test('F: three weeks before 18 everybody sees what is not ready, a bridge is agreed, and a no is the youth’s own', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('noah');
  const noah = await loggedIn(browser, 'noah.berg');
  const nanna = await loggedIn(browser, 'nanna.falk');
  await motherAsks(await loggedIn(browser, 'noah.mor'), journey);
  await nannaConfirms(nanna, journey);

  await everybodySeesWhatIsRed({ noah, nanna, line: await loggedIn(browser, 'line.aagaard') }, journey);
  await headsHear(await loggedIn(browser, 'karin.ravn'), journey);
  await bridgeIsAgreed(nanna, noah, journey);
  await parentsAndYouthDisagree(nanna, journey);
  await theAdultDeskRefuses(nanna, await loggedIn(browser, 'ole.riis'), journey);
  await aNoThatIsNotHisOwn(noah, nanna, journey);
});

async function motherAsks(mother, journey) {
  await openJourney(mother, journey);
  await tell(mother, 'Begynd overgangen nu', 'Noah flytter om tre uger.');
  await expect(mother.getByText(/Overgangen begynder|Begynder|I gang/).first()).toBeVisible();
  await expectAccessible(mother);
  await mother.context().close();
}

async function nannaConfirms(nanna, journey) {
  await takeTaskOf(nanna, journey, 'Bekræft, at overgangen gælder');
  await nanna.getByRole('radio', { name: 'Ja' }).check();
  await expect(nanna.getByLabel('Handicap eller kronisk lidelse (§ 122)')).toBeChecked();
  await complete(nanna);
}

async function everybodySeesWhatIsRed(people, journey) {
  await expect.poll(async () => (await journeyAs(people.nanna, journey)).transition?.readiness?.overall.code, { timeout: 60_000 }).toBe('red');
  for (const [name, page] of Object.entries(people)) {
    await openJourney(page, journey);
    const table = page.getByRole('table', { name: /^Er vi klar/ });
    await expect(table.getByRole('row', { name: /^Støtte/ })).toContainText('Rød');
    await expectAccessible(page);
    await photograph(page, `${name}-readiness`, { phone: name === 'noah' });
  }
}

async function headsHear(karin, journey) {
  await takeTaskOf(karin, journey, 'Få det på sporet');
  await expect(karin.getByLabel('Sådan står det')).toHaveValue(/Rød/);
  await karin.getByLabel('Hvad gør du?').fill('Jeg ringer til Ole i dag.');
  await complete(karin);
  await karin.context().close();
}

async function bridgeIsAgreed(nanna, noah, journey) {
  await takeTaskOf(nanna, journey, RED);
  await nanna.getByLabel('Hvilket tema gælder det?').selectOption({ label: 'Bolig' });
  await nanna.getByLabel('Efter hvilken lov?').selectOption({ label: 'Serviceloven' });
  await nanna.getByLabel('Indsats', { exact: false }).selectOption('support-practical');
  await nanna.getByLabel('Hvad sker der, og hvem gør det?').fill('Hjælpere hjemme hos Noah, til lejligheden er klar.');
  await nanna.getByLabel('Hvad skal det holde fast i?').fill('Ikke én dag uden hjælp.');
  await nanna.getByLabel(/^Fra\b/).fill(new Date().toISOString().slice(0, 10));
  await nanna.getByRole('radio', { name: 'Ja' }).check();
  await photograph(nanna, 'nanna-bridge');
  await complete(nanna);
  await expect(async () => {
    await openJourney(noah, journey);
    await expect(noah.getByRole('region', { name: 'Planen' })).toContainText('til lejligheden er klar', { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

async function parentsAndYouthDisagree(nanna, journey) {
  await openJourney(nanna, journey);
  await tell(nanna, 'Forældre og den unge er uenige', 'Noah vil flytte nu, hans mor vil vente.');
  await expect(nanna.getByText('Der er sendt besked')).toBeVisible();
  await takeTaskOf(nanna, journey, 'Hjælp dem til at blive enige');
  await expect(nanna.getByLabel('Det, vi har fået at vide')).toHaveValue(/hans mor vil vente/);
}

async function theAdultDeskRefuses(nanna, ole, journey) {
  await openJourney(nanna, journey);
  await tell(nanna, 'Voksenbordet siger nej', 'De mener, at Sundhed skal have ham.');
  await takeTaskOf(ole, journey, 'Afgør, hvem der modtager den unge');
  await expect(ole.getByLabel('Det, vi har fået at vide')).toHaveValue(/Sundhed skal have ham/);
  await ole.getByLabel('Hvilket bord modtager den unge?').selectOption('health');
  await ole.getByLabel('Begrundelse').fill('Træningen fylder mest det første år.');
  await complete(ole);
  await expect.poll(async () => (await journeyAs(nanna, journey)).transition.to.key, 'the desk that receives him').toBe('health');
  expect((await journeyAs(nanna, journey)).holder.department.key, 'until it accepts, the child desk is responsible').toBe('youth');
  await ole.context().close();
}

async function aNoThatIsNotHisOwn(noah, nanna, journey) {
  await openJourney(noah, journey);
  await tell(noah, 'Sig nej tak til hjælpen', '');
  await expect(noah.getByText('Din tovholder har fået dit nej')).toBeVisible();
  await takeTaskOf(nanna, journey, 'Respektér et nej og hold døren åben');
  await nanna.getByRole('radio', { name: /Nej, overgangen fortsætter/ }).check();
  await photograph(nanna, 'nanna-no');
  await complete(nanna);
  await expect.poll(async () => (await journeyAs(noah, journey)).transition.state).toBe('running');
}

async function tell(page, button, words) {
  await page.getByRole('button', { name: button }).click();
  const form = page.getByRole('form', { name: button });
  await form.getByRole('textbox').fill(words);
  await form.getByRole('button', { name: 'Send' }).click();
}
