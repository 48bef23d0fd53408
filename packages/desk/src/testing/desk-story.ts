import { deep } from '../../../components/src/testing/claims.ts';
import type { Account } from '../../../components/src/testing/page-city/page-city.ts';

/** What a story of the desk begins with. */
export interface DeskSetting {
  site: string;
  /** Whoever is to sign in. */
  account: Account;
}

/** Waits until something of the desk is there, at any depth. It looks again and again: what is defined late is no change that could be watched. */
export async function seen(desk: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    try {
      return deep(desk, selector);
    } catch (error) {
      if (!desk.isConnected) throw error;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }
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
