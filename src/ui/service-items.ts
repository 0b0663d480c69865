import type { DaySpan } from '../domain/day-spans.ts';
import { mainScheduleOf, openableOf } from '../domain/opening.ts';
import type { Service } from '../domain/model.ts';
import { firstContactOf, stateOn } from '../domain/service.ts';
import { urls } from '../urls.ts';
import type { IsoDate } from '../values/iso-date.ts';
import { readablePhone } from '../values/phone.ts';
import { cs } from './cs.ts';
import { onPaper, serviceNote, verificationText } from './service-texts.ts';
import { hoursLine, shortHours, statesFrom } from './service-time-texts.ts';

/** As many letters as fit into a line of a row on a phone. What replaces them fits too, so that no row grows or shrinks. */
const LINE = 24;

/** A service as an item of a board: its states, whether it is open, and how old its data are, each judged again on the day of reading. */
export function serviceItem(service: Service, today: IsoDate) {
  const { id, name, dataAge } = service;
  const schedule = mainScheduleOf(service);
  const hours = schedule && shortHours(schedule, LINE);
  const old: DaySpan<string> = dataAge
    ? { value: cs.service.ageing.short, from: dataAge.warning }
    : { value: cs.service.ageing.unknownShort };
  return {
    href: urls.service(service),
    service: id,
    title: name,
    note: serviceNote(service),
    // Where nobody can turn to the page of the service, long hours are told whole.
    paper: [schedule && !hours && hoursLine(schedule), onPaper(service)].filter(Boolean).join('\u00a0· '),
    today,
    states: statesFrom(service, today).map(({ value, ...days }) => ({ value: value.short, ...days })),
    notes: [old],
    // The notes of hours would not fit into one line; the page of the service has them.
    opening: schedule && {
      usual: hours ?? cs.service.hoursOnPage,
      isElsewhere: !hours,
      openable: openableOf(service, { ...schedule, hours: schedule.hours.map(({ note: _note, ...hours }) => hours) }),
      isHidden: stateOn(service, today) !== 'active',
    },
  };
}

/** A service as an item of a list that is sorted by age, also on later days. */
export function listedItem(service: Service, today: IsoDate) {
  return { ...serviceItem(service, today), age: service.dataAge };
}

/** What a list of places says on paper, where nobody can follow its links: the number, the hours, and when that was checked. */
export function contactOnPaper(service: Service): string {
  const contact = firstContactOf(service);
  const schedule = mainScheduleOf(service);
  return [
    contact.kind === 'phone' && readablePhone(contact.number),
    schedule && hoursLine(schedule),
    verificationText(service),
  ]
    .filter(Boolean)
    .join(' · ');
}
