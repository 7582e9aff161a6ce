import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { bringToDesk, childsReferral, loggedIn, referFromSchool, rowOf } from './people.mjs';

test('list, task and journey speak English, and say what stays Danish', async ({ browser, request }) => {
  const referral = childsReferral('Emil');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const mette = await loggedIn(browser, 'mette.krogh');
  await chooseEnglish(mette);
  await expect(mette.getByRole('heading', { name: 'My tasks', level: 1 })).toBeVisible();
  await expect(rowOf(mette, referral.citizenName)).toContainText('Unclaimed');
  await expectAccessible(mette);

  await rowOf(mette, referral.citizenName).getByRole('link').first().click();
  await mette.getByRole('button', { name: 'Claim the task' }).click();
  await expect(mette.getByText('The task is yours.')).toBeVisible();
  const danish = mette.locator('[lang=da]');
  await expect(danish.filter({ hasText: 'Tager jeres bord imod?' }).first(), 'the form is marked as Danish').toBeVisible();
  await expectAccessible(mette);

  await mette.getByRole('link', { name: 'See the whole journey' }).click();
  await expect(mette.getByRole('heading', { name: `Journey of ${referral.citizenName}`, level: 1 })).toBeVisible();
  await expect(mette.getByRole('heading', { name: 'What has happened' })).toBeVisible();
  await expectAccessible(mette);
});

test('the intake page speaks English, and the choice is kept', async ({ browser }) => {
  const sara = await loggedIn(browser, 'sara.bjerg');
  await chooseEnglish(sara);
  await sara.getByRole('link', { name: 'New referral' }).first().click();
  await sara.getByRole('button', { name: 'Send the referral' }).click();
  await expect(sara.getByText(/There are \d errors/)).toBeVisible();
  await expectAccessible(sara);
  await sara.reload();
  await expect(sara.getByRole('heading', { name: 'New referral', level: 1 })).toBeVisible();
});

async function chooseEnglish(page) {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
}
