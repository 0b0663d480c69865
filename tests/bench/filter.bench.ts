import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { launch } from '../support/chromium.ts';
import { manyServicesSite } from './bench-site.ts';
import { countingServer } from './counting-server.ts';
import { percentile, type Figure } from './figure.ts';

const SERVICES = 5000;
const KB = 1000;

/** Measures the directory and its filter on a site of thousands of services: bytes of the first view, and how long an answer takes. */
export async function measure(): Promise<readonly Figure[]> {
  const directory = await manyServicesSite(SERVICES);
  const size = async (file: string) => gzipSync(await readFile(`${directory}/${file}`)).length / KB;
  const server = await countingServer(directory);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.home}sluzby/`);
  await page.locator('#filtr summary').first().click();
  await page.locator('#filtr-sluzby li').first().waitFor();
  const times = await page.evaluate(answerTimes);
  await browser.close();
  await server.close();
  return [
    {
      name: 'directory, HTML of the first view',
      value: await size('sluzby/index.html'),
      unit: 'kB',
      limit: { most: 100 },
    },
    { name: 'services for the filter, loaded once', value: await size('sluzby/filtr.json'), unit: 'kB' },
    { name: `answers of the filter, ${times.length}, p50`, value: percentile(times, 0.5), unit: 'ms' },
    { name: 'answers of the filter, p95', value: percentile(times, 0.95), unit: 'ms', limit: { most: 100 } },
  ];
}

/** Chooses every value of every select, alone and with a box ticked; how long each choice takes until its rows are painted. Runs in the page. */
async function answerTimes(): Promise<readonly number[]> {
  const form = document.querySelector<HTMLFormElement>('#filtr form');
  const status = document.querySelector('#filtr-stav');
  if (!form || !status) return [];
  const times: number[] = [];
  const answered = async (choose: () => void) => {
    const before = performance.now();
    const changed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => (observer.disconnect(), resolve()));
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    choose();
    form.dispatchEvent(new Event('change'));
    await changed;
    await new Promise(requestAnimationFrame);
    times.push(performance.now() - before);
  };
  const box = form.querySelector<HTMLInputElement>('[name="telefon"]');
  for (const select of form.querySelectorAll('select')) {
    const values = [...select.options].map(({ value }) => value).filter((value) => value !== '');
    for (const value of values.slice(0, 12)) {
      await answered(() => (select.value = value));
      if (box) await answered(() => (box.checked = true));
      await answered(() => ((select.value = ''), box && (box.checked = false)));
    }
  }
  return times;
}
