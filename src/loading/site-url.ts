import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { web } from '../schemas/fields.ts';
import { parseYaml } from './yaml.ts';

/** The public address that `site.yaml` states; `undefined` when the file is missing or bad, which the check reports in its own words. */
export async function statedSiteUrl(directory: string): Promise<string | undefined> {
  try {
    const parsed = parseYaml(await readFile(join(directory, 'site.yaml'), 'utf8'));
    const data = 'data' in parsed ? parsed.data : undefined;
    const url = data !== null && typeof data === 'object' && 'url' in data ? web().safeParse(data.url) : undefined;
    return url?.success ? url.data.replace(/\/+$/, '') : undefined;
  } catch {
    return undefined;
  }
}
