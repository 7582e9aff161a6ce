import { expect, test } from '@playwright/test';
import { enter, typeCredentials } from './people.mjs';

const ENGLISH = /\b(the|your|you|please|password|username|sign|invalid|expired|logout|logging|login cookie|back to)\b/i;

/** The login page in a browser that has not been here before. */
async function loginPage(browser) {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Log ind' }).first().click();
  await expect(page.getByLabel('Brugernavn')).toBeVisible();
  return page;
}

/** What is read, and what a screen reader says beside it. */
async function expectDanish(page) {
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  expect(await page.locator('body').innerText()).not.toMatch(ENGLISH);
  const spoken = await page
    .locator('[aria-label], [title], [placeholder], [alt]')
    .evaluateAll((all) => all.flatMap((one) => ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name))));
  expect(spoken.filter((text) => ENGLISH.test(text ?? ''))).toEqual([]);
}

test('a wrong password is told in Danish, and the button of the eye says what it does', async ({ browser }) => {
  const page = await loginPage(browser);
  await expectDanish(page);
  const password = page.getByRole('textbox', { name: 'Adgangskode' });
  await page.getByLabel('Brugernavn').fill('findes.ikke');
  await password.fill('forkert adgangskode');
  await page.getByRole('button', { name: 'Vis adgangskoden' }).click();
  await expect(password).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: 'Skjul adgangskoden' }).click();
  await expect(password).toHaveAttribute('type', 'password');

  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByText('Ugyldig brugernavn eller adgangskode.')).toBeVisible();
  await expect(page.getByLabel('Brugernavn'), 'what was typed is still there').toHaveValue('findes.ikke');
  await expectDanish(page);
});

test('a login page whose cookies are gone says in Danish what to do', async ({ browser }) => {
  const page = await loginPage(browser);
  await page.context().clearCookies();
  await typeCredentials(page, 'mette.krogh');
  await page.getByRole('button', { name: 'Log ind' }).click();
  await expect(page.getByText('Login-siden er udløbet')).toBeVisible();
  await expectDanish(page);
});

test('who logs out at the login itself is asked and told in Danish', async ({ browser }) => {
  const page = await loginPage(browser);
  const realm = page.url().match(/^.*\/realms\/samspil/)[0];
  await typeCredentials(page, 'mette.krogh');
  await enter(page);
  await page.goto(`${realm}/protocol/openid-connect/logout`);
  await expect(page.getByText('Vil du logge ud?')).toBeVisible();
  await expectDanish(page);
  await page.getByRole('button', { name: 'Log ud' }).click();
  await expect(page.getByText('Du er logget ud').first()).toBeVisible();
  await expectDanish(page);
});
