import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program of ours that serves something on this machine until it is stopped. */
export interface Started {
  readonly address: string;
  /** All that it has printed up to now. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a program that says where it runs, „… běží na http://localhost:4321/ (…)“; throws what it said when it ends instead. */
export async function started(
  program: string,
  { cwd, env }: { readonly cwd?: string; readonly env: Readonly<Record<string, string>> },
): Promise<Started> {
  const args = ['--disable-warning=ExperimentalWarning', program, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let text = '';
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      text += chunk.toString();
      const [, found] = / běží na (http:\S+) /.exec(text) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(text)));
  });
  const stop = async () => {
    child.kill();
    await once(child, 'exit');
  };
  return { address, output: () => text, stop };
}
