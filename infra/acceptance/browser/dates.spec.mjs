import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { adultsReferral, bringToDesk, loggedIn, referFromSchool, rowOf } from './people.mjs';

test('a date is Danish in an English browser, and can be chosen with the keyboard alone', async ({ browser, request }) => {
  const referral = adultsReferral('Dagny');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const line = await loggedIn(browser, 'line.aagaard', { locale: 'en-US' });
  await rowOf(line, referral.citizenName).getByRole('link').first().click();
  await line.getByRole('link', { name: 'Se hele forløbet' }).click();
  await line.getByRole('button', { name: 'Tovholderen er væk' }).click();
  const until = line.getByLabel('Til og med');
  await expect(until).toBeFocused();

  await until.fill('31-01-2030');
  await line.keyboard.press('Tab');
  await expect(line.getByRole('button', { name: 'Åbn kalender' })).toBeFocused();
  await line.keyboard.press('Enter');
  const calendar = line.getByRole('dialog', { name: 'Vælg en dato' });
  await expect(calendar).toContainText('januar');
  await expectAccessible(line);
  await line.keyboard.press('ArrowRight');
  await line.keyboard.press('Enter');
  await expect(until).toHaveValue('01-02-2030');
  await expect(until, 'and one is back where one was').toBeFocused();

  await line.keyboard.press('Tab');
  await line.keyboard.press('Enter');
  await line.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await expect(until).toHaveValue('01-02-2030');

  await until.fill('31-02-2030');
  const form = line.getByRole('form', { name: 'Tovholderen er væk' });
  await form.getByRole('button', { name: 'Send' }).click();
  await expect(form.getByText('Skriv en dato.')).toBeVisible();
  await expect(until, 'nothing that was typed is lost').toHaveValue('31-02-2030');
});
