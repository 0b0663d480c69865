import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentLoader, pageFiles } from './content-loader.ts';
import { kinds } from './schemas/kinds.ts';

/** The collections of Astro, one for each kind of record. */
export const collections = {
  site: defineCollection({ loader: contentLoader('site'), schema: kinds.site.schema }),
  source: defineCollection({ loader: contentLoader('source'), schema: kinds.source.schema }),
  serviceType: defineCollection({ loader: contentLoader('serviceType'), schema: kinds.serviceType.schema }),
  targetGroup: defineCollection({ loader: contentLoader('targetGroup'), schema: kinds.targetGroup.schema }),
  lifeSituation: defineCollection({ loader: contentLoader('lifeSituation'), schema: kinds.lifeSituation.schema }),
  district: defineCollection({ loader: contentLoader('district'), schema: kinds.district.schema }),
  term: defineCollection({ loader: contentLoader('term'), schema: kinds.term.schema }),
  organization: defineCollection({ loader: contentLoader('organization'), schema: kinds.organization.schema }),
  service: defineCollection({ loader: contentLoader('service'), schema: kinds.service.schema }),
  plan: defineCollection({ loader: contentLoader('plan'), schema: kinds.plan.schema }),
  chapter: defineCollection({ loader: contentLoader('chapter'), schema: kinds.chapter.schema }),
  workingGroup: defineCollection({ loader: contentLoader('workingGroup'), schema: kinds.workingGroup.schema }),
  body: defineCollection({ loader: contentLoader('body'), schema: kinds.body.schema }),
  project: defineCollection({ loader: contentLoader('project'), schema: kinds.project.schema }),
  event: defineCollection({ loader: contentLoader('event'), schema: kinds.event.schema }),
  figure: defineCollection({ loader: contentLoader('figure'), schema: kinds.figure.schema }),
  outline: defineCollection({ loader: contentLoader('outline'), schema: kinds.outline.schema }),
  // MDX is compiled by Astro itself, so these files go through Astro's own loader.
  page: defineCollection({ loader: glob(await pageFiles()), schema: kinds.page.schema }),
};
