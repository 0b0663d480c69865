import type { Format, ReferenceKind } from './fields.ts';
import type { Origin } from './kinds.ts';
import type { Path } from './walk.ts';

/**
 * Something wrong in the content, as data. It says what was found and where; `loading/sentences.ts` says it in Czech.
 * A problem without `kind` of record in its origin concerns a file as a whole.
 */
export type Problem = {
  /** The path of the file below the content folder. */
  readonly file: string;
  /** The kind of record, when the file is one. */
  readonly recordKind?: Origin['kind'];
  /** The way to the field, from the beginning of the file. */
  readonly path: Path;
  /** Line and column, counted from 1, when they are known already; otherwise they are looked up by the path. */
  readonly position?: Position;
  /** The other places that have a part in it; a reader needs them all to see what is wrong. */
  readonly related?: readonly Place[];
} & Finding;

/** A field of a file of the content. */
export interface Place {
  readonly file: string;
  readonly path: Path;
}

/** A place in a file, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong. */
export type Finding =
  | { readonly kind: 'syntax'; readonly code: string }
  | {
      readonly kind: 'unexpected-file';
      readonly expected: readonly string[];
      readonly nearest: string | undefined;
      readonly looks: 'record' | 'picture' | 'document';
    }
  | {
      readonly kind: 'unreadable-file';
      readonly reason: 'encoding' | 'empty' | 'size' | 'link' | 'front-matter' | 'not-a-list' | 'not-an-object';
    }
  | { readonly kind: 'bad-file-name'; readonly suggestion: string }
  | { readonly kind: 'missing'; readonly example: unknown }
  | {
      readonly kind: 'unknown-key';
      readonly key: string;
      readonly nearest: string | undefined;
      readonly allowed: readonly string[];
    }
  | {
      readonly kind: 'wrong-type';
      readonly expected: 'text' | 'list' | 'object';
      readonly value: unknown;
      readonly example: unknown;
    }
  | { readonly kind: 'format'; readonly format: Format; readonly value: string }
  | {
      readonly kind: 'choice';
      readonly value: string;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly kind: 'too-few'; readonly example: unknown }
  | {
      readonly kind: 'unknown-id';
      readonly target: ReferenceKind;
      readonly value: string;
      readonly nearest: string | undefined;
    }
  /**
   * The record, or only its link, is left out, because the first of the records it needs is; each needs the next one, and the last
   * has a fault in the file `cause`. Said only where records are left out.
   */
  | { readonly kind: 'left-out' | 'lost-link'; readonly needs: readonly NeededRecord[]; readonly cause: string }
  | { readonly kind: 'duplicate-id'; readonly id: string; readonly otherFile: string }
  | { readonly kind: 'cycle'; readonly ids: readonly string[] }
  | { readonly kind: 'rule'; readonly rule: Rule; readonly value?: string; readonly other?: string }
  | { readonly kind: 'missing-page' }
  | { readonly kind: 'raw-html'; readonly value: string }
  | { readonly kind: 'unsafe-link'; readonly value: string }
  /** A link to a page of this site that is not there, or to a heading that the text does not have. */
  | { readonly kind: 'dead-link'; readonly value: string; readonly nearest: string | undefined }
  /** A document or an image that a record names. */
  | {
      readonly kind: 'document';
      readonly reason: 'missing' | 'size' | 'link' | 'foreign';
      readonly value: string;
      readonly nearest?: string | undefined;
    }
  /** Data of a person that must not stand in the content; the value is never repeated. */
  | { readonly kind: 'personal-data'; readonly data: 'birth-number' | 'user-name' }
  | { readonly kind: 'advice'; readonly advice: Advice; readonly value: string };

/** What could be said better, or may not belong here. */
export type Advice = 'long-sentence' | 'officialese' | 'named-mobile';

/** A record that another one points to. */
export interface NeededRecord {
  readonly target: ReferenceKind;
  readonly value: string;
}

/** How grave a problem is: an error stops a strict build, a notice says what a lenient build leaves out because of one, advice stops nothing. */
export type Severity = 'error' | 'notice' | 'advice';

/** How grave a finding is. */
export function severityOf({ kind }: Finding): Severity {
  if (kind === 'advice') return 'advice';
  return kind === 'left-out' || kind === 'lost-link' ? 'notice' : 'error';
}

/** Rules that look at several fields or records at once. */
export type Rule =
  | 'confidential-address'
  | 'ages-order'
  | 'hours-order'
  | 'hours-backwards'
  | 'hours-overlap'
  | 'exception-half'
  | 'exception-order'
  | 'status-order'
  | 'alert-order'
  | 'progress-outside-period'
  | 'predecessor-not-earlier'
  | 'predecessor-too-late'
  | 'approval-before-draft'
  | 'same-name-as-before'
  | 'figure-columns'
  | 'coordinates-outside'
  | 'postcode-elsewhere'
  | 'same-ico'
  | 'same-register-id'
  | 'reserved-id';
