import type { Meeting } from '../domain/working-group.ts';
import { formatDate } from './format.ts';
import { timeText } from './service-texts.ts';

/** When a meeting is: `9. 12. 2026, 9:30–11:30`. */
export function meetingTime({ date, startsAt, endsAt }: Pick<Meeting, 'date' | 'startsAt' | 'endsAt'>): string {
  const times = [startsAt, endsAt].filter((time) => time !== undefined).map(timeText);
  return [formatDate(date), times.join('–')].filter(Boolean).join(', ');
}
