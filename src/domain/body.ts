import { BODY_ROLES } from '../schemas/body.ts';
import type { Body, CommunityPlan, Measure } from './model.ts';

/** A role in planning, or none. */
export type Role = (typeof BODY_ROLES)[number] | 'none';

/** The bodies of one role: those that stand here, because it is the first of their roles, and those that only take part. */
export interface RoleBodies {
  readonly role: Role;
  readonly bodies: readonly Body[];
  readonly others: readonly Body[];
}

/** Bodies by role; each body stands once, under the role its record names first. */
export function bodiesByRole(bodies: readonly Body[]): readonly RoleBodies[] {
  const groups = Map.groupBy(bodies, ({ roles }): Role => roles[0] ?? 'none');
  return ([...BODY_ROLES, 'none'] as const)
    .map((role) => ({
      role,
      bodies: groups.get(role) ?? [],
      others: bodies.filter(({ roles }) => roles.some((other) => other === role) && roles[0] !== role),
    }))
    .filter((group) => group.bodies.length > 0);
}

/** The measures for which each body answers. */
export function responsibilities(plans: readonly CommunityPlan[]): ReadonlyMap<Body, readonly Measure[]> {
  const found = new Map<Body, Measure[]>();
  for (const { chapters } of plans) {
    for (const measure of chapters.flatMap(({ priorities }) => priorities.flatMap(({ measures }) => measures))) {
      for (const body of measure.responsible) {
        const measures = found.get(body);
        if (measures) measures.push(measure);
        else found.set(body, [measure]);
      }
    }
  }
  return found;
}

/** How a body takes part in a project. */
export type ProjectPart = 'realiser' | 'partner' | 'output';

/** The parts a body has in its projects: it led the project, was a partner in it, or came out of it. */
export function projectParts(body: Body): readonly {
  readonly project: Body['projects'][number];
  readonly parts: readonly ProjectPart[];
}[] {
  return body.projects.map((project) => ({
    project,
    parts: [
      ...(project.realiser === body ? (['realiser'] as const) : []),
      ...(project.partners.some((partner) => partner.body === body) ? (['partner'] as const) : []),
      ...(project.outputs.some((output) => output.body === body) ? (['output'] as const) : []),
    ],
  }));
}
