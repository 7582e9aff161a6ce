import { expect, test } from '@playwright/test';
import { expectAccessible } from '../accessibility.mjs';
import { photograph } from '../journeys.mjs';
import { bringToDesk, childsReferral, loggedIn, openTask, referFromSchool } from '../people.mjs';
import { denials } from '../stage.mjs';

test("I: a caseworker for adults who opens a child's task sees nothing of it, and the attempt is on record", async ({ browser, request }) => {
  const referral = childsReferral('Ida');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const mette = await loggedIn(browser, 'mette.krogh');
  await openTask(mette, referral.citizenName);
  const task = new URL(mette.url()).pathname;
  const attempts = () => denials('peter.holt', task.split('/').pop(), 'task-department');
  expect(await attempts()).toBe(0);

  const peter = await loggedIn(browser, 'peter.holt');
  const answer = peter.waitForResponse((response) => response.url().endsWith(`/api${task}`));
  await peter.goto(task);
  expect((await answer).status()).toBe(403);
  await expect(peter.getByRole('heading', { name: 'Du har ikke adgang' })).toBeVisible();
  await expect(peter.getByText(referral.citizenName)).toHaveCount(0);
  await expectAccessible(peter);
  await photograph(peter, 'peter-denied');
  expect(await attempts()).toBe(1);
});
