/** What the demo page and the sites' own pages allow: the line that any city's page can have. */
export const PAGE_POLICY = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** The desk needs no more than a city's page; besides, nobody may frame it or send its forms elsewhere. */
export const DESK_POLICY = `${PAGE_POLICY}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
