/** Puts the headings of a text some levels deeper, so that it fits below the heading it stands under. */
export function withDeeperHeadings(html: string, levels: number): string {
  return html.replace(
    /<(\/?)h([1-6])(?=[\s>])/g,
    (_, slash: string, level: string) => `<${slash}h${Math.min(6, Number(level) + levels)}`,
  );
}
