/** The moment by the reader's clock; nothing else in the browser asks what time it is. */
export function now(): Date {
  return new Date();
}
