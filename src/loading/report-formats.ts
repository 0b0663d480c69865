import type { Severity } from '../schemas/problem.ts';
import type { RelatedPlace, ReportedProblem } from './report.ts';

/** The whole report as people read it in a terminal: what to mend, what a lenient build leaves out because of it, and advice. `prefix` stands before the names of files. */
export function reportText(problems: readonly ReportedProblem[], prefix: string): string {
  const parts = HEADINGS.flatMap(([severity, heading]) => {
    const some = problems.filter((problem) => problem.severity === severity);
    return some.length === 0 ? [] : [heading(some.length), ...blocksOf(some, prefix)];
  });
  return parts.length === 0 ? '' : `${[...parts, 'Návod ke každé chybě je v souboru CONTRIBUTING.md.'].join('\n\n')}\n`;
}

/** The report for programs: an object with counts and all problems, as JSON. */
export function reportJson(problems: readonly ReportedProblem[]): string {
  return asJson(problems.map(({ open: _open, ...problem }) => problem));
}

/** What a site was published without, as JSON that may lie on it: no advice, and no value that was found. */
export function openReportJson(problems: readonly ReportedProblem[]): string {
  const told = problems.filter(({ severity }) => severity !== 'advice');
  return asJson(told.map(({ value: _value, open, ...problem }) => ({ ...problem, ...open })));
}

function asJson(problems: readonly Pick<ReportedProblem, 'severity'>[]): string {
  const countOf = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  const counts = { errors: countOf('error'), notices: countOf('notice'), advice: countOf('advice') };
  return `${JSON.stringify({ ...counts, problems }, null, 2)}\n`;
}

/** The report as annotations of GitHub Actions (`::error file=…,line=…,col=…::…`, escaped as its toolkit does). */
export function reportGithub(problems: readonly ReportedProblem[], prefix: string): string {
  return problems
    .map(({ severity, file, line, column, message, remedy, anchor }) => {
      const level = severity === 'advice' ? 'warning' : severity;
      const place = `file=${escapedProperty(prefix + file)},line=${line},col=${column}`;
      return `::${level} ${place}::${escaped(`${message} ${remedy} (CONTRIBUTING.md#${anchor})`)}\n`;
    })
    .join('');
}

/** „1 radu“, „3 rady“, „5 rad“: as the object of a sentence. */
export function countOfAdvice(n: number): string {
  return counted(n, { one: 'radu', few: 'rady', other: 'rad' });
}

const HEADINGS: readonly (readonly [Severity, (n: number) => string])[] = [
  ['error', (n) => `V obsahu je potřeba opravit ${counted(n, { one: 'chybu', few: 'chyby', other: 'chyb' })}:`],
  ['notice', () => 'Co kvůli tomu na webu chybí:'],
  ['advice', () => 'Rady, které nic nezastaví:'],
];

function blocksOf(problems: readonly ReportedProblem[], prefix: string): string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([file, some]) =>
    [
      prefix + file,
      ...some.map(
        ({ line, column, message, remedy, related }) =>
          `  ${`${line}:${column}`.padEnd(7)} ${message} ${remedy}${otherPlaces(related, prefix)}`,
      ),
    ].join('\n'),
  );
}

/** The other places of a problem, in a form that editors make into links. */
function otherPlaces(related: readonly RelatedPlace[], prefix: string): string {
  return related.length === 0
    ? ''
    : ` Porovnejte: ${related.map(({ file, line }) => `${prefix}${file}:${line}`).join(', ')}`;
}

function counted(n: number, words: { readonly one: string; readonly few: string; readonly other: string }): string {
  const form = new Intl.PluralRules('cs').select(n);
  return `${n} ${form === 'one' || form === 'few' ? words[form] : words.other}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
