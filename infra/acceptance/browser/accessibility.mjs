import AxeBuilderModule from '@axe-core/playwright';
import { expect } from '@playwright/test';

const AxeBuilder = AxeBuilderModule.default ?? AxeBuilderModule;
const WCAG_2_1_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Asserts that the page as it is now breaks no rule of WCAG 2.1 AA, on a laptop and on a phone. */
export async function expectAccessible(page) {
  const laptop = page.viewportSize();
  for (const size of [laptop, { width: 375, height: 800 }]) {
    await page.setViewportSize(size);
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_1_AA).analyze();
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, `sideways scrolling at ${size.width} px`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(laptop);
}
