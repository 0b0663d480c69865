import type { Rule } from '../schemas/problem.ts';
import type { RecordOf } from '../schemas/kinds.ts';
import type { Path } from '../schemas/walk.ts';
import { minutesOf, WEEKDAYS } from './opening.ts';

/** Opening hours as a record writes them. */
export type Schedule = NonNullable<RecordOf<'service'>['schedule']>;

/** A rule that opening hours break: which, where below the schedule, and the values it is about. */
export interface BrokenHours {
  readonly path: Path;
  readonly rule: Rule;
  readonly value: string;
  readonly other?: string;
}

const DAY = 24 * 60;
/** Hours that seem to last longer over midnight were meant the other way round. */
const LONGEST_NIGHT = 16 * 60;

/** The rules that opening hours break. */
export function brokenHours({ hours, exceptions }: Schedule): BrokenHours[] {
  return [
    ...hours.flatMap((line, index) => brokenTimes(line, ['hours', index])),
    ...overlaps(hours),
    ...exceptions.flatMap(({ from, until, opensAt, closesAt }, index): BrokenHours[] => {
      const path = ['exceptions', index];
      if (until && from > until) return [{ path, rule: 'exception-order', value: from, other: until }];
      if (opensAt && closesAt) return brokenTimes({ opensAt, closesAt }, path);
      const half = opensAt ?? closesAt;
      return half ? [{ path, rule: 'exception-half', value: half }] : [];
    }),
  ];
}

type Times = Pick<Schedule['hours'][number], 'opensAt' | 'closesAt'>;

function brokenTimes({ opensAt, closesAt }: Times, path: Path): BrokenHours[] {
  if (opensAt === closesAt) return [{ path, rule: 'hours-order', value: opensAt }];
  const isTooLong = minutesOf(closesAt) < minutesOf(opensAt) && lengthOf({ opensAt, closesAt }) >= LONGEST_NIGHT;
  return isTooLong ? [{ path, rule: 'hours-backwards', value: opensAt, other: closesAt }] : [];
}

/** Lines that are open at the same time, the later of each two; a night that runs into the next day counts there too. */
function overlaps(hours: Schedule['hours']): BrokenHours[] {
  const stretches = hours.map((line) =>
    line.days.map((day) => {
      const start = WEEKDAYS.indexOf(day) * DAY + minutesOf(line.opensAt);
      return { start, end: start + lengthOf(line) };
    }),
  );
  const week = WEEKDAYS.length * DAY;
  return hours.flatMap((line, index) => {
    const before = hours.findIndex(
      (_other, earlier) =>
        earlier < index &&
        stretches[earlier]?.some((a) =>
          stretches[index]?.some((b) =>
            [-week, 0, week].some((shift) => a.start < b.end + shift && b.start + shift < a.end),
          ),
        ),
    );
    const other = hours[before];
    return other
      ? [{ path: ['hours', index], rule: 'hours-overlap', value: timesOf(line), other: timesOf(other) }]
      : [];
  });
}

/** Minutes from opening to closing, over midnight when it closes earlier than it opens. */
function lengthOf({ opensAt, closesAt }: Times): number {
  const length = minutesOf(closesAt) - minutesOf(opensAt);
  return length > 0 ? length : length + DAY;
}

function timesOf({ opensAt, closesAt }: Times): string {
  return `${opensAt}–${closesAt}`;
}
