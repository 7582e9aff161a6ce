import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import {
  bringToDesk,
  childsReferral,
  cprNumber,
  enter,
  loggedIn,
  nameOf,
  referFromSchool,
  takeTask,
  typeCredentials,
} from './people.mjs';

test('a page that does not exist says so and leads back', async ({ browser }) => {
  const mette = await loggedIn(browser, 'mette.krogh');
  await mette.goto('/findes-ikke');
  await expect(mette.getByRole('heading', { name: 'Siden findes ikke', level: 1 })).toBeVisible();
  await expectAccessible(mette);
  await mette.goto('/tasks/1');
  await expect(mette.getByRole('heading', { name: 'Siden findes ikke', level: 1 })).toBeVisible();
  await mette.getByRole('link', { name: 'Til Mine opgaver' }).click();
  await expect(mette.getByRole('heading', { name: 'Mine opgaver', level: 1 })).toBeVisible();
});

test('logging out ends the session here and at the login', async ({ browser }) => {
  const mette = await loggedIn(browser, 'mette.krogh');
  await mette.getByRole('button', { name: 'Log ud' }).click();
  await expect(mette.getByRole('heading', { name: 'Velkommen til Samspil' })).toBeVisible();
  await expectAccessible(mette);
  await mette.goBack();
  await expect(mette.getByRole('heading', { name: 'Mine opgaver', level: 1 })).toHaveCount(0);
  await mette.goto('/');
  await mette.getByRole('link', { name: 'Log ind' }).first().click();
  await expect(mette.getByRole('textbox', { name: 'Adgangskode' }), 'the password is asked for').toBeVisible();
});

test('what was typed when the session ended is there after the next login', async ({ browser, request }) => {
  const referral = childsReferral('Ida');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const mette = await loggedIn(browser, 'mette.krogh');
  await takeTask(mette, referral.citizenName);
  const otherTab = await mette.context().newPage();
  await otherTab.goto('/');
  await otherTab.getByRole('button', { name: 'Log ud' }).click();
  await expect(otherTab.getByRole('heading', { name: 'Velkommen til Samspil' })).toBeVisible();

  await mette.getByLabel('Note').fill('Jeg har talt med skolen.');
  await expect(mette.getByRole('heading', { name: 'Du er logget ud', level: 1 })).toBeVisible();
  await expect(mette.getByText('Det, du har skrevet, er gemt.')).toBeVisible();
  await expect(mette.getByText(referral.citizenName), 'nothing of the citizen is left on the screen').toHaveCount(0);
  await expectAccessible(mette);

  await mette.getByRole('link', { name: 'Log ind' }).first().click();
  await typeCredentials(mette, 'mette.krogh');
  await enter(mette);
  await expect(mette.getByLabel('Note')).toHaveValue('Jeg har talt med skolen.');
  await expect(mette.getByText(/Kladde gemt kl\./)).toBeVisible();
});

test('a referral typed by reception survives a session that ended, and can still be sent', async ({ browser }) => {
  const sara = await loggedIn(browser, 'sara.bjerg');
  await sara.getByRole('link', { name: 'Ny henvendelse' }).first().click();
  await sara.getByLabel(/^Navn \(/).fill(nameOf('Viggo'));
  await sara.getByLabel('CPR-nummer').fill(cprNumber('75', '1'));
  await sara.getByLabel('Hvem kommer henvendelsen fra?').selectOption({ label: 'Borgeren selv' });
  await sara.getByLabel('Hvad handler det om?').fill('Ringer om sin bolig.');
  await sara.getByLabel('Varetage bolig').check();
  await sara.context().clearCookies({ name: 'samspil-session' });
  await sara.getByRole('button', { name: 'Send henvendelsen' }).click();
  await expect(sara.getByRole('heading', { name: 'Du er logget ud', level: 1 })).toBeVisible();
  await expect(sara.getByText('Det, du har skrevet, er gemt.')).toBeVisible();

  await sara.getByRole('link', { name: 'Log ind' }).first().click();
  await expect(sara.getByLabel('Hvad handler det om?')).toHaveValue('Ringer om sin bolig.');
  await sara.getByRole('button', { name: 'Send henvendelsen' }).click();
  await expect(sara.getByRole('heading', { name: 'Henvendelsen er modtaget' }).first()).toBeVisible();
});
