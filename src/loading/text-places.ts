import type { Position } from '../schemas/problem.ts';

/** The line and column, from 1, of a character of a text. */
export function positionIn(text: string, index: number): Position {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: index - lineStart + 1 };
}

/** A text in which what a pattern finds is replaced by as many spaces, so that all else stays in its place. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}
