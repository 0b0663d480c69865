const COLUMNS = 92;
const LINE = 22;
const LETTER = 8.4;
const EDGE = 20;

/** A picture (SVG) of what a terminal shows: the command as it was typed and what it answered. It scales, and git shows how it changed. */
export function terminalPicture(command: string, output: string): string {
  const lines = [`> ${command}`, '', ...output.trimEnd().split('\n')].flatMap(wrapped);
  const width = Math.round(COLUMNS * LETTER + 2 * EDGE);
  const height = lines.length * LINE + 2 * EDGE;
  const texts = lines.map(
    (line, index) =>
      `  <text x="${EDGE}" y="${EDGE + LINE * index + 16}" fill="${index === 0 ? '#ffb74a' : '#f4eee0'}">${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Consolas, Menlo, monospace" font-size="14">`,
    `  <rect width="${width}" height="${height}" rx="8" fill="#16140f"/>`,
    ...texts.filter((text) => !text.endsWith('></text>')),
    '</svg>',
    '',
  ].join('\n');
}

/** A line cut between words where a terminal of our width would end; what follows keeps its indent. */
function wrapped(line: string): string[] {
  if (line.length <= COLUMNS) return [line];
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  const cut = line.lastIndexOf(' ', COLUMNS);
  const end = cut > indent.length ? cut : COLUMNS;
  return [line.slice(0, end), ...wrapped(`${indent}  ${line.slice(end).trimStart()}`)];
}

/** Drawn text would lose the spaces that set columns. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0');
}
