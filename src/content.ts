import { join, resolve } from 'node:path';
import { judge, withoutFields } from './domain/judgement.ts';
import { missingPages } from './domain/rules.ts';
import { addressesOf, checkedLinks, deadLinks } from './domain/text-links.ts';
import { documentProblems } from './loading/documents.ts';
import { loadFolder } from './loading/content-folder.ts';
import { withFileFacts } from './loading/document-files.ts';
import { reportText } from './loading/report-formats.ts';
import { reported, type ReportedProblem } from './loading/report.ts';
import type { Records } from './schemas/kinds.ts';
import { severityOf } from './schemas/problem.ts';
import { settings } from './settings.ts';
import { urls } from './urls.ts';

/** The content that may be published, and everything that is wrong with the folder. */
export interface Content {
  readonly records: Records;
  readonly problems: readonly ReportedProblem[];
  /** Where texts link to what is not published, without the base path; the pages that Astro compiles still have to lose these links. */
  readonly goneAddresses: ReadonlySet<string>;
}

/** Thrown when a strict build meets bad content; its message is the whole Czech report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/**
 * Loads and judges the content folder. In strict mode any error throws a {@link ContentError};
 * in lenient mode bad records are left out, and those that need them, until what remains is whole.
 */
export async function loadContent(): Promise<Content> {
  const content = await checkedContent();
  // Nothing can be shown without site.yaml: its name, contacts and crisis lines are on every page.
  const isFatal = !settings.isLenient || content.records.site.length === 0;
  if (isFatal && hasErrors(content))
    throw new ContentError(reportOf(content.problems.filter(({ severity }) => severity !== 'advice')));
  const plan = await withFileFacts(content.records.plan, join(PUBLIC, 'dokumenty'));
  return { ...content, records: { ...content.records, plan } };
}

/** Loads and judges the content folder and never throws for what stands in it. */
export function checkedContent(): Promise<Content> {
  return checkedFolder(settings.contentDirectory, settings);
}

/** Loads and judges any folder of content. */
export async function checkedFolder(
  directory: string,
  { basePath, isLenient }: Pick<typeof settings, 'basePath' | 'isLenient'>,
): Promise<Content> {
  const { records: loaded, problems, rejected, links } = await loadFolder(directory, basePath);
  const documents = await documentProblems(loaded, links, PUBLIC);
  const addresses = new Map(
    [...addressesOf(loaded, rejected, urls)].map(([address, to]) => [withoutBase(address), to] as const),
  );
  const looked = checkedLinks(links, addresses, PAGES);
  // Where a list could not be read, nobody knows which addresses there are.
  const isMapped = !rejected.some(({ id, origin }) => id === '*' || origin.kind === 'chapter');
  const dead = isMapped ? deadLinks(looked, [...PAGES, ...addresses.keys()]) : [];
  const judged = judge(withoutFields(loaded, documents), rejected, looked, basePath);
  const all = [
    ...problems,
    ...missingPages(loaded).filter(({ file }) => !rejected.some(({ origin }) => origin.file === file)),
    ...documents,
    ...dead,
    ...judged.problems,
  ];
  // A strict build names causes; only where records are left out does it matter what else they take with them.
  const told = isLenient ? all : all.filter((problem) => severityOf(problem) !== 'notice');
  return { ...judged, problems: await reported(directory, told) };
}

/** Documents and pictures lie in the project, whatever the folder of content. */
const PUBLIC = resolve('public');

/** The addresses of the site that need no record, as texts link to them: without the base path. */
const PAGES: readonly string[] = Object.values(urls).flatMap((addressOf) =>
  addressOf.length === 0 ? [withoutBase((addressOf as () => string)())] : [],
);

function withoutBase(address: string): string {
  return address.slice(settings.basePath.length - 1);
}

/** Whether anything in the folder has to be mended before it may be published whole. */
export function hasErrors({ problems }: Content): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The report of all problems as the terminal shows it. */
export function reportOf(problems: readonly ReportedProblem[]): string {
  return reportText(problems, settings.contentName);
}
