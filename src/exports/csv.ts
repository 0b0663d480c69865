/** A column of a table: its heading, what its cells are, and the cell of a row. */
export interface Column<Row> {
  readonly title: string;
  /** Phones and numbers are never marked as text, whatever they begin with. */
  readonly kind: 'text' | 'phone' | 'number';
  readonly cellOf: (row: Row) => string | number | undefined;
}

/** U+FEFF tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** How a spreadsheet recognises a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A table as CSV (RFC 4180) in the way Czech spreadsheets open it: UTF-8 with its mark, semicolons, every cell in quotes. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ title }) => cell(title, 'text')),
    ...rows.map((row) => columns.map(({ kind, cellOf }) => cell(cellOf(row) ?? '', kind))),
  ];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.join(';')}\r\n`).join('');
}

function cell(value: string | number, kind: Column<never>['kind']): string {
  const text = withPlainSpaces(String(value));
  // An apostrophe keeps a spreadsheet from running a text as a formula.
  const safe = kind === 'text' && FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** Turns the spaces at which a line must not break into plain ones: they are typography, not data. */
export function withPlainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
