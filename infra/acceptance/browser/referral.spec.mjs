import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { bringToDesk, childsReferral, cprNumber, loggedIn, logIn, nameOf, referFromSchool, rowOf, takeTask } from './people.mjs';

test('the login pages are in Danish and accessible', async ({ browser }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await expectAccessible(page);
  const keycloak = await logIn(browser, 'mette.krogh');
  await expect(keycloak.locator('html')).toHaveAttribute('lang', 'da');
  await expectAccessible(keycloak);
});

test('reception hears the child before anybody else decides anything', async ({ browser, request }) => {
  const referral = childsReferral('Alma');
  await referFromSchool(request, referral);
  const mette = await loggedIn(browser, 'mette.krogh');
  const sara = await loggedIn(browser, 'sara.bjerg');
  await takeTask(sara, referral.citizenName);
  await expect(sara.getByLabel('Det, vi har fået at vide')).toHaveValue(referral.matter);
  await expect(sara.getByLabel('Hvad er vigtigt for borgeren?'), 'nobody was reached yet').toBeHidden();
  await sara.getByRole('group', { name: 'Fik du fat i borgeren?' }).getByRole('radio', { name: 'Ja' }).check();
  await expect(sara.getByLabel('Hvad er vigtigt for borgeren?'), 'what the school heard').toHaveValue(referral.wish);
  await sara.getByLabel('Hvad går godt, og hvad kan borgeren selv?').fill('God til at tegne.');
  await sara.getByRole('button', { name: 'Færdig' }).click();
  await expect(sara.getByText(/Der er \d fejl/)).toBeVisible();
  await expectAccessible(sara);
  await sara.getByLabel('Hvordan vil borgeren helst kontaktes?').selectOption({ label: 'Personligt møde' });
  await sara.getByRole('group', { name: 'Er borgeren indforstået' }).getByRole('radio', { name: 'Ja' }).check();
  await sara.getByLabel('Hvem har svaret?').selectOption({ label: 'Borgeren med støtte' });
  await sara.getByRole('button', { name: /^Tilføj Forældremyndighedens indehavere/ }).click();
  await sara.getByLabel(/^Navn/).fill('Ida Dahl Mortensen');
  await sara.getByLabel('CPR-nummer').fill(cprNumber('85', '4'));
  await expectAccessible(sara);
  await expect(rowOf(mette, referral.citizenName), 'the desk waits for the child').toHaveCount(0);
  await sara.getByRole('button', { name: 'Færdig' }).click();
  await expect(sara.getByText(/Opgaven «Tag første kontakt» for .+ er færdig/)).toBeVisible();
  await expect(rowOf(mette, referral.citizenName)).toContainText('Tag imod på bordet');
});

