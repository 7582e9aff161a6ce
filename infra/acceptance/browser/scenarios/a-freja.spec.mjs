import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { answerTask, loggedIn, referFromSchool, referralAsSchool } from '../people.mjs';
import { play } from '../stage.mjs';

const FREJA = 'Freja Dahl Mortensen';
const DAY = 24 * 60 * 60 * 1000;

test('A: the duty officer has 24 clock hours, and nobody concludes anything before Freja has been heard', async ({ browser, request }) => {
  test.setTimeout(300_000);
  const journey = await play('freja', 'Vurdér akut');
  const mette = await loggedIn(browser, 'mette.krogh');
  const referralId = await assessAcutely(await loggedIn(browser, 'ali.demir'), journey, mette);

  await play('freja', 'Svar på samtykke');
  const mother = await loggedIn(browser, 'freja.mor');
  await refuseConsent(mother, journey);
  await everythingButTheTalk(browser, mother, journey);
  await talkWithFreja(mette, journey);

  await play('freja', 'Godkend som leder');
  await approve(await loggedIn(browser, 'birgit.lund'), journey);
  await play('freja');
  await seePlan(mother, journey);
  expect((await referralAsSchool(request, referralId)).status, 'the school knows that it led to something').toBe('closed');
});

test('A: a second notification about Freja, who is being helped, is assessed within 24 hours by two, and the school is answered', async ({ browser, request }) => {
  test.setTimeout(300_000);
  const journey = await play('freja');
  const ali = await loggedIn(browser, 'ali.demir');
  const mette = await loggedIn(browser, 'mette.krogh');
  const before = await journeyAs(mette, journey);
  const referralId = await referFromSchool(request, secondNotification(before.citizen));

  await assessAgain(ali, journey, referralId);
  await seeIt(mette, journey);

  await expect.poll(async () => (await referralAsSchool(request, referralId)).status).toBe('closed');
  const after = await journeyAs(mette, journey);
  expect(after.referrals.map((one) => one.referralId), 'one journey, with both').toContain(referralId);
  const told = after.timeline.map(({ title }) => title);
  expect(told).toEqual(expect.arrayContaining(['Kvittering er på vej', 'Ny henvendelse set', 'Svar til underretteren er på vej']));
  expect(after.holder.department, 'who has the journey has it still').toEqual(before.holder.department);
});

function secondNotification({ name, cpr }) {
  return {
    externalId: randomUUID(),
    citizenName: name,
    citizenCpr: cpr,
    source: 'notification',
    matter: 'Freja kom i dag med et nyt blåt mærke.',
    needs: ['family'],
    signs: ['violence'],
    referrerName: 'Lise Lærer',
    referrerOrganisation: 'Solvig Skole',
    referrerPhone: '12345678',
    agreed: false,
    consent: false,
  };
}

/** The clock runs from when it came in; who has had the case is not the second person. */
async function assessAgain(ali, journey, referralId) {
  await takeTaskOf(ali, journey, 'Vurdér akut');
  const { referrals, tasks } = await journeyAs(ali, journey);
  const { receivedAt } = referrals.find((one) => one.referralId === referralId);
  const { dueAt } = tasks.find(({ name }) => name === 'Vurdér akut');
  expect(Date.parse(dueAt) - Date.parse(receivedAt), 'clock hours, weekend or not').toBe(DAY);
  await expect(ali.getByLabel('Det, vi har fået at vide')).toHaveValue(/nyt blåt mærke[^]*Vold[^]*Lise Lærer, 12345678/);
  await expect(ali.getByLabel('Barnet får allerede hjælp'), 'the case knows that she does').toBeChecked();
  await ali.getByLabel('Nej, ikke nu').check();
  await ali.getByLabel('Begrundelse').fill('Talt med Freja og med Lise. Mærket er fra gymnastik.');
  await ali.getByLabel('Barnet er set eller hørt').check();
  await ali.getByRole('button', { name: 'Færdig' }).click();
  await expect(ali.getByText('Der er 1 fejl'), 'nobody assesses a child with support alone').toBeVisible();
  await ali.getByLabel('Hvem har også vurderet den?').selectOption({ label: 'Birgit Lund' });
  await expectAccessible(ali);
  await photograph(ali, 'ali-second-notification');
  await complete(ali);
}

async function seeIt(mette, journey) {
  await takeTaskOf(mette, journey, 'Se ny henvendelse på forløbet');
  await expect(mette.getByLabel('Hvad henvendelsen drejer sig om')).toHaveValue(/nyt blåt mærke[^]*Vold[^]*Solvig Skole/);
  await mette.getByRole('radio', { name: 'Vi gør noget i det forløb, der er i gang' }).check();
  await mette.getByLabel('Hvad gør I ved den?').fill('Talt med Ida. Familiebehandleren følger op på torsdag.');
  await expectAccessible(mette);
  await photograph(mette, 'mette-second-notification');
  await complete(mette);
}

