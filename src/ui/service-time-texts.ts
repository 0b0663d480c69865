import { daysOf, holds, type DaySpan } from '../domain/day-spans.ts';
import type { Thresholds } from '../domain/freshness.ts';
import type { Service } from '../domain/model.ts';
import { firstContactOf } from '../domain/service.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { cs } from './cs.ts';
import { formatDay } from './format.ts';
import { daysText, timeText } from './service-texts.ts';

/** A state of a service: in a word, with its dates, and explained. */
export interface StateText {
  readonly short: string;
  readonly text: string;
  readonly note?: string | undefined;
  /** Whether it is the end of the registration, which nobody tells beforehand. */
  readonly isEnd: boolean;
}

/** The states of a service that hold on a day or later; its registration running out is the last of them. */
export function statesFrom(
  { status, validTo }: Pick<Service, 'status' | 'validTo'>,
  day: IsoDate,
): readonly DaySpan<StateText>[] {
  const { state, from, until, note } = status;
  const texts = cs.service.status;
  const end = daysOf({ until: validTo }).before;
  const ended = {
    isEnd: true,
    short: texts.ended,
    text: `${texts.ended} ${validTo ? formatDay(validTo) : ''}`,
    ...(state === 'ended' && { note }),
  };
  const spans: DaySpan<StateText>[] = end ? [{ value: ended, from: end }] : [];
  const days = { ...(end && { before: end }), ...daysOf({ from, until }) };
  if (end && days.before && end < days.before) days.before = end;
  if (state === 'active' || (days.before && days.before <= day)) return spans;
  const dates = [from && cs.service.from(formatDay(from)), until && cs.service.until(formatDay(until))];
  const text = [texts[state], ...dates].filter(Boolean).join(' ');
  return [{ value: { isEnd: false, short: texts[state], text, note }, ...days }, ...spans];
}

/** The state of a service on a day with its dates; `undefined` when it works as usual. */
export function stateText(service: Pick<Service, 'status' | 'validTo'>, day: IsoDate): string | undefined {
  return statesFrom(service, day).find((span) => holds(span, day))?.value.text;
}

/** The usual hours, to stand where „open now“ is not known; nothing when they do not fit into a line of so many letters. */
export function shortHours(schedule: NonNullable<Service['schedule']>, most: number): string | undefined {
  const line = hoursLine(schedule);
  return line && line.length <= most ? line : undefined;
}

/** All usual hours in one line, however long; empty when there are none. */
export function hoursLine({ roundTheClock, hours }: NonNullable<Service['schedule']>): string {
  if (roundTheClock) return cs.service.roundTheClock;
  const line = hours
    .map(({ days, opensAt, closesAt }) => `${daysText(days)} ${timeText(opensAt)}–${timeText(closesAt)}`)
    .join(', ');
  return line.charAt(0).toLocaleUpperCase('cs') + line.slice(1);
}

/** What to say of the data of a service as they grow old: a sentence for each level of age, on its days. */
export function ageingTexts(service: Service, thresholds: Thresholds): readonly DaySpan<string>[] {
  const { assured, dataAge } = service;
  const texts = cs.service.ageing;
  const advice = firstContactOf(service).kind === 'phone' ? texts.call : texts.check;
  if (!dataAge) return [{ value: `${texts.unknown} ${advice}` }];
  const note = cs.months(thresholds.noteAfterMonths);
  const old = (months: number) => `${texts.old(cs.months(months))} ${advice}`;
  return [
    { value: assured ? texts.note(note) : texts.old(note), from: dataAge.note, before: dataAge.warning },
    { value: old(thresholds.warnAfterMonths), from: dataAge.warning, before: dataAge.unlisted },
    { value: old(thresholds.hideAfterMonths), from: dataAge.unlisted },
  ];
}
