import { expect, test } from '@playwright/test';
import { adultsReferral, bringToDesk, loggedIn, referFromSchool, rowOf } from './people.mjs';

const PHONE = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };

test('a task is claimed and completed on a phone with fingers alone', async ({ browser, request }) => {
  const referral = adultsReferral('Finn');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const line = await loggedIn(browser, 'line.aagaard', PHONE);
  await rowOf(line, referral.citizenName).getByRole('link').first().tap();
  await line.getByRole('button', { name: 'Tag opgaven' }).tap();
  await expect(line.getByText('Opgaven er din.')).toBeVisible();
  await line.getByText('Ja, vi tager imod').tap();
  await line.getByLabel('Note').tap();
  await line.keyboard.type('Skrevet på telefonen.');
  await line.getByRole('button', { name: 'Færdig' }).tap();
  await expect(line.getByText(/Opgaven «Tag imod på bordet» for .+ er færdig/)).toBeVisible();
  await expect(rowOf(line, referral.citizenName)).toContainText('Foretag screening');
});

test('a task is claimed and completed by keyboard alone', async ({ browser, request }) => {
  const referral = adultsReferral('Tanja');
  await referFromSchool(request, referral);
  await bringToDesk(browser, referral);
  const line = await loggedIn(browser, 'line.aagaard');
  await line.keyboard.press('Tab');
  await expect(line.getByRole('link', { name: 'Gå til sidens indhold' })).toBeFocused();
  await line.keyboard.press('Enter');
  await press(line, 'Enter', rowOf(line, referral.citizenName).getByRole('link').first());
  await press(line, 'Enter', line.getByRole('button', { name: 'Tag opgaven' }));
  await expect(line.getByText('Opgaven er din.')).toBeVisible();
  await press(line, 'Space', line.getByLabel('Ja, vi tager imod'));
  await press(line, 'Enter', line.getByRole('button', { name: 'Færdig' }));
  await expect(line.getByText(/Opgaven «Tag imod på bordet» for .+ er færdig/)).toBeVisible();

  await takeByKeyboard(line, referral.citizenName, 'Foretag screening');
  await press(line, 'Space', line.getByRole('radio', { name: 'Råd og vejledning er nok' }));
  const assessment = line.getByRole('radio', { name: 'Udredning' });
  for (let arrows = 0; !(await assessment.isChecked()) && arrows < 4; arrows++) await line.keyboard.press('ArrowDown');
  await expect(assessment).toBeChecked();
  await press(line, 'Space', line.getByLabel('Behov for støtte efter serviceloven (voksen)'));
  await tabTo(line, line.getByLabel('Begrundelse'));
  await line.keyboard.type('Der er brug for støtte.');
  await press(line, 'Enter', line.getByRole('button', { name: 'Færdig' }));
  await expect(line.getByText(/Opgaven «Foretag screening» for .+ er færdig/)).toBeVisible();

  await takeByKeyboard(line, referral.citizenName, 'Udpeg tovholder');
  await tabTo(line, line.getByLabel('Hvem er tovholder?'));
  await line.keyboard.type('Peter');
  await tabTo(line, line.getByLabel('Besked til borgeren'));
  await line.keyboard.type('Peter ringer på mandag.');
  await press(line, 'Enter', line.getByRole('button', { name: 'Færdig' }));
  await expect(line.getByText(/Opgaven «Udpeg tovholder» for .+ er færdig/)).toBeVisible();
});

/** Opens a task in the list and takes it. */
async function takeByKeyboard(page, citizen, task) {
  const row = rowOf(page, citizen).filter({ hasText: task });
  await expect(row).toBeVisible();
  await press(page, 'Enter', row.getByRole('link').first());
  await press(page, 'Enter', page.getByRole('button', { name: 'Tag opgaven' }));
  await expect(page.getByText('Opgaven er din.')).toBeVisible();
}

/** Goes to a control with the tabulator and presses a key there. */
async function press(page, key, control) {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

/** Tabs forward until the control has the focus; a control that cannot be reached fails the test. */
async function tabTo(page, control) {
  await control.waitFor();
  for (let tabs = 0; tabs < 80; tabs++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${control} cannot be reached by keyboard`);
}
