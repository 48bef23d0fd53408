const told = new Set<string>();

/** Writes one line for whoever keeps the page, the first time that there is reason to: what is wrong, and what to look at. */
export function tellPage(line: string): void {
  if (told.has(line)) return;
  told.add(line);
  // biome-ignore lint/suspicious/noConsole: it is the one place where a page's keeper looks.
  console.warn(`Ventanilla: ${line}`);
}
