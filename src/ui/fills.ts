/** The patterns by which parts of a drawing differ also without colours: each is a path in a tile of 8 by 8. */
export const PATTERNS = [
  'M-2 2l4-4M0 8l8-8M6 10l4-4',
  'M4 4h.01',
  'M0 0h8',
  'M0 0h8M0 0v8',
  'M-2 6l4 4M0 0l8 8M6-2l4 4',
];

/** The fill of a part by its order: the first is full, the next have the patterns drawn on the page under `prefix`, what comes after them is empty. */
export function fillOf(order: number, prefix: string): string {
  if (order === 0) return 'currentColor';
  return order <= PATTERNS.length ? `url(#${prefix}-${order})` : 'none';
}
