import type { CommunityPlan } from '../domain/model.ts';
import { cs } from './cs.ts';

/** The sections of a plan's page in their order: anchor, heading, and whether there is anything to show. */
export function planSections(plan: CommunityPlan) {
  const headings = plan.kind === 'strategy' ? { ...cs.plans, ...cs.plans.ofStrategy } : cs.plans;
  return {
    about: { id: 'o-planu', title: headings.about, isShown: true },
    goals: { id: 'cile', title: headings.goals, isShown: plan.goals.length > 0 },
    chapters: {
      id: 'opatreni',
      title: headings.chapters,
      isShown: plan.chapters.length > 0 || plan.kind !== 'strategy',
    },
    comments: {
      id: 'pripominky',
      title: headings.commentPeriods,
      isShown: plan.commentPeriods.length + plan.comments.length > 0,
    },
    documents: { id: 'dokumenty', title: headings.documents, isShown: plan.documents.length > 0 },
    structure: { id: 'obsah-planu', title: headings.structure, isShown: plan.structure.length > 0 },
    people: {
      id: 'kdo',
      title: headings.preparedBy,
      isShown: plan.preparedBy.length + plan.workingGroups.length > 0 || plan.preparedByNote !== undefined,
    },
    making: { id: 'jak-vznikal', title: headings.making, isShown: plan.milestones.length > 0 },
    approvals: { id: 'schvaleni', title: headings.approvals, isShown: plan.approvals.length > 0 },
    conferences: { id: 'konference', title: headings.conferences, isShown: plan.conferences.length > 0 },
    figures: { id: 'cisla', title: headings.figures, isShown: plan.statedFigures.length + plan.figures.length > 0 },
    projects: { id: 'projekty', title: headings.projects, isShown: plan.projects.length > 0 },
    events: { id: 'udalosti', title: headings.events, isShown: plan.events.length > 0 },
    unknown: { id: 'nevi-se', title: headings.unknown, isShown: plan.unknown.length > 0 },
    sources: { id: 'zdroje', title: cs.sources.title, isShown: true },
  } as const;
}