async function assessAcutely(ali, journey, mette) {
  const { referrals, tasks } = await journeyAs(ali, journey);
  const row = ali.getByRole('row').filter({ has: ali.locator(`a[href="/tasks/${tasks[0].key}"]`) });
  await expect(row).toContainText('Vurdér akut');
  await expect(row, 'the list says how urgent it is').toContainText('Akut');
  const dueAt = Date.parse(await row.locator('time.due').getAttribute('datetime'));
  expect(dueAt - Date.parse(referrals[0].receivedAt), 'clock hours, weekend or not').toBe(DAY);
  expect((await mette.request.get(`/api/journeys/${journey}`)).status(), 'the duty officer has it first').toBe(403);
  await photograph(ali, 'ali-list');
  await takeTaskOf(ali, journey, 'Vurdér akut');
  await ali.getByLabel('Ja, barnet er i fare').check();
  await ali.getByLabel('Begrundelse').fill('Talt med Freja på skolen. Hun skal ikke hjem i weekenden.');
  await ali.getByLabel('Barnet er set eller hørt').check();
  await photograph(ali, 'ali-task');
  await complete(ali);
  return referrals[0].referralId;
}

/** The custody holder is asked before the doctor is; her no takes the doctor away and nothing else. */
async function refuseConsent(mother, journey) {
  await mother.goto('/');
  await expect(mother.getByRole('heading', { name: `Sagen for ${FREJA}` })).toBeVisible();
  await expectAccessible(mother);
  await photograph(mother, 'mother-home', { phone: true });
  await takeTaskOf(mother, journey, 'Svar på samtykke');
  await expect(mother.getByLabel('Det, du bliver spurgt om')).toHaveValue(/Egen læge/);
  await mother.getByLabel('Nej').check();
  await photograph(mother, 'mother-consent', { phone: true });
  await complete(mother);
}

async function everythingButTheTalk(browser, mother, journey) {
  await takeTaskOf(mother, journey, 'Fortæl med egne ord');
  await mother.getByLabel('Din fortælling').fill('Jeg har ikke sovet i lang tid. Jeg vil gerne have hjælp.');
  await expectAccessible(mother);
  await photograph(mother, 'mother-own-words', { phone: true });
  await complete(mother);
  const jens = await loggedIn(browser, 'jens.toft');
  await answerTask(jens, FREJA, 'Giv bidrag', { contributionAnswer: 'not-relevant', reason: 'Freja går ikke hos os.' });
  const told = ['Borgeren har fortalt med egne ord', 'Bidrag ikke relevant'];
  await expect
    .poll(async () => (await journeyAs(jens, journey)).timeline.map(({ title }) => title))
    .toEqual(expect.arrayContaining(told));
  await jens.context().close();
}

async function talkWithFreja(mette, journey) {
  const open = mette.getByRole('region', { name: 'Åbne opgaver' }).getByRole('link');
  await takeTaskOf(mette, journey, 'Tal med barnet');
  await mette.getByRole('radio', { name: 'Nej' }).check();
  await mette.getByRole('button', { name: 'Færdig' }).click();
  await expect(mette.getByText('Der er 1 fejl'), 'no talk needs a reason').toBeVisible();
  await openJourney(mette, journey);
  await expect(open, 'the talk is all that the conclusion waits for').toHaveText(['Tal med barnet']);
  await photograph(mette, 'mette-before-the-talk');
  await open.click();
  await mette.getByRole('radio', { name: 'Ja' }).check();
  await mette.getByLabel('Barnets syn').fill('Det er bedst, når moster er der.');
  await mette.getByLabel('Hvem havde barnet med?').fill('Moster Karen');
  await complete(mette);
  await expect(async () => {
    await openJourney(mette, journey);
    await expect(open).toHaveText(['Vurdér temaer og niveau'], { timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

async function approve(birgit, journey) {
  await takeTaskOf(birgit, journey, 'Godkend som leder');
  await photograph(birgit, 'birgit-approves');
  await birgit.getByRole('radio', { name: 'Ja' }).check();
  await complete(birgit);
}

async function seePlan(mother, journey) {
  await openJourney(mother, journey);
  const plan = mother.getByRole('region', { name: 'Planen' });
  await expect(plan).toContainText('Barnets plan');
  await expect(plan).toContainText('I gang');
  await expect(plan).toContainText('At fredage er gode dage hjemme hos os.');
  await expect(mother.locator('.now')).toContainText('Børn & Familie');
  await expectAccessible(mother);
  await photograph(mother, 'mother-plan', { phone: true });
}
