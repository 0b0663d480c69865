import { loadContent } from '../content.ts';
import { linkSite } from '../domain/link.ts';
import { orphansOf } from '../domain/orphans.ts';
import type { Measure } from '../domain/model.ts';
import { settings } from '../settings.ts';
import { reportAndExit } from './failure.ts';

/** One list: what stands alone, what to do with it, and each thing with its file; no lines when nothing can be said. */
interface List {
  readonly title: string;
  readonly advice: string;
  readonly lines: readonly string[] | undefined;
}

/** `npm run sirotci`: lists what hangs alone in the web of plans, measures, groups, services and projects. Nothing of it is an error. */
const { records } = await loadContent().catch(reportAndExit);
const orphans = orphansOf(linkSite(records, settings.buildDate));

const fileOf = ({ code, name, priority }: Measure) =>
  `${code} ${name} (plans/${priority.chapter.id.replace('/', '/chapters/')}.yaml)`;

const lists: readonly List[] = [
  {
    title: 'Plány bez jediného opatření',
    advice: 'Známé opatření zapište do složky chapters u plánu.',
    lines: orphans.plansWithoutMeasure.map(({ id, shortTitle }) => `${shortTitle} (plans/${id}/plan.md)`),
  },
  {
    title: 'Služby, které nejsou v žádném opatření platného plánu',
    advice: 'Jestli služba oporu v plánu má, dopište ji u opatření do services.',
    lines: orphans.servicesWithoutMeasure?.map(({ id, name }) => `${name} (services/${id}.md)`),
  },
  {
    title: 'Opatření bez služby i bez druhu služby',
    advice: 'Jestli k opatření nějaká služba patří, dopište services nebo serviceTypes.',
    lines: orphans.measuresWithoutService.map(fileOf),
  },
  {
    title: 'Opatření, která se mezi plány ztratila',
    advice:
      'Nejsou splněná ani zrušená a další plán o nich nic neříká. Pokračování zapište u nového opatření do predecessors, vysvětlení u starého do successorNote.',
    lines: orphans.lostMeasures.map(fileOf),
  },
  {
    title: 'Pracovní skupiny bez plánu',
    advice: 'Jestli skupina na plánu pracovala, dopište ji u plánu do workingGroups.',
    lines: orphans.groupsWithoutPlan.map(({ id, name }) => `${name} (working-groups/${id}.md)`),
  },
  {
    title: 'Projekty bez výstupu',
    advice: 'Co z projektu vzniklo, zapište do outputs.',
    lines: orphans.projectsWithoutOutput.map(({ id, shortTitle }) => `${shortTitle} (projects/${id}.md)`),
  },
];

console.log('Co v obsahu stojí samo, bez vazby na ostatní. Nic z toho není chyba, jen místa, kde možná něco chybí.\n');
for (const { title, advice, lines } of lists) {
  if (!lines) console.log(`${title}: nejde říct\n  Platný plán tu žádné opatření nemá.\n`);
  else if (lines.length === 0) console.log(`${title}: 0\n`);
  else console.log([`${title}: ${lines.length}`, `  ${advice}`, ...lines.map((line) => `  • ${line}`), ''].join('\n'));
}
