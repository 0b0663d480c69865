import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './support/run.ts';

const MINUTES = 60_000;

describe('the house is in order', () => {
  test('files are formatted', { timeout: 2 * MINUTES }, async () => {
    const { code, output } = await run('node_modules/prettier/bin/prettier.cjs', ['--check', '.']);
    expect(code, output).toBe(0);
  });

  test('types fit', { timeout: 5 * MINUTES }, async () => {
    // The content of the invented city is whole, so a fault in the real content is not told here as one of types.
    const env = { CONTENT_DIR: 'tests/fixtures/vzorkov' };
    const { code, output } = await run('node_modules/astro/bin/astro.mjs', ['check'], env);
    expect(code, output).toBe(0);
    expect(output).toMatch(/- 0 errors/);
  });

  test('every dependency is pinned and none runs a script when installed', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as {
      [field: string]: Record<string, string>;
    };
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
  });

  test('the lock file holds the sum of everything that is installed here', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { integrity?: string; optional?: boolean; os?: string[]; cpu?: string[] }>;
    };
    // Builds for other platforms that the registry at hand did not hold are listed by version only (README).
    const isForeign = ({ optional, os, cpu }: { optional?: boolean; os?: string[]; cpu?: string[] }) =>
      optional && (!os?.includes('linux') || !cpu?.includes('x64'));
    const unsummed = Object.entries(packages).filter(([name, entry]) => name && !entry.integrity && !isForeign(entry));
    expect(unsummed.map(([name]) => name)).toEqual([]);
  });

  test('machines run what the README says and nothing else', () => {
    const commands = readFileSync('.ci/run', 'utf8')
      .split('\n')
      .filter((line) => /^npm /.test(line));
    expect(commands).toEqual(['npm ci', 'npm test']);
    expect(statSync('.ci/run').mode & 0o111).toBeGreaterThan(0);
  });
});
