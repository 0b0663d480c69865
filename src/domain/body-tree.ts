import { earliestDay, latestDay } from '../values/edtf.ts';
import type { Body } from './model.ts';
import { namesInTime } from './names.ts';

/** A body in its place: how many bodies it stands under, and the dates known of it. */
export interface BodyInTime {
  readonly body: Body;
  readonly depth: number;
  /** When it had its names, as far as sources say. */
  readonly periods: readonly string[];
  /** When something happened in which it took part. */
  readonly evidence: readonly string[];
}

/** Bodies under those to which they belong, each level in the order in which sources first know them; bodies without any date come last. */
export function bodyTree(bodies: readonly Body[]): readonly BodyInTime[] {
  const below = (parent: Body | undefined, depth: number): BodyInTime[] =>
    bodies
      .filter((body) => body.parent === parent)
      .map((body) => [{ body, depth, ...datesOf(body) }, ...below(body, depth + 1)])
      .toSorted((a, b) => compare(firstOf(a), firstOf(b)))
      .flat();
  return below(undefined, 0);
}

function datesOf(body: Body): Pick<BodyInTime, 'periods' | 'evidence'> {
  return {
    periods: namesInTime(body).flatMap(({ date }) => (date === '/' ? [] : [date])),
    evidence: body.events.filter(({ isPlanned }) => !isPlanned).map(({ date }) => date),
  };
}

/** The first day known of a body or of those that belong to it. */
function firstOf(branch: readonly BodyInTime[]): string {
  const days = branch
    .flatMap(({ periods, evidence }) => [...periods, ...evidence])
    .map((date) => earliestDay(date) ?? latestDay(date) ?? '9');
  return days.toSorted(compare)[0] ?? '9';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
