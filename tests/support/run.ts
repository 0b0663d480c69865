import { spawn } from 'node:child_process';

/** How a command of the project ended. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, as a person sees them. */
  readonly output: string;
}

/**
 * Runs a script of the project in a process of its own, in the folder of the project or in a copy of it, with the environment given and nothing of the tests' own
 * (Vitest sets NODE_ENV, which would change what Astro builds).
 */
export function run(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  cwd?: string,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...ownEnvironment(), ...env } });
    const result = { stdout: '', stderr: '', output: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      result.stdout += chunk.toString();
      result.output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      result.stderr += chunk.toString();
      result.output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...result }));
  });
}

/** The environment of commands in tests: nothing of the tests' own. */
export function ownEnvironment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SYSTEMROOT', 'NODE_COMPILE_CACHE'].flatMap(
    (name): [string, string][] => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    },
  );
  return { ...Object.fromEntries(kept), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
}
