import { describe, expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();

/** The plan that is being prepared, as a reader sees its sign at a moment. */
async function signAt(moment: string, timezoneId = 'Europe/Prague'): Promise<string> {
  const page = await walk.open('404.html', { timezoneId });
  await page.clock.setFixedTime(moment);
  await page.goto(walk.address('plany/3-plan/'));
  await page.waitForLoadState('load');
  const text = await page.locator('.sign').first().innerText();
  await page.context().close();
  return text.replace(/\s+/g, ' ');
}

describe('a page built on 21 November 2026 tells of the reader’s day', () => {
  test.each([
    ['2026-11-21T10:00:00+01:00', 'Stav k 21. 11. 2026: lze připomínkovat', true],
    ['2026-12-10T23:59:00+01:00', 'Stav dnes: lze připomínkovat', true],
    ['2026-12-11T00:01:00+01:00', 'Stav dnes: připravuje se', false],
    ['2027-03-15T10:00:00+01:00', 'Stav dnes: lze připomínkovat', true],
    ['2028-01-01T00:01:00+01:00', 'Stav dnes: platí', false],
    ['2032-01-01T00:01:00+01:00', 'Stav dnes: skončil', false],
  ])('at %s: %s', async (moment, state, isOpen) => {
    const sign = await signAt(moment);
    expect(sign).toContain(state);
    expect(sign.includes('Právě lze připomínkovat')).toBe(isOpen);
  });

  test('by the clocks of the city, wherever the reader is', async () => {
    expect(await signAt('2026-12-10T22:30:00Z', 'America/New_York')).toContain('lze připomínkovat');
    expect(await signAt('2026-12-10T23:30:00Z', 'America/New_York')).toContain('připravuje se');
  });
});
