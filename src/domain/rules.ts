import type { Origin, Records } from '../schemas/kinds.ts';
import type { Problem, Rule } from '../schemas/problem.ts';
import type { Path } from '../schemas/walk.ts';
import { givenAway } from './confidential.ts';
import type { Coordinates } from './map.ts';
import { problemAt } from './references.ts';
import { reservedIds } from './reserved-ids.ts';
import { brokenHours, type Schedule } from './rules-of-hours.ts';
import { brokenPlanRules } from './rules-of-plans.ts';
import { brokenServiceRules } from './rules-of-services.ts';

/** What no single field can tell: rules that compare fields or records. */
export function brokenRules(records: Records): Problem[] {
  return [...brokenRulesWithin(records), ...brokenRulesBetween(records)];
}

/** Rules that a record may break only because of what another one says. */
export function brokenRulesBetween(records: Records): Problem[] {
  return [...brokenPlanRules(records), ...brokenServiceRules(records)];
}

/** Rules about the fields of one record, whatever the others say. */
export function brokenRulesWithin(records: Records): Problem[] {
  return [
    ...reservedIds(records),
    ...siteRules(records),
    ...serviceRules(records),
    ...figureRules(records),
    ...outlineRules(records),
  ];
}

/** The editorial pages that other pages link to, so every content folder has them. */
const NEEDED_PAGES = ['proces', 'o-webu', 'soukromi', 'jak-hledat', 'bezpecne-prohlizeni'];

/** Pages that are linked from everywhere and are not there. */
export function missingPages({ page }: Records): Problem[] {
  const present = new Set(page.map(({ id }) => id));
  return NEEDED_PAGES.filter((id) => !present.has(id)).map((id) => ({
    kind: 'missing-page',
    file: `pages/${id}.mdx`,
    path: [],
  }));
}

/** Generous bounds of the Czech Republic, degrees WGS 84, for cities that state none; they catch latitude and longitude that were swapped. */
const REPUBLIC = { south: 48.5, north: 51.1, west: 12.0, east: 18.9 };

/** Czech maps are often in metres (S-JTSK), not in degrees; one point of each outline is enough to tell. */
function outlineRules({ outline, site }: Records): Problem[] {
  return outline.flatMap(({ origin, features }) =>
    features.flatMap(({ geometry }, index) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates[0]?.[0] ?? [];
      const finding = ruleFinding('coordinates-outside', `${latitude}, ${longitude}`);
      return isInRegion(site, { latitude, longitude })
        ? []
        : [problemAt(origin, ['features', index, 'geometry'], finding)];
    }),
  );
}

function isInRegion([site]: Records['site'], { latitude, longitude }: Coordinates): boolean {
  const { south, north, west, east } = site?.bounds ?? REPUBLIC;
  return latitude > south && latitude < north && longitude > west && longitude < east;
}

function serviceRules({ service, site }: Records): Problem[] {
  return service.flatMap((record) => {
    const { origin, ages, alerts, locations, status, schedule } = record;
    const broken = (path: Path, rule: Rule, value?: string, other?: string) =>
      problemAt(origin, path, ruleFinding(rule, value, other));
    const problems = givenAway(record).map(({ path, words }) => broken(path, 'confidential-address', words));
    if (ages?.minimum !== undefined && ages.maximum !== undefined && ages.minimum > ages.maximum) {
      problems.push(broken(['ages'], 'ages-order', String(ages.minimum), String(ages.maximum)));
    }
    if (status.from && status.until && status.from > status.until)
      problems.push(broken(['status'], 'status-order', status.from, status.until));
    locations.forEach(({ coordinates }, index) => {
      if (!coordinates) return;
      const { latitude, longitude } = coordinates;
      if (!isInRegion(site, coordinates))
        problems.push(broken(['locations', index, 'coordinates'], 'coordinates-outside', `${latitude}, ${longitude}`));
    });
    alerts.forEach(({ from, until }, index) => {
      if (from && from > until) problems.push(broken(['alerts', index], 'alert-order', from, until));
    });
    problems.push(...scheduleProblems(origin, schedule, ['schedule']));
    locations.forEach((place, index) => {
      problems.push(...scheduleProblems(origin, place.schedule, ['locations', index, 'schedule']));
    });
    return problems;
  });
}

function siteRules({ site }: Records): Problem[] {
  return site.flatMap(({ origin, contacts }) =>
    contacts.flatMap(({ schedule }, index) => scheduleProblems(origin, schedule, ['contacts', index, 'schedule'])),
  );
}

function scheduleProblems(origin: Origin, schedule: Schedule | undefined, path: Path): Problem[] {
  if (!schedule) return [];
  return brokenHours(schedule).map(({ path: below, rule, value, other }) =>
    problemAt(origin, [...path, ...below], ruleFinding(rule, value, other)),
  );
}

function figureRules({ figure }: Records): Problem[] {
  return figure.flatMap(({ origin, columns, rows }) =>
    rows.flatMap(({ values }, index) =>
      values.length === columns.length
        ? []
        : [
            problemAt(
              origin,
              ['rows', index, 'values'],
              ruleFinding('figure-columns', String(values.length), String(columns.length)),
            ),
          ],
    ),
  );
}

function ruleFinding(rule: Rule, value?: string, other?: string) {
  return {
    kind: 'rule' as const,
    rule,
    ...(value === undefined ? {} : { value }),
    ...(other === undefined ? {} : { other }),
  };
}
