import { vi } from 'vitest';

/** The modules that read settings, as if the program had started with this environment. */
export async function contentModule(env: Readonly<Record<string, string>>) {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  return import('../../src/content.ts');
}
