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

  test('the ring of planning too: its marks, its words, and what no source says', async () => {
    const page = await walk.open('404.html');
    const ringAt = async (moment: string) => {
      await page.clock.setFixedTime(moment);
      await page.goto(walk.address('proces/'));
      await page.waitForLoadState('load');
      const seen = async (selector: string) => {
        const parts = page.locator(`.cycle ${selector}`).filter({ visible: true });
        const texts = await parts.evaluateAll((all) =>
          all.map((part) => ('innerText' in part ? part.innerText : part.textContent)),
        );
        return texts.map((text) => String(text).replace(/\s+/g, ' ').trim());
      };
      return { marks: await seen('text.now'), steps: await seen('li > p'), rule: await seen('div > .quiet') };
    };
    expect(await ringAt('2026-11-21T10:00:00+01:00')).toMatchObject({
      marks: ['4', '7'],
      steps: [expect.stringContaining('· lze připomínkovat'), expect.stringContaining('2. komunitní plán · platí')],
      rule: [expect.stringContaining('Stav k 21. 11. 2026:')],
    });
    expect(await ringAt('2026-12-11T10:00:00+01:00')).toMatchObject({
      marks: ['5', '7'],
      steps: [expect.stringContaining('· připravuje se'), expect.stringContaining('· platí')],
      rule: [expect.stringContaining('Stav dnes:')],
    });
    expect(await page.locator('.cycle .unknown:visible').count()).toBe(0);
    expect(await ringAt('2029-01-01T10:00:00+01:00')).toMatchObject({
      marks: ['7'],
      steps: [expect.stringContaining('3. plán')],
    });
    expect(await page.locator('.cycle .unknown:visible').innerText()).toContain('Jestli se připravuje další plán');
    expect(await ringAt('2040-01-01T10:00:00+01:00')).toMatchObject({ marks: [], steps: [] });
    expect(await page.locator('.cycle .unknown:visible').innerText()).toContain('Ve kterém kroku');
    await page.context().close();
  });

  test('the next meeting of a group too, and that the day of one in a list is over', async () => {
    const page = await walk.open('404.html');
    const groupAt = async (moment: string) => {
      await page.clock.setFixedTime(moment);
      await page.goto(walk.address('pracovni-skupiny/seniori/'));
      await page.waitForLoadState('load');
      const over = page.locator('#nejblizsi-setkani strong').filter({ visible: true, hasText: 'už minulo' });
      return { sign: await page.locator('.sign').first().innerText(), over: await over.count() };
    };
    expect(await groupAt('2026-12-09T23:00:00+01:00')).toEqual({
      sign: expect.stringContaining('9.\u00a012.\u00a02026'),
      over: 0,
    });
    expect(await groupAt('2026-12-10T08:00:00+01:00')).toEqual({
      sign: expect.stringContaining('20.\u00a01.\u00a02027'),
      over: 1,
    });
    expect(await groupAt('2027-02-01T08:00:00+01:00')).toEqual({
      sign: expect.stringContaining('žádném příštím'),
      over: 2,
    });
    await page.context().close();
  });

  test('by the clocks of the city, wherever the reader is', async () => {
    expect(await signAt('2026-12-10T22:30:00Z', 'America/New_York')).toContain('lze připomínkovat');
    expect(await signAt('2026-12-10T23:30:00Z', 'America/New_York')).toContain('připravuje se');
  });
});
