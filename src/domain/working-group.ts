import { latestDay } from '../values/edtf.ts';
import { addDays, type IsoDate } from '../values/iso-date.ts';
import { spansFrom, type DaySpan } from './day-spans.ts';
import type { WorkingGroup } from './model.ts';

/** A meeting of a working group. */
export type Meeting = WorkingGroup['meetings'][number];

/** The meetings still to come, the nearest first, and those that were, the latest first. A meeting known only by its month is to come until the month is over. */
export function meetingsOn(
  { meetings }: Pick<WorkingGroup, 'meetings'>,
  day: IsoDate,
): { readonly upcoming: readonly Meeting[]; readonly past: readonly Meeting[] } {
  const isUpcoming = ({ date }: Meeting) => (latestDay(date) ?? '0') >= day;
  return {
    upcoming: meetings.filter(isUpcoming),
    past: meetings.filter((meeting) => !isUpcoming(meeting)).toReversed(),
  };
}

/** The next meeting on a day, and on all days to come; nothing when none is known. */
export function nextMeetingsFrom(
  group: Pick<WorkingGroup, 'meetings'>,
  day: IsoDate,
): readonly DaySpan<Meeting | undefined>[] {
  const changes = group.meetings.flatMap(({ date }) => {
    const last = latestDay(date);
    return last ? [addDays(last, 1)] : [];
  });
  return spansFrom(day, changes, (later) => meetingsOn(group, later).upcoming[0]);
}

/** The anchor of a meeting on the page of its group; a second meeting of one day gets a number. */
export function meetingAnchor({ meetings }: Pick<WorkingGroup, 'meetings'>, meeting: Meeting): string {
  const sameDate = meetings.filter(({ date }) => date === meeting.date);
  const order = sameDate.indexOf(meeting);
  const date = meeting.date.replace(/[^\d-]+/g, '-').replace(/-$/, '');
  return `setkani-${date}${order > 0 ? `-${order + 1}` : ''}`;
}