test('a referral from the school reaches Børn & Familie, and only them', async ({ browser, request }) => {
  const mette = await loggedIn(browser, 'mette.krogh');
  const hanne = await loggedIn(browser, 'hanne.vad');
  await expect(mette.getByText('Listen opdaterer sig selv')).toBeVisible();

  const referral = childsReferral('Freja');
  const freja = referral.citizenName;
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);

  await expect(rowOf(mette, freja), 'the task shows up by itself').toHaveCount(1);
  await expectAccessible(mette);
  await expect(rowOf(hanne, freja)).toHaveCount(0);

  await rowOf(mette, freja).getByRole('link').first().click();
  await expect(mette.getByText(referral.matter)).toBeVisible();
  await expectAccessible(mette);
  await hanne.goto(mette.url());
  await expect(hanne.getByRole('heading', { name: 'Du har ikke adgang' })).toBeVisible();
  await expectAccessible(hanne);

  await mette.getByRole('button', { name: 'Tag opgaven' }).click();
  await expect(mette.getByText('Opgaven er din.')).toBeVisible();
  const ali = await loggedIn(browser, 'ali.demir');
  await ali.goto(mette.url());
  await expect(ali.getByText('Mette Krogh har opgaven').first()).toBeVisible();

  await mette.getByLabel('Nej, et andet bord passer bedre').check();
  await mette.getByLabel('Note').fill('Jeg tænker stadig over det.');
  await expect(mette.getByText(/Kladde gemt kl\./)).toBeVisible();
  const task = mette.url();
  await mette.context().close();

  const nextMorning = await loggedIn(browser, 'mette.krogh');
  await nextMorning.goto(task);
  await expect(nextMorning.getByLabel('Note')).toHaveValue('Jeg tænker stadig over det.');
  await nextMorning.getByRole('button', { name: 'Færdig' }).click();
  await expect(nextMorning.getByText(/Der er \d fejl/)).toBeVisible();
  await expectAccessible(nextMorning);
  await nextMorning.getByLabel('Ja, vi tager imod').check();
  await nextMorning.getByRole('button', { name: 'Færdig' }).click();
  await expect(nextMorning.getByText(/Opgaven «Tag imod på bordet» for .+ er færdig/)).toBeVisible();

  await expect(rowOf(nextMorning, freja)).toContainText('Foretag screening');
  await takeTask(nextMorning, freja);
  await expect(nextMorning.getByLabel('Det, der er vigtigt for borgeren')).toHaveValue(referral.wish);
  await nextMorning.getByRole('radio', { name: 'Udredning' }).check();
  await nextMorning.getByLabel('Overgreb eller mistanke om overgreb (barn)').check();
  await nextMorning.getByLabel('Et eller få forhold er uklare (barn)').check();
  await nextMorning.getByLabel('Begrundelse').fill('Mor er træt, og maden mangler.');
  await expectAccessible(nextMorning);
  await nextMorning.getByRole('button', { name: 'Færdig' }).click();
  await expect(nextMorning.getByText(/Opgaven «Foretag screening» for .+ er færdig/)).toBeVisible();

  await expect(rowOf(nextMorning, freja)).toContainText('Udpeg tovholder');
  await takeTask(nextMorning, freja);
  await nextMorning.getByLabel('Hvem er tovholder?').selectOption({ label: 'Mette Krogh' });
  await nextMorning.getByLabel('Besked til borgeren').fill('Jeg ringer til dig på mandag.');
  const journey = nextMorning.getByRole('link', { name: 'Se hele forløbet' });
  const journeyAddress = await journey.getAttribute('href');
  await nextMorning.getByRole('button', { name: 'Færdig' }).click();
  await expect(nextMorning.getByText(/Opgaven «Udpeg tovholder» for .+ er færdig/)).toBeVisible();
  await expect(rowOf(nextMorning, freja), 'the same person goes on').toContainText('Aftal forløbet med borgeren');

  await nextMorning.goto(journeyAddress);
  await expect(nextMorning.getByRole('heading', { name: `Forløb for ${freja}` })).toBeVisible();
  await expect(nextMorning.getByText('Besked til borgeren er på vej')).toBeVisible();
  await expect(nextMorning.getByText('Tovholder udpeget')).toBeVisible();
  await expectAccessible(nextMorning);
});

test('reception writes a referral; a mistake is said at its field and nothing typed is lost', async ({ browser }) => {
  const sara = await loggedIn(browser, 'sara.bjerg');
  const citizen = nameOf('Jonas');
  await sara.getByRole('link', { name: 'Ny henvendelse' }).first().click();
  await expect(sara.getByRole('heading', { name: 'Ny henvendelse', level: 1 })).toBeVisible();
  await expectAccessible(sara);

  await sara.getByLabel(/^Navn \(/).fill(citizen);
  await sara.getByLabel('CPR-nummer').fill('090302-4005');
  await sara.getByLabel('Hvem kommer henvendelsen fra?').selectOption({ label: 'Borgeren selv' });
  await sara.getByLabel('Hvad handler det om?').fill('Jonas sover på sofaer.');
  await sara.getByLabel('Varetage bolig').check();
  await sara.getByLabel('Hvad er vigtigt for borgeren?').fill('Et sted med min egen nøgle.');
  await sara.getByLabel(/er indforstået/).check();
  await sara.getByLabel(/samtykker til/).check();
  await sara.getByRole('button', { name: 'Send henvendelsen' }).click();

  await expect(sara.getByText(/erstatningsnummer/).first()).toBeVisible();
  await expect(sara.getByLabel(/^Navn \(/)).toHaveValue(citizen);
  await expect(sara.getByLabel('Hvad er vigtigt for borgeren?')).toHaveValue('Et sted med min egen nøgle.');
  await expectAccessible(sara);

  await sara.getByLabel('CPR-nummer').fill(cprNumber('75', '1'));
  await sara.getByRole('button', { name: 'Send henvendelsen' }).click();
  await expect(sara.getByRole('heading', { name: /Henvendelsen er modtaget|Kvittering/ }).first()).toBeVisible();
  await expectAccessible(sara);

  await sara.getByRole('link', { name: 'Mine opgaver' }).first().click();
  await expect(rowOf(sara, citizen), 'the citizen is heard first').toContainText('Tag første kontakt');
  await bringToDesk(browser, { citizenName: citizen, wish: 'Et sted med min egen nøgle.', needs: ['housing'] });
  const line = await loggedIn(browser, 'line.aagaard');
  await expect(rowOf(line, citizen)).toContainText('Tag imod på bordet');
});
