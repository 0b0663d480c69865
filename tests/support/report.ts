import { stubEnvironment } from './environment.ts';

/** The modules that read settings, as if the program had started with this environment. */
export async function contentModule(env: Readonly<Record<string, string>>) {
  stubEnvironment(env);
  return import('../../src/content.ts');
}
