/**
 * Shows the ways to subscribe to a calendar, each by the address at which the page really stands: a link of the scheme `webcal`
 * opens the calendar of a phone, which then asks for news by itself. A plain link only fetches the file once.
 */
export function startCalendars(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-calendar]')) {
    link.href = link.href.replace(/^https?:/, 'webcal:');
    link.hidden = false;
  }
}
