import type { BotProvider, BotReply, BotTurn, BotUtterance } from '../core/ports/bot.ts';
import { claim, claimEqual } from './claims.ts';

export interface BotContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. */
  create(): BotProvider;
  /** The site of the turns. */
  site: string;
  /** A question in Spanish that the bot can answer, and one that it cannot. */
  known: string;
  unknown: string;
}

/** What every adapter of the `BotProvider` port keeps to. */
export function botContract({ describe, it, create, site, known, unknown }: BotContractOptions): void {
  const turn = (text: string, more: Partial<BotTurn> = {}): BotTurn => ({
    site,
    locale: 'es',
    text,
    earlier: [],
    emergencyLine: '123',
    people: async () => ({ state: 'now' }),
    ...more,
  });

  describe('bot', () => {
    it('answers what it knows, in words, and keeps the contact', async () => {
      const reply = await create().answer(turn(known));
      claimSpeaks(reply);
      claimEqual(reply.handOver, undefined, 'what it hands over');
    });

    it('answers the same turn again, since it may be asked twice', async () => {
      const bot = create();
      const first = await bot.answer(turn(known));
      claimEqual(await bot.answer(turn(known)), first, 'the second answer');
    });

    it('names the emergency line and hands over at once when somebody is in danger', async () => {
      for (const text of ['mi papá no respira', 'hay un incendio en mi casa', 'me quiero matar']) {
        const reply = await create().answer(turn(text));
        claim(
          reply.messages.some(message => message.text.includes('123')),
          `"${text}" is not sent to the emergency line`,
        );
        claimEqual(reply.handOver?.reason, 'emergency', `why "${text}" is handed over`);
      }
    });

    it('lets whoever asks for a person have one', async () => {
      const reply = await create().answer(turn('quiero hablar con una persona'));
      claimSpeaks(reply);
      claimEqual(reply.handOver?.reason, 'asked', 'why it hands over');
    });

    it('looks at who is at work before it speaks of a person', async () => {
      let looks = 0;
      const people: BotTurn['people'] = async () => {
        looks += 1;
        return { state: 'later' };
      };
      await create().answer(turn('quiero hablar con una persona', { people }));
      claim(looks > 0, 'it has promised a person without looking whether there is one');
    });

    it('does not ask for ever, nor make anything up, where it does not know', async () => {
      const bot = create();
      const earlier: BotUtterance[] = [];
      for (let asked = 0; asked < 2; asked++) {
        const reply = await bot.answer(turn(unknown, { earlier }));
        claimSpeaks(reply);
        claim(
          reply.messages.every(({ card }) => card === undefined),
          'it cites a procedure',
        );
        earlier.push({ from: 'citizen', text: unknown });
        earlier.push(...reply.messages.map(message => ({ ...message, from: 'bot' }) as const));
        const offers = reply.handOver !== undefined || /persona/.test(reply.messages.at(-1)?.text ?? '');
        if (asked === 1) claim(offers, 'it neither hands over nor offers a person');
      }
    });
  });
}

function claimSpeaks({ messages }: BotReply): void {
  claim(messages.length > 0, 'it says nothing');
  claim(
    messages.every(({ text }) => text.trim() !== ''),
    'it says an empty text',
  );
}
