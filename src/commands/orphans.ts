import { loadContent } from '../content.ts';
import { linkSite } from '../domain/link.ts';
import { orphansOf } from '../domain/orphans.ts';
import { settings } from '../settings.ts';
import { reportAndExit } from './failure.ts';

/** `npm run sirotci`: lists what hangs alone in the web of plans, measures, groups, services and projects. Nothing of it is an error. */
const { records } = await loadContent().catch(reportAndExit);
const orphans = orphansOf(linkSite(records, settings.buildDate));

const codedName = ({ code, name }: { readonly code: string; readonly name: string }) => `${code} ${name}`;
const lists: readonly (readonly [title: string, lines: readonly string[]])[] = [
  [
    'Služby, které nejsou v žádném opatření platného plánu',
    orphans.servicesWithoutMeasure.map(({ id, name }) => `${name} (services/${id}.md)`),
  ],
  [
    'Opatření bez služby i bez druhu služby',
    orphans.measuresWithoutService.map((measure) => `${codedName(measure)} (${measure.plan.shortTitle})`),
  ],
  [
    'Opatření, která se mezi plány ztratila: nejsou splněná ani zrušená a další plán o nich nic neříká',
    orphans.lostMeasures.map((measure) => `${codedName(measure)} (${measure.plan.shortTitle})`),
  ],
  ['Pracovní skupiny bez plánu', orphans.groupsWithoutPlan.map(({ id, name }) => `${name} (working-groups/${id}.md)`)],
  [
    'Projekty bez výstupu',
    orphans.projectsWithoutOutput.map(({ id, shortTitle }) => `${shortTitle} (projects/${id}.md)`),
  ],
];
for (const [title, lines] of lists) {
  const text = lines.length === 0 ? ['  žádné'] : lines.map((line) => `  • ${line}`);
  console.log(`${[`${title}: ${lines.length}`, ...text].join('\n')}\n`);
}
