import type { IsoDate } from '../values/iso-date.ts';
import type * as model from './model.ts';
import { isListed } from './service.ts';

/** The kinds of things that are nodes of the graph; all of them have an address of their own. */
export interface NodeThings {
  serviceType: model.ServiceType;
  targetGroup: model.TargetGroup;
  lifeSituation: model.LifeSituation;
  district: model.District;
  organization: model.Organization;
  service: model.Service;
  plan: model.CommunityPlan;
  chapter: model.Chapter;
  priority: model.Priority;
  measure: model.Measure;
  workingGroup: model.WorkingGroup;
  body: model.Body;
  project: model.Project;
  event: model.Event;
}

/** The name of a kind of node. */
export type NodeKind = keyof NodeThings;

/** One thing of the graph; `id` is its kind and its id, as `measure/2-plan/s1-1`. */
export type GraphNode = {
  [K in NodeKind]: { readonly id: string; readonly kind: K; readonly thing: NodeThings[K] };
}[NodeKind];

/** One link: the thing at `from` names the thing at `to` in the role `kind`. Each pair stands once in a role. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
}

/** Everything that is linked, and how: plan → chapter → priority → measure → group, service, project → next plan. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** The whole site as a graph. Back-links are not edges of their own: an edge is followed both ways. */
export function graphOf(site: model.Site): Graph {
  const things = thingsOf(site);
  const kinds = Object.keys(things) as NodeKind[];
  const nodes = kinds.flatMap((kind) =>
    // A list of a kind and the kind belong together; the compiler cannot see it across kinds.
    things[kind].map((thing) => ({ id: nodeId(kind, thing), kind, thing }) as GraphNode),
  );
  const edges = new Map<string, GraphEdge>();
  for (const node of nodes) {
    for (const [kind, to] of linksOf(node, site.today))
      edges.set(`${node.id} ${kind} ${to}`, { from: node.id, to, kind });
  }
  return { nodes, edges: [...edges.values()] };
}

/** The id of a node; priorities and measures carry the id of their plan. */
export function nodeId<K extends NodeKind>(kind: K, thing: { readonly id: string }): string {
  const plan = kind === 'priority' || kind === 'measure' ? `${(thing as model.Measure).plan.id}/` : '';
  return `${kind}/${plan}${thing.id}`;
}

function thingsOf(site: model.Site): { readonly [K in NodeKind]: readonly NodeThings[K][] } {
  const chapters = site.plans.flatMap((plan) => plan.chapters);
  const priorities = chapters.flatMap((chapter) => chapter.priorities);
  return {
    serviceType: site.serviceTypes,
    targetGroup: site.targetGroups,
    lifeSituation: site.lifeSituations,
    district: site.districts,
    organization: site.organizations,
    service: site.services,
    plan: site.plans,
    chapter: chapters,
    priority: priorities,
    measure: priorities.flatMap((priority) => priority.measures),
    workingGroup: site.workingGroups,
    body: site.bodies,
    project: site.projects,
    event: site.events,
  };
}

type Link = readonly [kind: string, to: string];

/** The links that a thing states itself; links that only follow from others' are theirs. */
function linksOf(node: GraphNode, today: IsoDate): readonly Link[] {
  const to = <K extends NodeKind>(
    kind: K,
    things: readonly (NodeThings[K] | undefined)[],
    role: string = kind,
  ): Link[] => things.filter((thing) => thing !== undefined).map((thing) => [role, nodeId(kind, thing)]);
  switch (node.kind) {
    case 'targetGroup':
      return to('targetGroup', [node.thing.broader], 'broader');
    case 'lifeSituation':
      return [...to('serviceType', node.thing.serviceTypes), ...to('targetGroup', node.thing.targetGroups)];
    case 'service': {
      const { organization, serviceType, targetGroups, districts } = node.thing;
      // A service that has ended is no longer on the lists of its type, groups and districts.
      if (!isListed(node.thing, today)) return to('organization', [organization]);
      return [
        ...to('organization', [organization]),
        ...to('serviceType', [serviceType]),
        ...to('targetGroup', targetGroups),
        ...to('district', districts),
      ];
    }
    case 'plan': {
      const { predecessor, preparedBy, approvals, workingGroups } = node.thing;
      return [
        ...to('plan', [predecessor], 'predecessor'),
        ...to('body', preparedBy, 'preparedBy'),
        ...to(
          'body',
          approvals.map(({ body }) => body),
          'approvedBy',
        ),
        ...to('workingGroup', workingGroups),
      ];
    }
    case 'chapter':
      return [...to('plan', [node.thing.plan], 'partOf'), ...to('workingGroup', [node.thing.workingGroup])];
    case 'priority': {
      const { chapter, targetGroups, predecessors } = node.thing;
      return [
        ...to('chapter', [chapter], 'partOf'),
        ...to('targetGroup', targetGroups),
        ...to('priority', predecessors, 'predecessor'),
      ];
    }
    case 'measure': {
      const { priority, responsible, targetGroups, serviceTypes, services, projects, predecessors } = node.thing;
      return [
        ...to('priority', [priority], 'partOf'),
        ...to('body', responsible, 'responsible'),
        ...to('targetGroup', targetGroups),
        ...to('serviceType', serviceTypes),
        ...to('service', services),
        ...to('project', projects),
        ...to('measure', predecessors, 'predecessor'),
      ];
    }
    case 'workingGroup':
      return to('targetGroup', node.thing.targetGroups);
    case 'body':
      return [...to('body', [node.thing.parent], 'parent'), ...to('body', node.thing.predecessors, 'predecessor')];
    case 'project': {
      const { realiser, partners, outputs } = node.thing;
      return [
        ...to('body', [realiser], 'realiser'),
        ...to(
          'body',
          partners.map(({ body }) => body),
          'partner',
        ),
        ...to(
          'plan',
          outputs.map(({ plan }) => plan),
          'output',
        ),
        ...to(
          'body',
          outputs.map(({ body }) => body),
          'output',
        ),
      ];
    }
    case 'event': {
      const { plans, workingGroups, bodies, projects } = node.thing;
      return [
        ...to('plan', plans),
        ...to('workingGroup', workingGroups),
        ...to('body', bodies),
        ...to('project', projects),
      ];
    }
    case 'serviceType':
    case 'district':
    case 'organization':
      return [];
  }
}
