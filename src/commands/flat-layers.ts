/** The layers of the styles in the order in which they win, the weakest first; `styles/site.css` states the same. */
const LAYERS = ['tokens', 'reset', 'base', 'prose', 'components', 'utilities'];

/** A property with its value, up to its end; what stands before `{` is a selector and never ends so. */
const DECLARATION = /(?<=[{;])[^{};]+(?=[;}])/g;

/**
 * The same styles without cascade layers: browsers before 2022 throw away whatever stands in a layer, which would leave an old phone
 * with bare text and drawings as wide as its screen. Blocks are put in the order of their layers. The last layer wins by
 * `!important`; those before the components hold no selector stronger than a name of an element (`tests/commands/flat-layers.test.ts`), so they
 * lose to every component as they did in layers. Throws where a style stands outside the layers.
 */
export function withoutLayers(css: string): string {
  const texts = new Map(LAYERS.map((layer): [string, string[]] => [layer, []]));
  for (const { head, body } of blocksOf(css.replace(/@layer [\w\s,]+;/g, ''))) {
    const text = texts.get(/^@layer (\w+)$/.exec(head)?.[1] ?? '');
    if (!text) throw new Error(`A style stands in none of the layers: ${head}`);
    text.push(body);
  }
  return [...texts]
    .map(([layer, parts]) => [layer, parts.join('')] as const)
    .map(([layer, text]) => (layer === LAYERS.at(-1) ? text.replace(DECLARATION, '$&!important') : text))
    .join('');
}

/** The outermost blocks of a sheet: what stands before the brace, and what is between it and its pair. */
function* blocksOf(css: string): Generator<{ readonly head: string; readonly body: string }> {
  let [start, open, depth] = [0, 0, 0];
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ === 0) open = index;
    if (brace === '}' && --depth === 0) {
      yield { head: css.slice(start, open).trim(), body: css.slice(open + 1, index) };
      start = index + 1;
    }
  }
}
