import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { bringToDesk, childsReferral, loggedIn, referFromSchool, rowOf, takeTask } from './people.mjs';

test("a task appears by itself, leaves the others' lists when taken, and can be read there but not filled in", async ({ browser, request }) => {
  const mette = await loggedIn(browser, 'mette.krogh');
  const ali = await loggedIn(browser, 'ali.demir');
  await expect(ali.getByText('Listen opdaterer sig selv')).toBeVisible();
  const referral = childsReferral('Asta');
  const asta = referral.citizenName;
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  await expect(rowOf(ali, asta)).toContainText('Ledig');
  await expect(ali.getByText(/Der er kommet \d+ nye? opgave/), 'a screen reader is told').toBeVisible();

  await takeTask(mette, asta);
  await expect(rowOf(ali, asta), 'a taken task leaves the lists of the others').toHaveCount(0);
  await ali.goto(mette.url());
  await expect(ali.getByRole('heading', { name: 'Mette Krogh har opgaven' })).toBeVisible();
  await expect(ali.getByText(referral.matter)).toBeVisible();
  await expect(ali.getByLabel('Ja, vi tager imod')).toBeDisabled();
  await expect(ali.getByLabel('Note')).not.toBeEditable();
  for (const name of ['Tag opgaven', 'Færdig', 'Læg tilbage']) {
    await expect(ali.getByRole('button', { name })).toHaveCount(0);
  }
  await expectAccessible(ali);

  await mette.getByRole('button', { name: 'Læg tilbage' }).click();
  await expect(mette.getByRole('button', { name: 'Tag opgaven' })).toBeVisible();
  await ali.getByRole('link', { name: 'Mine opgaver' }).first().click();
  await expect(rowOf(ali, asta)).toContainText('Ledig');
});
