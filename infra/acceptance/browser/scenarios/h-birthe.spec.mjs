import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { loggedIn, rowOf } from '../people.mjs';
import { play, register } from '../stage.mjs';

const BIRTHE = 'Birthe Vestergaard Nygaard';

test('H: Birthe dies; what was open closes the same moment, and who knew her reads it in words that can be read', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('birthe');
  const peter = await loggedIn(browser, 'peter.holt');
  const rikke = await loggedIn(browser, 'rikke.lillebo');
  await somethingIsUnderWay(await loggedIn(browser, 'birthe.nygaard'), peter, journey);
  await rikkeTellsHowItGoes(rikke, journey);

  await register('birthe.nygaard', 'citizen-died');
  await expect.poll(async () => (await journeyAs(peter, journey)).end?.reason.code).toBe('death');

  for (const [name, page] of [['peter', peter], ['ole', await loggedIn(browser, 'ole.riis')]]) {
    await readsThatSheHasDied(page, name, journey);
  }
  await rikke.reload();
  await expect(rikke.getByRole('heading', { name: 'Du har ikke adgang' }), 'her consent ended with her').toBeVisible();
});

/** Birthe wants to talk: a task that is on Peter's list, and taken, when she dies. */
async function somethingIsUnderWay(birthe, peter, journey) {
  await openJourney(birthe, journey);
  await birthe.getByRole('button', { name: 'Jeg vil gerne tale med min tovholder' }).click();
  await birthe.getByRole('button', { name: 'Send' }).click();
  await expect(birthe.getByText('Din tovholder får besked')).toBeVisible();
  await takeTaskOf(peter, journey, 'Tal med borgeren');
  await anotherDepartmentCouldCome(peter, journey);
  await peter.goto('/');
  await expect(rowOf(peter, BIRTHE)).toHaveCount(1);
  await birthe.context().close();
}

async function anotherDepartmentCouldCome(peter, journey) {
  await openJourney(peter, journey);
  await peter.getByRole('button', { name: 'En afdeling skal med' }).click();
  const choice = peter.getByLabel('Hvilken afdeling?');
  await expect(choice.getByRole('option', { name: 'Beskæftigelse' })).toHaveCount(1);
  await expect(choice.getByRole('option', { name: 'Voksen-social' }), 'who is there already is not asked').toHaveCount(0);
  await peter.getByRole('button', { name: 'Fortryd' }).click();
}

async function rikkeTellsHowItGoes(rikke, journey) {
  await openJourney(rikke, journey);
  const messages = rikke.getByRole('region', { name: 'Giv forløbet besked' });
  await expect(messages.getByRole('button')).toHaveText(['Fortæl, hvordan det går', 'Meld en hændelse', 'En udfører stopper']);
  await messages.getByRole('button', { name: 'En udfører stopper' }).click();
  await messages.getByRole('button', { name: 'Send' }).click();
  await expect(messages.getByText('Vælg indsatsen.')).toBeVisible();
  await expectAccessible(rikke);
  await photograph(rikke, 'rikke-before');
  await messages.getByRole('button', { name: 'Fortryd' }).click();
}

async function readsThatSheHasDied(page, name, journey) {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Mine opgaver' })).toBeVisible();
  await expect(rowOf(page, BIRTHE), 'nothing in any list').toHaveCount(0);
  await openJourney(page, journey);
  await expect(page.getByRole('heading', { name: `${BIRTHE} er død` })).toBeVisible();
  await expect(page.getByText('At tale med de pårørende er et menneskes opgave.')).toBeVisible();
  await expect(page.locator('main').getByRole('button', { name: /^(?!Vis hele)/ }), 'nothing to tell or to ask').toHaveCount(0);
  const { deadlines, tasks, nextStep } = await journeyAs(page, journey);
  const running = deadlines.filter(({ fulfilledAt }) => fulfilledAt === null);
  expect({ running, tasks, nextStep }).toEqual({ running: [], tasks: [], nextStep: null });
  await expectAccessible(page);
  await photograph(page, `${name}-after`, { phone: true });
}
