import { onTestFinished, vi } from 'vitest';

/**
 * Sets variables of the environment for a test, and has what has read them loaded anew. Files of tests share their modules,
 * so after the test all is as it was before.
 */
export function stubEnvironment(env: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
}
