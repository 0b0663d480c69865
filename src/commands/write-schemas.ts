import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas, SCHEMA_FOLDER } from '../editing/editor-schemas.ts';

/** `npm run schemata`: writes the JSON Schemas of all kinds, which editors read, from the schemas of the code. */
const folder = join('content', SCHEMA_FOLDER);
const schemas = editorSchemas();
await mkdir(folder, { recursive: true });
for (const [name, text] of schemas) await writeFile(join(folder, name), text);
console.log(`Zapsáno ${schemas.size} schémat do složky ${folder}.`);
