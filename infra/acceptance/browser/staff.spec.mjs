import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { adultsReferral, bringToDesk, loggedIn, referFromSchool, rowOf } from './people.mjs';

test('staff tell a journey of something acute, of a coordinator who is away, of a guardian, of a protected address, of another municipality', async ({ browser, request }) => {
  const referral = adultsReferral('Aksel');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const line = await loggedIn(browser, 'line.aagaard');
  await rowOf(line, referral.citizenName).getByRole('link').first().click();
  await line.getByRole('link', { name: 'Se hele forløbet' }).click();
  const told = line.getByRole('region', { name: 'Giv forløbet besked' });
  const form = (name) => told.getByRole('form', { name });

  await told.getByRole('button', { name: 'Der er sket noget akut' }).click();
  await expect(told.getByLabel('Hvad er der sket?')).toBeFocused();
  await form('Der er sket noget akut').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByText('Skriv, hvad der er sket.')).toBeVisible();
  await expect(told.getByLabel('Hvad er der sket?')).toBeFocused();
  await expectAccessible(line);
  await told.getByLabel('Hvad er der sket?').fill('Indlagt i nat.');
  await form('Der er sket noget akut').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByRole('status')).toBeFocused();

  await told.getByRole('button', { name: 'Værgemålet er ændret' }).click();
  await told.getByLabel('Hvad gælder nu?').selectOption({ label: 'Værgemål (§ 5)' });
  await told.getByLabel('Hvem er værge?').fill('Ida Juhl');
  await told.getByLabel('Værgens CPR-nummer').fill('310299-1234');
  await form('Værgemålet er ændret').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByRole('alert'), 'a date that does not exist').toBeVisible();
  await expect(told.getByLabel('Værgens CPR-nummer')).toBeFocused();
  await expectAccessible(line);
  await told.getByLabel('Hvad gælder nu?').selectOption({ label: 'Værgemålet er ophørt' });
  await expect(told.getByLabel('Hvem er værge?')).toBeHidden();
  await form('Værgemålet er ændret').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByText('Værgemålet bliver noteret')).toBeFocused();

  await told.getByRole('button', { name: 'Tovholderen er væk' }).click();
  await form('Tovholderen er væk').getByRole('button', { name: 'Fortryd' }).click();
  await told.getByRole('button', { name: 'Tovholderen er væk' }).click();
  await told.getByLabel('Til og med').fill('2030-01-31');
  await form('Tovholderen er væk').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByText('Lederen udpeger en stedfortræder')).toBeFocused();

  await told.getByRole('button', { name: 'Adressen er blevet beskyttet' }).click();
  await form('Adressen er blevet beskyttet').getByRole('button', { name: 'Adressen er blevet beskyttet' }).click();
  await expect(told.getByText('Beskyttelsen bliver noteret')).toBeFocused();
  await expect(line.getByText('Beskyttet adresse: sig den ikke til nogen')).toBeVisible();

  await told.getByRole('button', { name: 'Borgeren hører til i en anden kommune' }).click();
  await told.getByLabel('Hvad ved du om det?').fill('Bor hos sin bror i Birkely.');
  await form('Borgeren hører til i en anden kommune').getByRole('button', { name: 'Send' }).click();
  await expect(told.getByText('Handlekommunen bliver afklaret')).toBeFocused();

  const sara = await loggedIn(browser, 'sara.bjerg');
  const hers = rowOf(sara, referral.citizenName);
  await expect(hers.filter({ hasText: 'Vurdér voksen akut' }), 'reception has it until a desk accepts').toBeVisible();
  await hers.filter({ hasText: 'Afklar handlekommune' }).getByRole('link').first().click();
  await expect(sara.getByLabel('Det, der er meldt')).toHaveValue('Bor hos sin bror i Birkely.');
});
