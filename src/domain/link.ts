import type { RecordOf, Records } from '../schemas/kinds.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { linkPlans } from './link-plans.ts';
import { linkProcess } from './link-process.ts';
import { linkServices } from './link-services.ts';
import { linkTaxonomies } from './link-taxonomies.ts';
import type * as model from './model.ts';
import { byDate, byName, byOrder, byPeriod, compareCzech } from './ordering.ts';
import { createThings, resolveSources, type SourcesOf } from './things.ts';

/**
 * Turns whole records (see `domain/references.ts`) into the linked site. Every thing is created first, then its links are filled in,
 * so that things may point at each other. Everything goes through maps: the time grows with the number of records, not its square.
 */
export function linkSite(records: Records, today: IsoDate): model.Site {
  const things = createThings(records);
  const sourcesOf = resolveSources(things.source);
  const info = linkInfo(records.site, sourcesOf);
  linkPlans(records, things, sourcesOf);
  linkServices(records, things, info, sourcesOf);
  linkTaxonomies(records, things, info, sourcesOf);
  linkProcess(records, things, sourcesOf);
  return {
    today,
    info,
    serviceTypes: [...things.serviceType.values()].sort((a, b) => compareCzech(a.section ?? '999', b.section ?? '999')),
    targetGroups: [...things.targetGroup.values()].sort((a, b) => compareCzech(a.plainName, b.plainName)),
    lifeSituations: [...things.lifeSituation.values()].sort(byOrder),
    districts: [...things.district.values()].sort(byName),
    terms: [...things.term.values()].sort(byName),
    organizations: [...things.organization.values()].sort(byName),
    services: [...things.service.values()].sort(byName),
    plans: [...things.plan.values()].sort(byPeriod),
    workingGroups: [...things.workingGroup.values()].sort(byOrder),
    bodies: [...things.body.values()],
    projects: [...things.project.values()].sort(byPeriod),
    events: [...things.event.values()].sort(byDate),
    figures: [...things.figure.values()].sort(byDate),
    sources: [...things.source.values()].sort((a, b) => compareCzech(a.title, b.title)),
  };
}

function linkInfo([site]: readonly RecordOf<'site'>[], sourcesOf: SourcesOf): model.SiteInfo {
  if (!site) throw new Error('linkSite needs site.yaml');
  return {
    ...site,
    crisisLines: site.crisisLines.map((line) => ({ ...line, sources: sourcesOf(line.sources) })),
    contacts: site.contacts.map((contact) => ({ ...contact, sources: sourcesOf(contact.sources) })),
  };
}
