/**
 * Shows one notification of the system's own, where the person has allowed this page that already.
 *
 * @param words - The whole text: whose office it is stands beside it, by the page's address.
 * @returns What closes it again; `undefined` where there is none.
 */
export function notify(words: string): Notification | undefined {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return undefined;
  try {
    // One at a time, also from another tab of the same office.
    const notification = new Notification(words, { tag: 'ventanilla-call' });
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
    return notification;
  } catch {
    // Android has them from service workers alone; the telephone buzzes all the same.
    return undefined;
  }
}

/** Asks whether this page may show them, where the person has never been asked. Only from within something that the person does. */
export function askToNotify(): void {
  if (typeof Notification === 'undefined' || Notification.permission !== 'default') return;
  // Whoever closes the question has answered it.
  Notification.requestPermission().catch(() => undefined);
}
