import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessibility.mjs';
import { adultsReferral, bringToDesk, loggedIn, referFromSchool, rowOf, takeTask } from './people.mjs';

test('two desks pass a referral on, and the leader decides for good', async ({ browser, request }) => {
  const referral = adultsReferral('Karl');
  const karl = referral.citizenName;
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);

  const line = await loggedIn(browser, 'line.aagaard');
  await passOn(line, karl, 'Beskæftigelse', 'Vi tror, at arbejde kommer først.', { checked: true });
  const hanne = await loggedIn(browser, 'hanne.vad');
  await passOn(hanne, karl, 'Sundhed', 'Helbredet spærrer for arbejde lige nu.');

  const ole = await loggedIn(browser, 'ole.riis');
  await expect(rowOf(ole, karl)).toContainText('Afgør rette bord');
  await takeTask(ole, karl);
  await expect(ole.getByText('Vi tror, at arbejde kommer først.'), 'the leader reads why').toBeVisible();
  await expect(ole.getByText('Helbredet spærrer for arbejde lige nu.')).toBeVisible();
  await ole.getByRole('button', { name: 'Færdig' }).click();
  await expect(ole.getByText('Der er 1 fejl')).toBeVisible();
  await expectAccessible(ole);
  const journey = await ole.getByRole('link', { name: 'Se hele forløbet' }).getAttribute('href');
  await ole.getByLabel('Hvilket bord tager imod?').selectOption({ label: 'Sundhed' });
  await ole.getByLabel('Begrundelse').fill('Sundhed kan begynde på mandag.');
  await ole.getByRole('button', { name: 'Færdig' }).click();
  await expect(ole.getByText(/Opgaven «Afgør rette bord» for .+ er færdig/)).toBeVisible();

  const kirsten = await loggedIn(browser, 'kirsten.mose');
  await expect(rowOf(kirsten, karl), 'no second question whether to accept').toContainText('Foretag screening');
  await kirsten.goto(journey);
  await expect(kirsten.getByRole('heading', { name: 'Sendt videre (2)' })).toBeVisible();
  await expect(kirsten.getByText('Beskæftigelse pegede på Sundhed; sagen gik til ledelsen').first()).toBeVisible();
  await expect(kirsten.getByText('Sundhed kan begynde på mandag.'), 'the leader\'s reason').toBeVisible();
  await expectAccessible(kirsten);
});

/** A desk says that another desk suits better; the form asks where and why only then. */
async function passOn(page, citizen, toDesk, note, { checked = false } = {}) {
  await takeTask(page, citizen);
  await expect(page.getByLabel('Hvilket bord passer bedre?')).toBeHidden();
  await page.getByLabel('Nej, et andet bord passer bedre').check();
  await page.getByLabel('Hvilket bord passer bedre?').selectOption({ label: toDesk });
  await page.getByRole('group', { name: 'Hvorfor?' }).getByRole('radio').first().check();
  await page.getByLabel('Note').fill(note);
  if (checked) await expectAccessible(page);
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByText(/Opgaven «Tag imod på bordet» for .+ er færdig/)).toBeVisible();
}
