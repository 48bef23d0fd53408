import type { Page } from '@playwright/test';

/** Collects what a page's console calls an error, apart from requests that failed while the server was away. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    const text = message.text();
    if (message.type() === 'error' && !/ERR_CONNECTION|WebSocket connection|status of (401|503)/.test(text)) {
      complaints.push(text);
    }
  });
  return complaints;
}
