import { expect, test } from '@playwright/test';

/** Opens a journey's page. */
export async function openJourney(page, journeyId) {
  await page.goto(`/journeys/${journeyId}`);
  await page.getByRole('heading', { name: /^Forløb for/ }).waitFor();
}

/** Opens and takes a task of a journey from the journey's page, as soon as it is there. */
export async function takeTaskOf(page, journeyId, name) {
  const link = page.getByRole('region', { name: 'Åbne opgaver' }).getByRole('link', { name });
  await expect(async () => {
    await openJourney(page, journeyId);
    await link.first().click({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('button', { name: /Tag opgaven|Svar nu/ }).click();
  await page.getByRole('button', { name: 'Færdig' }).waitFor();
}

/** Completes the task that is open on the page. */
export async function complete(page) {
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByText(/Opgaven «.+» for .+ er færdig|Tak\. Vi har fået dit svar på/)).toBeVisible();
}

/** What the portal tells the person on the page about a journey. */
export async function journeyAs(page, journeyId) {
  return (await page.request.get(`/api/journeys/${journeyId}`)).json();
}

/** Keeps a picture of the page as it is on a laptop and, for citizens, on a phone. */
export async function photograph(page, name, { phone = false } = {}) {
  const laptop = page.viewportSize();
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
  if (!phone) return;
  await page.setViewportSize({ width: 375, height: 800 });
  await page.screenshot({ path: test.info().outputPath(`${name}-phone.png`), fullPage: true });
  await page.setViewportSize(laptop);
}
