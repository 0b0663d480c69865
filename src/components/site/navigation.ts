import { cs } from '../../ui/cs.ts';
import { urls } from '../../urls.ts';

/** The main sections of the site, in the order of the menu. */
export const sections = [
  { id: 'services', title: cs.navigation.services, note: cs.navigation.notes.services, href: urls.services() },
  { id: 'plans', title: cs.navigation.plans, note: cs.navigation.notes.plans, href: urls.plans() },
  {
    id: 'workingGroups',
    title: cs.navigation.workingGroups,
    note: cs.navigation.notes.workingGroups,
    href: urls.workingGroups(),
  },
  { id: 'projects', title: cs.navigation.projects, note: cs.navigation.notes.projects, href: urls.projects() },
  { id: 'process', title: cs.navigation.process, note: cs.navigation.notes.process, href: urls.process() },
] as const;

/** The section a page belongs to. */
export type Section = (typeof sections)[number]['id'];

/** Pages that are linked from the foot of every page. */
export const smallLinks = [
  { title: cs.navigation.search, href: urls.search() },
  { title: cs.navigation.organizations, href: urls.organizations() },
  { title: cs.navigation.bodies, href: urls.bodies() },
  { title: cs.navigation.calendar, href: urls.calendar() },
  { title: cs.navigation.glossary, href: urls.glossary() },
  { title: cs.navigation.directoryHelp, href: urls.directoryHelp() },
  { title: cs.navigation.contact, href: urls.contact() },
  { title: cs.navigation.data, href: urls.data() },
  { title: cs.navigation.about, href: urls.about() },
  { title: cs.navigation.privacy, href: urls.privacy() },
  { title: cs.navigation.safeBrowsing, href: urls.safeBrowsing() },
  { title: cs.navigation.accessibility, href: urls.accessibility() },
] as const;
