import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { cprOf, loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';
import { answerPlan } from './plan.mjs';

const HOLISTIC = 'Helhedsorienteret plan (serviceloven § 141, stk. 7)';

test('C: five plans and eleven people become one plan, with the aims that pulled apart settled', async ({ browser }) => {
  test.setTimeout(300_000);
  await play('maria', 'Udpeg tovholder og stedfortræder');
  const journey = await play('maria', 'Svar på samtykke');
  const maria = await loggedIn(browser, 'maria.thomsen');
  await agreeToOnePlan(maria, journey);

  await play('maria', 'Afstem hensigter');
  const peter = await loggedIn(browser, 'peter.holt');
  await seeWhoComesAlready(peter, journey);
  await settleAims(peter, journey);
  await play('maria', 'Skriv referat');
  await agreeWhoComes(peter, journey);
  await play('maria', 'Sig ja, nej eller ret');
  await answerPlan(maria, journey);
  await play('maria');

  await seeOnePlan(maria, journey);
  const hanne = await loggedIn(browser, 'hanne.vad');
  await openJourney(hanne, journey);
  await expect(hanne.getByRole('region', { name: 'Planen' }), 'the same plan for every department').toContainText(HOLISTIC);
  await photograph(hanne, 'hanne-plan');
  const lone = await loggedIn(browser, 'lone.elkjaer');
  await expectNoCaseFor(lone, journey);
  await letBeTold(maria, journey);
  await expectStatusAloneFor(lone, journey);
  await takeBack(maria, journey);
  await expectNoCaseFor(lone, journey);
});

async function agreeToOnePlan(maria, journey) {
  await takeTaskOf(maria, journey, 'Svar på samtykke');
  await expect(maria.getByLabel('Det, du bliver spurgt om')).toHaveValue(/plan/i);
  await maria.getByRole('radio', { name: 'Ja', exact: true }).check();
  await expectAccessible(maria);
  await photograph(maria, 'maria-consent', { phone: true });
  await complete(maria);
}

async function seeWhoComesAlready(peter, journey) {
  await openJourney(peter, journey);
  await expect(peter.getByRole('region', { name: 'De kommer allerede' }).getByRole('listitem')).toHaveCount(11);
  const plans = peter.getByRole('region', { name: 'Planer i forvejen' }).getByRole('listitem');
  await expect(plans).toHaveCount(5);
  await expect(plans.filter({ hasText: 'samlet i den fælles plan' })).toHaveCount(5);
  await photograph(peter, 'peter-map');
}

async function settleAims(peter, journey) {
  await takeTaskOf(peter, journey, 'Afstem hensigter');
  await peter.getByLabel('Hvilke hensigter trækker hver sin vej?').fill('Praktik nu mod ro om eftermiddagen.');
  await peter.getByLabel('Hvad kommer først, og hvorfor?').fill('Børnene først til jul; praktik fra januar.');
  await photograph(peter, 'peter-aims');
  await complete(peter);
}

/** What the meeting agreed: Ib and Tea about the children, Hanne about work, Eva to train with; the others come no more. */
async function agreeWhoComes(peter, journey) {
  await takeTaskOf(peter, journey, 'Skriv referat');
  await peter.getByLabel('Mødet blev holdt').check();
  await peter.getByLabel('Referat').fill('Fire kommer stadig.');
  for (const row of [2, 3, 5, 6, 7, 9, 10]) await peter.getByRole('radio', { name: 'Kommer ikke mere' }).nth(row).check();
  await photograph(peter, 'peter-minutes');
  await complete(peter);
}

async function seeOnePlan(maria, journey) {
  expect((await journeyAs(maria, journey)).plan.type.code).toBe('holistic-141');
  await openJourney(maria, journey);
  const contacts = maria.getByRole('region', { name: 'De kommer allerede' }).getByRole('listitem');
  await expect(contacts, 'seven of eleven come no more').toHaveCount(4);
  const plan = maria.getByRole('region', { name: 'Planen' });
  await expect(plan).toContainText(HOLISTIC);
  await expect(plan).toContainText('I gang');
  await expectAccessible(maria);
  await photograph(maria, 'maria-plan', { phone: true });
  const download = maria.waitForEvent('download');
  await plan.getByRole('link', { name: 'Hent planen (PDF)' }).click();
  expect(readFileSync(await (await download).path()).subarray(0, 5).toString()).toBe('%PDF-');
}

/** Being named is not being told: Maria has let nobody tell her sister anything. */
async function expectNoCaseFor(lone, journey) {
  await lone.goto('/');
  await expect(lone.getByText('Du har ingen sag hos os lige nu.')).toBeVisible();
  await lone.goto(`/journeys/${journey}`);
  await expect(lone.getByRole('heading', { name: 'Du har ikke adgang' })).toBeVisible();
  await expect(lone.getByText('Så kan borgeren selv give dig lov.'), 'no words meant for staff').toBeVisible();
  await expectAccessible(lone);
  await photograph(lone, 'lone-denied', { phone: true });
}

async function letBeTold(maria, journey) {
  await openJourney(maria, journey);
  await maria.getByRole('button', { name: 'Lad en pårørende få besked' }).click();
  await maria.getByLabel('Hvem er det?').fill('Lone Elkjær (søster)');
  await maria.getByLabel('CPR-nummer').fill(cprOf('lone.elkjaer'));
  await expectAccessible(maria);
  await maria.getByRole('button', { name: 'Send' }).click();
  await expect(maria.getByText('Din pårørende kan nu logge ind og følge med')).toBeVisible();
}

/** Where the case is and whom to call; nothing of what is in it, and no button that is Maria's. */
async function expectStatusAloneFor(lone, journey) {
  await expect(async () => {
    await lone.goto('/');
    await expect(lone.getByRole('heading', { name: /Maria/ })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await openJourney(lone, journey);
  await expect(lone.getByText('Peter Holt').first()).toBeVisible();
  for (const hidden of ['Planen', 'Det er der sket', 'Samtykker', 'Åbne opgaver', 'De kommer allerede']) {
    await expect(lone.getByRole('region', { name: hidden })).toHaveCount(0);
  }
  await expect(lone.getByRole('button', { name: /Træk samtykke tilbage|Jeg vil gerne tale|Lad en pårørende/ })).toHaveCount(0);
  await expectAccessible(lone);
  await photograph(lone, 'lone-told', { phone: true });
}

async function takeBack(maria, journey) {
  await openJourney(maria, journey);
  const consent = maria.getByRole('region', { name: 'Samtykker' }).getByRole('listitem').filter({ hasText: 'Lone Elkjær' });
  await consent.getByRole('button', { name: /Træk samtykke tilbage/ }).click();
  await consent.getByRole('button', { name: /Træk samtykke tilbage/ }).click();
  await expect(async () => {
    expect((await journeyAs(maria, journey)).consents.find(({ relative }) => relative !== null).state).toBe('withdrawn');
  }).toPass({ timeout: 60_000 });
}
