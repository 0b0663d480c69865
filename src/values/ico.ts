/**
 * Whether the text is an IČO (identification number of a person, eight digits) with the right check digit:
 * the weighted sum of the first seven digits (weights 8 to 2) modulo 11, as the Czech Statistical Office defines it.
 */
export function isIco(text: string): boolean {
  if (!/^\d{8}$/.test(text)) return false;
  const digits = [...text].map(Number);
  const sum = digits.slice(0, 7).reduce((total, digit, index) => total + digit * (8 - index), 0);
  return (11 - (sum % 11)) % 10 === digits[7];
}
