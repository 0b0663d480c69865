import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stubEnvironment } from './support/environment.ts';

const settingsWith = async (env: Readonly<Record<string, string>>) => {
  stubEnvironment(env);
  return (await import('../src/settings.ts')).settings;
};

describe('settings', () => {
  test('without a word from outside are those of a plain build', async () => {
    expect(await settingsWith({})).toMatchObject({
      contentDirectory: resolve('content'),
      contentName: 'content/',
      siteUrl: undefined,
      basePath: '/',
      isLenient: false,
    });
  });

  test.each([
    ['', '/'],
    ['/', '/'],
    ['web', '/web/'],
    ['/web/', '/web/'],
    ['//web//sluzby', '/web/sluzby/'],
  ])('the base path %j means %s', async (written, basePath) => {
    expect((await settingsWith({ BASE_PATH: written })).basePath).toBe(basePath);
  });

  test('the public address has no slash at the end', async () => {
    expect((await settingsWith({ SITE_URL: 'https://a.example/' })).siteUrl).toBe('https://a.example');
  });

  test('the day may be given, or the second of the commit', async () => {
    expect((await settingsWith({ BUILD_DATE: '2026-11-21' })).buildDate).toBe('2026-11-21');
    expect((await settingsWith({ BUILD_DATE: '', SOURCE_DATE_EPOCH: '1795217400' })).buildDate).toBe('2026-11-21');
  });

  test('the day is the one in Prague, where midnight comes sooner', async () => {
    const justBeforeMidnight = Date.parse('2026-11-21T22:59:00Z') / 1000;
    expect((await settingsWith({ SOURCE_DATE_EPOCH: String(justBeforeMidnight) })).buildDate).toBe('2026-11-21');
    expect((await settingsWith({ SOURCE_DATE_EPOCH: String(justBeforeMidnight + 60) })).buildDate).toBe('2026-11-22');
  });

  test.each([
    [{ BUILD_DATE: '21. 11. 2026' }, 'Datum zapište jako RRRR-MM-DD.'],
    [{ CONTENT_MODE: 'volný' }, 'Napište strict, nebo lenient.'],
  ])('%j is refused in Czech', async (env, message) => {
    await expect(settingsWith(env)).rejects.toThrow(message);
  });
});
