import type { Finding, Problem } from '../schemas/problem.ts';
import type { FileParts } from './inspection.ts';
import { positionIn } from './text-places.ts';

/** Slips that neither YAML nor Markdown object to, or object to in a misleading way; in the text below the data only from its beginning. */
const SLIPS: readonly { readonly code: string; readonly pattern: RegExp; readonly isBody: boolean }[] = [
  // What git leaves in a file when two versions of a line met.
  { code: 'MERGE', pattern: /^(?:<{7}|>{7}) /m, isBody: false },
  { code: 'SECOND_RECORD', pattern: /^---[ \t]*\r?\n(?=[a-z][A-Za-z]+:(?: |\r?$))/m, isBody: true },
  { code: 'LINK_SPACE', pattern: /\] \((?=https?:\/\/|mailto:|\/)/, isBody: true },
];

/** The first such slip of a file, with its place. */
export function slipIn(text: string, { body }: FileParts): (Finding & Pick<Problem, 'position'>) | undefined {
  const start = text.length - body.length;
  for (const { code, pattern, isBody } of SLIPS) {
    const place = isBody ? body.search(pattern) : text.search(pattern);
    if (place >= 0) return { kind: 'syntax', code, position: positionIn(text, place + (isBody ? start : 0)) };
  }
  return undefined;
}
