import { compareEdtf, latestDay } from '../values/edtf.ts';
import type { IsoDate } from '../values/iso-date.ts';
import type { CommunityPlan, Site, WorkingGroup } from './model.ts';

/** One thing of the calendar: a meeting of a group, a conference on a plan, or a time for comments on it. */
export type CalendarItem = { readonly date: string } & (
  | { readonly kind: 'meeting'; readonly group: WorkingGroup; readonly meeting: WorkingGroup['meetings'][number] }
  | {
      readonly kind: 'conference';
      readonly plan: CommunityPlan;
      readonly conference: CommunityPlan['conferences'][number];
    }
  | {
      readonly kind: 'comments';
      readonly plan: CommunityPlan;
      readonly comments: CommunityPlan['commentPeriods'][number];
    }
);

/** What is to come, the nearest first, and what has been, the latest first. */
export interface Calendar {
  readonly upcoming: readonly CalendarItem[];
  readonly past: readonly CalendarItem[];
}

/** The calendar as it stands on a day; what still goes on that day, or may still come, belongs to the upcoming. */
export function calendarOn(site: Pick<Site, 'workingGroups' | 'plans'>, day: IsoDate): Calendar {
  const { upcoming = [], past = [] } = Object.groupBy(calendarItems(site), ({ date }) =>
    (latestDay(date) ?? '9999') >= day ? 'upcoming' : 'past',
  );
  return { upcoming, past: past.toReversed() };
}

/** Everything of the calendar, in the order of time. */
export function calendarItems({
  workingGroups,
  plans,
}: Pick<Site, 'workingGroups' | 'plans'>): readonly CalendarItem[] {
  const items: CalendarItem[] = [
    ...workingGroups.flatMap((group) =>
      group.meetings.map((meeting) => ({ kind: 'meeting' as const, date: meeting.date, group, meeting })),
    ),
    ...plans.flatMap((plan) => [
      ...plan.conferences.map((conference) => ({
        kind: 'conference' as const,
        date: conference.date,
        plan,
        conference,
      })),
      ...plan.commentPeriods.map((comments) => ({ kind: 'comments' as const, date: comments.period, plan, comments })),
    ]),
  ];
  return items.sort(byBeginning);
}

function byBeginning(a: CalendarItem, b: CalendarItem): number {
  return compareEdtf(a.date, b.date) || compareTexts(hourOf(a), hourOf(b));
}

function hourOf(item: CalendarItem): string {
  switch (item.kind) {
    case 'meeting':
      return item.meeting.startsAt ?? '';
    case 'conference':
      return item.conference.startsAt ?? '';
    case 'comments':
      return '';
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
