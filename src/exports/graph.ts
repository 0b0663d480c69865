import { graphOf, type GraphNode } from '../domain/graph.ts';
import type { Chapter, Event, Site } from '../domain/model.ts';
import type { Absolute, Addresses } from './records.ts';

/** The addresses of all nodes of the graph; `urls` has them. */
export interface NodeAddresses extends Addresses {
  readonly serviceType: (thing: { readonly id: string }) => string;
  readonly targetGroup: (thing: { readonly id: string }) => string;
  readonly lifeSituation: (thing: { readonly id: string }) => string;
  readonly district: (thing: { readonly id: string }) => string;
  readonly chapter: (thing: Chapter) => string;
  readonly body: (thing: { readonly id: string }) => string;
  readonly event: (thing: Event) => string;
}

/** The linked content as plain nodes and edges for programs that draw or walk it. */
export function graphRecord(site: Site, urls: NodeAddresses, absolute: Absolute) {
  const { nodes, edges } = graphOf(site);
  return {
    nodes: nodes.map((node) => ({
      id: node.id,
      kind: node.kind,
      name: nameOf(node),
      url: absolute(addressOf(node, urls)),
    })),
    edges,
  };
}

function nameOf({ kind, thing }: GraphNode): string {
  switch (kind) {
    case 'priority':
    case 'measure':
      return `${thing.code} ${thing.name}`;
    case 'plan':
    case 'project':
      return thing.shortTitle;
    case 'chapter':
    case 'event':
      return thing.title;
    default:
      return thing.name;
  }
}

function addressOf(node: GraphNode, urls: NodeAddresses): string {
  // Each kind has an address function of its own thing; the compiler cannot pair them across kinds.
  const address = urls[node.kind] as (thing: GraphNode['thing']) => string;
  return address(node.thing);
}
