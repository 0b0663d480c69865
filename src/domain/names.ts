import type { Body, WorkingGroup } from './model.ts';

/** One name of a group or a body, and when it had it: an EDTF interval or date; `/` when nothing is known. */
export interface NameInTime {
  readonly name: string;
  readonly date: string;
  readonly note: string | undefined;
  /** The name it has now, or had last. */
  readonly isLatest: boolean;
}

/** The names of a group or a body in their order. The latest begins where the one before it is known to have ended, and lasts as long as the thing itself. */
export function namesInTime({
  name,
  formerNames,
  period = '/',
}: Pick<WorkingGroup | Body, 'name' | 'formerNames' | 'period'>): readonly NameInTime[] {
  const former = formerNames.map(({ name, period = '/', note }) => ({ name, date: period, note, isLatest: false }));
  const last = former.at(-1);
  const [, end = ''] = period.split('/');
  const start = last?.date.split('/')[1] ?? '';
  return [...former, { name, date: last ? `${start}/${end}` : period, note: undefined, isLatest: true }];
}
