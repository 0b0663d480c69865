import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { RecordOf } from '../schemas/kinds.ts';
import { readableSize } from '../values/byte-size.ts';

/** Plans whose documents say the type and the size of the files that lie in the folder of documents; what a record states itself stays. */
export function withFileFacts(plans: readonly RecordOf<'plan'>[], folder: string): Promise<RecordOf<'plan'>[]> {
  return Promise.all(
    plans.map(async (plan) => ({
      ...plan,
      documents: await Promise.all(plan.documents.map((document) => withFacts(document, folder))),
    })),
  );
}

type Document = RecordOf<'plan'>['documents'][number];

async function withFacts(document: Document, folder: string): Promise<Document> {
  if (document.file === undefined) return document;
  const { size } = await stat(join(folder, document.file)).catch(() => ({ size: undefined }));
  if (size === undefined) return document;
  const type = extname(document.file).slice(1).toUpperCase();
  return { ...document, format: document.format ?? type, size: document.size ?? readableSize(size) };
}
