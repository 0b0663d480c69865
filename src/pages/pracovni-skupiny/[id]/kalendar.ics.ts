import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarItems } from '../../../domain/calendar.ts';
import type { WorkingGroup } from '../../../domain/model.ts';
import { calendarText } from '../../../exports/calendar.ts';
import { site } from '../../../site.ts';
import { urls } from '../../../urls.ts';

export const getStaticPaths = (() =>
  site.workingGroups.map((group) => ({ params: { id: group.id }, props: { group } }))) satisfies GetStaticPaths;

/** The meetings of one working group, for calendars in phones and computers. */
export const GET: APIRoute<{ readonly group: WorkingGroup }> = ({ props: { group }, site: origin }) => {
  const absolute = (address: string) => new URL(address, origin).href;
  const file = { name: group.name, url: absolute(urls.groupCalendarFile(group)), today: site.today };
  return new Response(calendarText(calendarItems({ workingGroups: [group], plans: [] }), file, absolute), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
