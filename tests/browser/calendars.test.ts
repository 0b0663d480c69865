import { expect, test } from 'vitest';
import { walkThrough } from '../support/walk.ts';

const walk = walkThrough();

test('a calendar can be added by the address at which the page stands; without script there is the file', async () => {
  const page = await walk.open('kalendar/');
  const ways = page.locator('#odebirat [data-calendar]:not([hidden])');
  await ways.first().waitFor();
  const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBe(await page.locator('#odebirat a[href$=".ics"]:not([data-calendar])').count());
  expect(addresses[0]).toBe(walk.address('kalendar.ics').replace('http:', 'webcal:'));
  await page.context().close();

  const plain = await walk.open('kalendar/', { javaScriptEnabled: false });
  expect(await plain.locator('#odebirat [data-calendar]').first().isVisible()).toBe(false);
  expect(await plain.locator('#odebirat a[href$="/kalendar.ics"]').first().isVisible()).toBe(true);
  await plain.context().close();
});
