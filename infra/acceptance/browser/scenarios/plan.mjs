import { expect } from '@playwright/test';
import { complete, photograph, takeTaskOf } from '../journeys.mjs';
import { expectAccessible } from '../accessibility.mjs';

/** The citizen says yes to each line of the plan, and no to those that have this text. */
export async function answerPlan(citizen, journey, { no = undefined } = {}) {
  await takeTaskOf(citizen, journey, 'Sig ja, nej eller ret');
  for (const line of await citizen.locator('fieldset[data-row]').all()) {
    const texts = await line.locator('textarea').evaluateAll((fields) => fields.map(({ value }) => value));
    const refused = no !== undefined && texts.some((text) => text.includes(no));
    await line.getByRole('radio', { name: refused ? 'Nej' : 'Ja' }).check();
    const other = line.getByLabel('Hvad skal være anderledes?');
    if (refused) await other.fill('Det vil jeg ikke tale om nu.');
    else await expect(other).toBeHidden();
  }
  await citizen.getByRole('radio', { name: /^Jeg vil have en samlet plan/ }).check();
  await expectAccessible(citizen);
  await photograph(citizen, 'citizen-answers-plan', { phone: true });
  await complete(citizen);
}
