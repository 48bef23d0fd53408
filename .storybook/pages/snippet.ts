/** What a web team has chosen for its page. */
export interface SnippetChoices {
  site: string;
  /** Origin of the server. */
  server: string;
  /** Words of the button; empty for those of the language. */
  heading: string;
  /** Name of a theme; empty for none. */
  theme: string;
  /** Language tag; empty for that of the page. */
  locale: string;
  /** Of `banner`, `chat` and `link`. */
  channels: readonly string[];
}

/** The lines to paste, ready for any page. */
export function snippetOf({ site, server, heading, theme, locale, channels }: SnippetChoices): string {
  const origin = server.replace(/\/+$/, '');
  const named = attributes({ site, heading, locale });
  return [
    theme && `<link rel="stylesheet" href="${escaped(origin)}/v1/themes/${escaped(theme)}.css">`,
    channels.includes('link') && '<a href="/contacto" data-ventanilla-open="chat">Escríbanos por chat</a>',
    channels.includes('chat') &&
      `<ventanilla-chat${attributes({ site, locale })}>\n  <a href="/contacto" data-ventanilla-open="chat">Escríbanos por chat</a>\n</ventanilla-chat>`,
    // Links, too, open a banner's panel.
    (channels.includes('banner') || channels.includes('link')) &&
      `<ventanilla-banner${named}>\n  <a href="tel:195">Llame al 195</a>\n</ventanilla-banner>`,
    `<script type="module" async src="${escaped(origin)}/v1/ventanilla.js"></script>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function attributes(values: Record<string, string>): string {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
