const NBSP = '\u00a0';
const UNITS = [
  { name: 'MB', bytes: 1_000_000, decimals: 1 },
  { name: 'kB', bytes: 1_000, decimals: 0 },
] as const;

/** The size of a file as people read it: `1,2 MB`, `380 kB`; what is smaller than a kilobyte counts as one. */
export function readableSize(bytes: number): string {
  const unit = UNITS.find((candidate) => bytes >= candidate.bytes) ?? UNITS[1];
  const size = Math.max(bytes / unit.bytes, 1).toLocaleString('cs', { maximumFractionDigits: unit.decimals });
  return `${size}${NBSP}${unit.name}`;
}
