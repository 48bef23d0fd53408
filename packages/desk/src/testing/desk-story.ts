import { deep } from '../../../components/src/testing/claims.ts';
import type { Account } from '../../../components/src/testing/page-city/page-city.ts';

/** What a story of the desk begins with. */
export interface DeskSetting {
  site: string;
  /** Whoever is to sign in. */
  account: Account;
}

/** Looks again and again, with a rest between, for what is no change that could be watched. @returns What there was at last. */
export async function eventually<Found>(
  look: () => Found | undefined | Promise<Found | undefined>,
): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** Waits until something of the desk is there, at any depth, also in elements that are defined late. */
export function seen(desk: HTMLElement, selector: string): Promise<HTMLElement> {
  return eventually(() => {
    try {
      return deep(desk, selector);
    } catch (error) {
      if (!desk.isConnected) throw error;
      return undefined;
    }
  });
}

/** Signs in at the desk. */
export async function signIn(
  desk: HTMLElement,
  { account }: DeskSetting,
  password = account.password,
): Promise<void> {
  const submit = await seen(desk, 'button[type=submit]');
  const login = await seen(desk, 'input[autocomplete=username]');
  const secret = await seen(desk, 'input[autocomplete=current-password]');
  (login as HTMLInputElement).value = account.login;
  (secret as HTMLInputElement).value = password;
  submit.click();
}
