import { defineConfig } from '@playwright/test';

// Makes the package unpack the libraries it brings, so that nothing has to be installed beside it.
process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
const { default: chromium } = await import('@sparticuz/chromium');

export default defineConfig({
  testDir: '.',
  outputDir: process.env.SAMSPIL_BROWSER_OUTPUT ?? 'results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 20_000,
    baseURL: process.env.SAMSPIL_PORTAL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] },
  },
});
