import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

const logins = JSON.parse(readFileSync(process.env.SAMSPIL_LOGINS, 'utf8'));

/** Logs a person in through Keycloak's own page and returns the page, ready to be entered. */
export async function logIn(browser, username, device = {}) {
  const page = await (await browser.newContext(device)).newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Log ind' }).first().click();
  await typeCredentials(page, username);
  return page;
}

/** Fills in Keycloak's page, which speaks the browser's language. */
export async function typeCredentials(page, username) {
  await page.getByLabel(/Brugernavn|Username/).fill(username);
  await page.getByRole('textbox', { name: /Adgangskode|Password/ }).fill(passwordOf(username));
}

/** Submits the login page. */
export async function enter(page) {
  await page.getByRole('button', { name: /Log ind|Sign In/ }).click();
  await page.getByRole('button', { name: 'Log ud' }).first().waitFor();
}

/** A person who is logged in. */
export async function loggedIn(browser, username, device = {}) {
  const page = await logIn(browser, username, device);
  await enter(page);
  return page;
}

/** The lines of the task list that show a text, such as a citizen's name. */
export function rowOf(page, text) {
  return page.getByRole('row').filter({ hasText: text });
}

/** Opens a citizen's task from the list, as one does with the mouse. */
export async function openTask(page, citizen) {
  await rowOf(page, citizen).last().getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Opgaven', exact: true }).waitFor();
}

/** Opens a citizen's free task from the list and takes it. */
export async function takeTask(page, citizen) {
  await openTask(page, citizen);
  await page.getByRole('button', { name: 'Tag opgaven' }).click();
  await page.getByText('Opgaven er din.').waitFor();
}

/** Has reception hear the citizen, so that the referral goes on to its desk. */
export async function bringToDesk(browser, referral) {
  const sara = await loggedIn(browser, 'sara.bjerg');
  await answerTask(sara, referral.citizenName, 'Tag første kontakt', {
    reached: 'reached',
    wish: referral.wish,
    needs: referral.needs,
    contactForm: 'phone',
    agreement: 'agreed',
    source: 'citizen',
  });
  await sara.context().close();
}

/** Takes and completes a citizen's task through the API, as the person who is logged in on the page. */
export async function answerTask(page, citizen, name, content) {
  const task = { citizen, name, content };
  await expect.poll(() => page.evaluate(sendAnswer, task), { message: `${name}: ${citizen}` }).toEqual([200, 200]);
}

/** Runs in the page. */
async function sendAnswer({ citizen, name, content }) {
  const { tasks } = await (await fetch('/api/tasks?limit=100')).json();
  const task = tasks.find((one) => one.citizenName === citizen && one.name === name);
  if (!task) return 'is not there yet';
  const token = document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1];
  const send = async (step, body) => {
    const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) };
    return (await fetch(`/api/tasks/${task.key}/${step}`, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  return [await send('claim', {}), await send('complete', { content })];
}

/** A grown-up nobody knows yet, with a name and a replacement number of their own; the desk for it is Voksen-social. */
export function adultsReferral(firstName) {
  return {
    ...agreedBySchool,
    citizenName: nameOf(firstName),
    citizenCpr: cprNumber('75', '1'),
    matter: 'Har mistet sin lejlighed og sover hos venner.',
    needs: ['housing'],
    wish: 'Et sted med min egen nøgle.',
    externalId: randomUUID(),
  };
}

/** A child nobody knows yet; the desk for it is Børn & Familie. */
export function childsReferral(firstName) {
  return {
    ...agreedBySchool,
    citizenName: nameOf(firstName),
    citizenCpr: cprNumber('17', '4'),
    matter: 'Kommer ofte sulten i skole.',
    needs: ['family'],
    wish: 'Jeg vil gerne have madpakke med.',
    externalId: randomUUID(),
  };
}

/** A replacement number (day of birth plus 60) that is new in this installation. */
export function cprNumber(year, century) {
  const upTo = (limit) => Math.floor(Math.random() * limit);
  const digits = (number, count) => String(number).padStart(count, '0');
  return `${61 + upTo(28)}${digits(1 + upTo(12), 2)}${year}-${century}${digits(upTo(1000), 3)}`;
}

export function nameOf(firstName) {
  return `${firstName} ${randomUUID().slice(0, 8)}`;
}

/** Sends a referral as the school's system and returns its id. */
export async function referFromSchool(request, referral) {
  const answer = await request.post('/api/referrals', { headers: await asSchool(request), data: referral });
  if (answer.status() !== 202) throw new Error(`The referral was not taken: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()).referralId;
}

/** What the school is told about a referral of its own. */
export async function referralAsSchool(request, referralId) {
  return (await request.get(`/api/referrals/${referralId}`, { headers: await asSchool(request) })).json();
}

async function asSchool(request) {
  const school = logins.serviceAccounts.find((account) => account.clientId === 'partner-school');
  const token = await request.post(logins.tokenUrl, {
    form: { grant_type: 'client_credentials', client_id: school.clientId, client_secret: school.secret },
  });
  return { Authorization: `Bearer ${(await token.json()).access_token}` };
}

const agreedBySchool = {
  source: 'professional',
  signs: [],
  referrerName: 'Lise Lærer',
  referrerOrganisation: 'Solvig Skole',
  referrerPhone: '12345678',
  agreed: true,
  consent: true,
};

/** The number by which a citizen of the demo logs in. */
export function cprOf(username) {
  return logins.users.find((user) => user.username === username).cpr;
}

function passwordOf(username) {
  return logins.users.find((user) => user.username === username).password;
}
