import { filmedClip } from '../filmed-clip.ts';
import { hoursFromNow } from './hours.ts';
import type { PageCity } from './page-city.ts';

type SiteDifferences = NonNullable<Parameters<PageCity['site']>[0]>;
type SignChannel = NonNullable<NonNullable<SiteDifferences['channels']>['sign-call']>;

const OPEN: SignChannel = { hours: 'always', skills: [] };

/** What an office says in each of its sign languages: one film for all, which the words beside it tell apart. */
export async function filmedClips(): Promise<NonNullable<SignChannel['clips']>> {
  const src = await filmedClip();
  const said = (language: string) => ({
    channel: { src, transcript: `Canal en ${language}: aquí atiende una persona que habla en señas.` },
    notice: { src, transcript: `Aviso en ${language}: la llamada no se graba.` },
    queue: { src, transcript: `Fila en ${language}: el número es su lugar.` },
    hours: { src, transcript: `Horario en ${language}: de lunes a viernes, de 7 a 5.` },
  });
  return { csn: said('csn'), ase: said('ase') };
}

/** A service that has filmed what it says in sign language. @param isOpen - Whether somebody signs there now, or in two hours. */
export async function signOffice(isOpen = true): Promise<SiteDifferences> {
  const { timeZone, channels } = hoursFromNow(120, 540);
  const clips = await filmedClips();
  return {
    ...(!isOpen && { timeZone }),
    channels: {
      'sign-call': {
        hours: isOpen ? 'always' : channels.chat.hours,
        skills: [],
        signLanguages: ['csn', 'ase'],
        clips,
      },
      chat: OPEN,
      callback: { ...OPEN, callback: { country: 'CO' } },
    },
  };
}
