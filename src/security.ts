/**
 * What a page may load: files of this site and nothing else. One constant policy, because nothing in a page is inline.
 * `wasm-unsafe-eval` is needed by the search (Pagefind compiles WebAssembly). A server may send it as a header too,
 * with `frame-ancestors 'none'`, which a meta element cannot say.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  // While the site is being written, Vite puts styles into pages; in a built site there are files only.
  import.meta.env?.DEV ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
