import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { journeyAs, openJourney, photograph } from '../journeys.mjs';
import { loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';

test('D: Hassan takes back two consents; what relied on them ends, and the journey goes on', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('hassan', 'Giv bidrag');
  const hassan = await loggedIn(browser, 'hassan.karimi');
  const kirsten = await loggedIn(browser, 'kirsten.mose');
  const eva = await loggedIn(browser, 'eva.strand');
  const contributions = async (page) =>
    Object.fromEntries(((await journeyAs(page, journey)).assessment?.contributions ?? []).map((one) => [one.department, one.state]));
  await expect
    .poll(() => contributions(kirsten))
    .toMatchObject({ Arbejdsgiver: 'asked', 'Region Fjordland, psykiatri': 'asked' });
  await openJourney(eva, journey);
  await photograph(eva, 'eva-before');

  await openJourney(hassan, journey);
  await expectAccessible(hassan);
  await photograph(hassan, 'hassan-before', { phone: true });
  await withdraw(hassan, 'fra Arbejdsgiver');
  await expect.poll(() => contributions(kirsten)).toMatchObject({ Arbejdsgiver: 'cancelled', 'Region Fjordland, psykiatri': 'asked' });

  const clicked = await withdraw(hassan, 'Deling på tværs af afdelinger');
  await expect.poll(() => statusFor(eva, journey), { intervals: [20] }).toBe(403);
  console.log(`From Hassan's click to the first read that was denied: ${Date.now() - clicked} ms`);
  await eva.reload();
  await expect(eva.getByRole('heading', { name: 'Du har ikke adgang' })).toBeVisible();
  await photograph(eva, 'eva-after');
  await expect.poll(() => contributions(kirsten), 'who cannot answer is not waited for').toMatchObject({
    'Region Fjordland, psykiatri': 'cancelled',
  });

  await openJourney(hassan, journey);
  await expect(hassan.getByRole('region', { name: 'Samtykker' })).toContainText('Trukket tilbage');
  await expectAccessible(hassan);
  await photograph(hassan, 'hassan-after', { phone: true });
  await play('hassan');
  await openJourney(hassan, journey);
  await expect(hassan.getByRole('region', { name: 'Planen' })).toContainText('I gang');
  await photograph(hassan, 'hassan-plan', { phone: true });
  expect(await statusFor(eva, journey), 'and it stays so').toBe(403);
});

/** Takes a consent back in two clicks and answers when the second was made. */
async function withdraw(hassan, consent) {
  const row = hassan.getByRole('region', { name: 'Samtykker' }).getByRole('listitem').filter({ hasText: consent });
  await row.getByRole('button', { name: /^Træk samtykke tilbage/ }).click();
  await expect(row).toContainText('Din sag fortsætter med det, vi ved nu.');
  const clicked = Date.now();
  await row.getByRole('button', { name: /^Træk samtykke tilbage/ }).click();
  return clicked;
}

async function statusFor(page, journey) {
  return (await page.request.get(`/api/journeys/${journey}`)).status();
}
