/** A place on a ring: distances from its upper left corner, and the way clockwise, in degrees. */
export interface RingPlace {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Stops evenly round a ring, the first at the top, then clockwise; and the middles of the ways between them. */
export function ringOf(
  count: number,
  centre: number,
  radius: number,
): { readonly stops: readonly RingPlace[]; readonly ways: readonly RingPlace[] } {
  const places = (shift: number) =>
    Array.from({ length: count }, (_, index) => {
      const turn = ((index + shift) / count) * 360;
      const angle = (turn / 180) * Math.PI;
      return {
        x: rounded(centre + radius * Math.sin(angle)),
        y: rounded(centre - radius * Math.cos(angle)),
        turn: rounded(turn),
      };
    });
  return { stops: places(0), ways: places(0.5) };
}

function rounded(distance: number): number {
  return Math.round(distance * 100) / 100;
}
