import type { CommunityPlan, Service, Site, WorkingGroup } from '../domain/model.ts';
import { meetingAnchor } from '../domain/working-group.ts';
import { urls } from '../urls.ts';
import { earliestDay, latestDay } from '../values/edtf.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { cs } from './cs.ts';
import { formatDate } from './format.ts';

/** One thing that has happened. */
export interface NewsItem {
  /** The last day on which it may have happened. */
  readonly day: IsoDate;
  /** The page where it stands. */
  readonly href: string;
  /** What tells it from other news of the same page; the same in each build. */
  readonly key: string;
  readonly title: string;
  readonly summary?: string | undefined;
}

/** The feeds of news: the name of the file of each, its heading, the page it belongs to, and what is in it. */
export const newsFeeds = [
  { name: 'plany', title: cs.news.plans, page: urls.plans, itemsOf: ({ plans }: Site) => plans.flatMap(planNews) },
  {
    name: 'pracovni-skupiny',
    title: cs.news.workingGroups,
    page: urls.workingGroups,
    itemsOf: ({ workingGroups }: Site) => workingGroups.flatMap(groupNews),
  },
  {
    name: 'sluzby',
    title: cs.news.services,
    page: urls.services,
    itemsOf: ({ services }: Site) => services.flatMap(serviceNews),
  },
] as const;

/** The news of a feed up to a day, the latest first, at most as many as a reader wants at once. */
export function newsUpTo(items: readonly NewsItem[], day: IsoDate): readonly NewsItem[] {
  const order = ({ day, href, key }: NewsItem) => `${day} ${href} ${key}`;
  return items
    .filter((item) => item.day <= day)
    .sort((a, b) => (order(a) < order(b) ? 1 : -1))
    .slice(0, MOST);
}

const MOST = 50;

function planNews(plan: CommunityPlan): NewsItem[] {
  const { milestones, approvals, commentPeriods, conferences } = plan;
  const href = urls.plan(plan);
  const dated = (kind: string, date: string, title: string, summary?: string): NewsItem => ({
    day: lastDay(date),
    href,
    key: `${kind}-${date}`,
    title: `${plan.shortTitle}: ${title} (${formatDate(date)})`,
    summary,
  });
  return [
    ...milestones
      .filter(({ isPlanned }) => !isPlanned)
      .map(({ date, kind, title, note }) => dated(kind, date, title, note)),
    ...approvals
      .filter(({ isPlanned }) => !isPlanned)
      .map(({ date, body, decision }) => dated(`approval-${body.id}`, date, body.name, decision)),
    // An opening is news on its first day, while the comments still can be sent.
    ...commentPeriods.map(({ period, how }) => ({
      ...dated('comments', period, cs.news.comments, how),
      day: earliestDay(period) ?? lastDay(period),
    })),
    ...conferences.map(({ date, title, note }) => dated('conference', date, title, note)),
  ];
}

function groupNews(group: WorkingGroup): NewsItem[] {
  return group.meetings.map((meeting) => ({
    day: lastDay(meeting.date),
    href: urls.workingGroup(group),
    key: meetingAnchor(group, meeting),
    title: `${cs.calendar.meeting(group.name)} (${formatDate(meeting.date)})`,
    summary: meeting.minutes ?? meeting.note,
  }));
}

function serviceNews(service: Service): NewsItem[] {
  const { status, validFrom, validTo, alerts } = service;
  const href = urls.service(service);
  const item = (key: string, day: IsoDate | undefined, text: string, summary?: string): NewsItem[] =>
    day ? [{ day, href, key: `${key}-${day}`, title: `${service.name}: ${text}`, summary }] : [];
  return [
    ...item('begins', validFrom, cs.news.begins),
    ...item('ends', validTo, cs.news.ends),
    ...(status.state === 'active' ? [] : item(status.state, status.from, cs.service.status[status.state], status.note)),
    ...alerts.flatMap(({ from, text }) => item('alert', from, cs.service.alert, text)),
  ];
}

/** A day never reached stands for an end that nobody knows. */
function lastDay(date: string): IsoDate {
  return latestDay(date) ?? '9999-12-31';
}
