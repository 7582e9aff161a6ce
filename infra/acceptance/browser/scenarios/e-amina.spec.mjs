import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { complete, journeyAs, openJourney, photograph, takeTaskOf } from '../journeys.mjs';
import { loggedIn } from '../people.mjs';
import { play } from '../stage.mjs';

const AMINA = 'Amina Yusuf Warsame';
const LAW = 'F-OPHOER-6M';

test('E: the law’s half year before 18 was missed; everybody sees it red, Amina gets a new date, and it is caught up', async ({ browser }) => {
  test.setTimeout(300_000);
  const journey = await play('amina');
  const amina = await loggedIn(browser, 'amina.warsame');
  const mette = await loggedIn(browser, 'mette.krogh');
  await askForTheTransition(amina, journey);
  await confirmTracks(mette, journey);

  await seeWhatIsLate(mette, journey);
  for (const leader of ['birgit.lund', 'ole.riis']) await leaderHears(await loggedIn(browser, leader), leader, journey);
  await giveNewDate(mette, journey);
  await aminaReads(amina, journey);
  await writeTheSupport(mette, journey);
  await openJourney(amina, journey);
  await expect(amina.getByRole('alert').or(amina.getByRole('status')).filter({ hasText: 'Vi er forsinkede' })).toHaveCount(0);
  expect((await lawDeadline(mette, journey)).fulfilledAt, 'late is late, and it is done').not.toBeNull();
});

async function askForTheTransition(amina, journey) {
  await openJourney(amina, journey);
  const ahead = amina.getByRole('region', { name: 'Fra barn til voksen' });
  await expect(ahead).toContainText('Overgangen er ikke begyndt endnu');
  await expectAccessible(amina);
  await photograph(amina, 'amina-before', { phone: true });
  await ahead.getByRole('button', { name: 'Begynd overgangen nu' }).click();
  await ahead.getByRole('button', { name: 'Send' }).click();
  await expect(ahead.getByText(/Overgangen begynder|Begynder|I gang/).first()).toBeVisible();
}

async function confirmTracks(mette, journey) {
  await takeTaskOf(mette, journey, 'Bekræft, at overgangen gælder');
  await expect(mette.getByLabel('Det, vi ved'), 'nobody is asked what is known').toHaveValue(/Anbragt eller kontaktperson/);
  await expect(mette.getByLabel('Anbragt eller kontaktperson (ungestøtte)')).toBeHidden();
  await mette.getByRole('radio', { name: 'Ja' }).check();
  await expect(mette.getByLabel('Anbragt eller kontaktperson (ungestøtte)')).toBeChecked();
  await expect(mette.getByLabel('Børne- og ungdomspsykiatri')).toBeChecked();
  await photograph(mette, 'mette-confirms');
  await complete(mette);
}

/** What has passed begins at once, marked as late; the law's own deadline is not moved. */
async function seeWhatIsLate(mette, journey) {
  await expect.poll(async () => (await lawDeadline(mette, journey))?.overdue, { timeout: 60_000 }).toBe(true);
  await openJourney(mette, journey);
  const way = mette.getByRole('region', { name: 'Fra barn til voksen' });
  await expect(way.getByRole('listitem').filter({ hasText: 'Skriv støtten efter 18' })).toContainText('Forsinket start');
  await expect(mette.locator('.now')).toContainText('Overskredet');
  await expectAccessible(mette);
  await photograph(mette, 'mette-late');
  await mette.goto('/');
  const row = mette.getByRole('row').filter({ hasText: 'Skriv støtten efter anbringelsen' }).filter({ hasText: AMINA });
  await expect(row).toHaveClass(/overdue/);
  await expect(row).toContainText('Overskredet');
  await photograph(mette, 'mette-list');
  await mette.goto('/gaps');
  await expect(mette.getByRole('row').filter({ hasText: AMINA }).first()).toContainText('Ingen afløser');
  await expectAccessible(mette);
  await photograph(mette, 'mette-gaps');
}

async function leaderHears(leader, name, journey) {
  await leader.goto('/gaps');
  await expect(leader.getByRole('row').filter({ hasText: AMINA }).first()).toContainText('Ingen afløser');
  await openJourney(leader, journey);
  await expect(leader.getByRole('region', { name: 'Åbne opgaver' })).toContainText('Få det på sporet');
  expect((await journeyAs(leader, journey)).deadlines.find(({ code }) => code === LAW)).toMatchObject({ overdue: true, kind: 'law' });
  await photograph(leader, name);
  await leader.context().close();
}

async function giveNewDate(mette, journey) {
  await takeTaskOf(mette, journey, 'Skriv en ny dato til den unge');
  const day = new Date(Date.now() + 14 * 24 * 60 * 60 * 1000);
  await mette.getByLabel('Ny dato').fill(day.toISOString().slice(0, 10));
  await mette.getByLabel('Hvorfor trækker det ud?').fill('Vi opdagede det for sent. Det er vores fejl, ikke din.');
  await photograph(mette, 'mette-new-date');
  await complete(mette);
}

async function aminaReads(amina, journey) {
  await expect.poll(async () => (await journeyAs(amina, journey)).transition.newDate).not.toBeNull();
  await openJourney(amina, journey);
  const way = amina.getByRole('region', { name: 'Fra barn til voksen' });
  await expect(way).toContainText('Ny dato');
  await expect(way).toContainText('Det er vores fejl, ikke din.');
  await expectAccessible(amina);
  await photograph(amina, 'amina-late', { phone: true });
}

async function writeTheSupport(mette, journey) {
  await takeTaskOf(mette, journey, 'Skriv støtten efter anbringelsen');
  await mette.getByLabel('Bolig efter 18').fill('Amina bliver hos Lene og Torben.');
  await mette.getByLabel('Uddannelse efter 18').fill('Hun gør HF færdig.');
  await mette.getByLabel('Job og indkomst efter 18').fill('SU og fritidsjob.');
  await mette.getByLabel('Ungestøtte', { exact: false }).first().check();
  await mette.getByLabel('Den unges egne ord').fill('Så kan jeg sove.');
  await complete(mette);
  await expect.poll(async () => (await lawDeadline(mette, journey)).overdue).toBe(false);
}

async function lawDeadline(page, journey) {
  return (await journeyAs(page, journey)).deadlines.find(({ code }) => code === LAW);
}
