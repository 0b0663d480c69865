import type { APIRoute } from 'astro';
import { calendarItems } from '../domain/calendar.ts';
import { calendarText } from '../exports/calendar.ts';
import { site } from '../site.ts';
import { cs } from '../ui/cs.ts';
import { urls } from '../urls.ts';

/** Everything that has its day, for calendars in phones and computers. */
export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (address: string) => new URL(address, origin).href;
  const name = cs.calendar.fileName(site.info.place.locative);
  const file = { name, url: absolute(urls.calendarFile()), today: site.today };
  return new Response(calendarText(calendarItems(site), file, absolute), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
