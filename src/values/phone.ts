const NATIONAL = /^(?:\+420)?([1-9]\d{8})$/;
const SHORT_LINE = /^(1\d{2}|116\d{3}|1\d{3,4})$/;

/** Whether the text is a Czech phone number: nine digits, with or without +420, or a line of three to six digits such as 112 or 116 111. */
export function isPhone(text: string): boolean {
  const digits = compact(text);
  return NATIONAL.test(digits) || SHORT_LINE.test(digits);
}

/** The number as people read it: `542 173 111`, `116 111`, `112`. Expects a number that {@link isPhone} accepts. */
export function readablePhone(text: string): string {
  const digits = compact(text).replace(/^\+420/, '');
  return digits.replace(/(\d{3})(?=\d)/g, '$1 ').trim();
}

/** The number for a `tel:` link: `+420542173111` for nine digits, the bare digits for short lines. */
export function dialablePhone(text: string): string {
  const digits = compact(text).replace(/^\+420/, '');
  return digits.length === 9 ? `+420${digits}` : digits;
}

function compact(text: string): string {
  return text.replace(/[\s\u00a0]/g, '').replace(/^00420/, '+420');
}
