/** What the demo page and the sites' own pages allow: the line that any city's page can have. */
export const PAGE_POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The desk is never framed, and speaks to this server alone. Its component library writes style attributes. */
export const DESK_POLICY = [
  PAGE_POLICY,
  "style-src 'self'; style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
].join('; ');
