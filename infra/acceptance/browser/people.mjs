import { readFileSync } from 'node:fs';

const logins = JSON.parse(readFileSync(process.env.SAMSPIL_LOGINS, 'utf8'));

/** Logs a person in through Keycloak's own page and returns the page. */
export async function logIn(browser, username) {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Log ind' }).first().click();
  await page.getByLabel('Brugernavn').fill(username);
  await page.getByRole('textbox', { name: 'Adgangskode' }).fill(passwordOf(username));
  return page;
}

/** Submits the login page. */
export async function enter(page) {
  await page.getByRole('button', { name: 'Log ind' }).click();
  await page.getByRole('button', { name: 'Log ud' }).first().waitFor();
}

/** A person who is logged in. */
export async function loggedIn(browser, username) {
  const page = await logIn(browser, username);
  await enter(page);
  return page;
}

/** Sends a referral as the school's system and returns its id. */
export async function referFromSchool(request, referral) {
  const school = logins.serviceAccounts.find((account) => account.clientId === 'partner-school');
  const token = await request.post(logins.tokenUrl, {
    form: { grant_type: 'client_credentials', client_id: school.clientId, client_secret: school.secret },
  });
  const answer = await request.post('/api/referrals', {
    headers: { Authorization: `Bearer ${(await token.json()).access_token}` },
    data: referral,
  });
  if (answer.status() !== 202) throw new Error(`The referral was not taken: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()).referralId;
}

function passwordOf(username) {
  return logins.users.find((user) => user.username === username).password;
}
