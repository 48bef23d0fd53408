import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ManualClock } from '../../test-support/manual-clock.ts';
import type { TimelineEntry } from '../../timeline/timeline.ts';
import { LiveText } from './live-text.ts';
import { LiveTextReader } from './live-text-reader.ts';
import { LiveTextWriter, type TextPiece } from './live-text-writer.ts';
import { ALERT, MISSING, NEW_LINE, typedBetween, typeOn } from './t140.ts';

/** The same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

describe('what is typed', () => {
  it('is letters, erasing, an end of the line and a wish to be noticed', () => {
    assert.deepEqual(typeOn('hola', '\b\bgar'), { text: 'hogar', isFinished: false, isAlert: false });
    assert.deepEqual(typeOn('hola', NEW_LINE), { text: 'hola', isFinished: true, isAlert: false });
    assert.deepEqual(typeOn('', `${ALERT}ya`), { text: 'ya', isFinished: false, isAlert: true });
    assert.equal(typeOn('', '\b').text, '');
  });

  it('erases a character outside the basic plane as one', () => {
    assert.equal(typeOn('seña 👋', '\b').text, 'seña ');
  });

  it('between any two texts makes the one of the other', () => {
    for (const [before, after] of [
      ['', 'señas 👋🏽'],
      ['señas 👋🏽', 'señas 👋'],
      ['uno dos', 'uno 2'],
      ['todo', ''],
    ] as const) {
      assert.equal(typeOn(before, typedBetween(before, after)).text, after);
    }
  });
});

describe('live text', () => {
  /** A writer and a reader, with a way between them that does to pieces what `carry` says. */
  function connect(carry: (piece: TextPiece, deliver: (piece: TextPiece) => void) => void) {
    const clock = new ManualClock();
    const reader = new LiveTextReader();
    const deliver = (piece: TextPiece) => {
      reader.handle(piece);
      writer.handleSeen(reader.seenN);
    };
    const writer: LiveTextWriter = new LiveTextWriter({
      environment: {
        setTimer: clock.setTimer,
        random: count => crypto.getRandomValues(new Uint8Array(count)),
      },
      send: piece => carry(piece, deliver),
    });
    return { clock, reader, writer };
  }

  it('loses, doubles and swaps nothing of ten thousand characters on a way that does all of it', () => {
    const random = seeded(7);
    const late: TextPiece[] = [];
    const { clock, reader, writer } = connect((piece, deliver) => {
      const luck = random();
      if (luck < 0.2) return;
      if (luck < 0.4) late.push(piece);
      else deliver(piece);
      if (luck > 0.8) deliver(piece);
      if (late.length > 3) for (const each of late.splice(0).reverse()) deliver(each);
    });
    const alphabet = ['a', 'ñ', '👋', '\b', ' ', 'é'];
    const expected: string[] = [];
    let text = '';
    for (let i = 0; i < 10_000; i++) {
      const character = alphabet[Math.floor(random() * alphabet.length)] ?? 'a';
      text = character === '\b' ? [...text].slice(0, -1).join('') : text + character;
      writer.setText(text);
      if (random() < 0.3) clock.advance(60);
      if (random() < 0.01 && text !== '') {
        expected.push(writer.finish());
        text = '';
      }
    }
    for (let i = 0; i < 200; i++) clock.advance(1_500);
    const lines = reader.lines.filter(line => line.isFinished).map(line => line.text);
    assert.deepEqual(lines, expected);
    assert.equal(reader.lines.find(line => !line.isFinished)?.text ?? '', text);
    writer.close();
  });

  it('is whole after each of three times when a way or both were away, with erasures and pictures among ten thousand characters', () => {
    const random = seeded(11);
    const clock = new ManualClock();
    const environment = {
      setTimer: clock.setTimer,
      random: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
    };
    // Our socket is slower and loses what it cannot pass on. The straight way, like any data channel, holds it until it is back.
    const ways = { straight: true, socket: true };
    const held: (() => void)[] = [];
    const end = (name: string, other: () => LiveText) =>
      new LiveText({
        environment,
        signal: signal => {
          if (ways.socket) clock.setTimer(() => other().handleSignal(name, signal), 80);
        },
        sendData: (_to, text) => {
          held.push(() => clock.setTimer(() => other().handleData(name, text), 30));
          if (ways.straight) for (const send of held.splice(0)) send();
          return true;
        },
        onChange() {},
      });
    const citizen: LiveText = end('citizen', () => agent);
    const agent: LiveText = end('agent', () => citizen);
    citizen.handlePeers(['agent']);
    agent.handlePeers(['citizen']);
    const shown = () => agent.state.theirs.map(({ text }) => text);
    const settle = () => {
      for (let i = 0; i < 20; i++) clock.advance(500);
    };
    const alphabet = ['a', 'ñ', '👋🏽', '\b', '\b', ' ', '🇨🇴'];
    const lines = [''];
    for (let i = 0; i < 10_000; i++) {
      ways.straight = !(i % 3_000 > 1_000 && i % 3_000 < 1_400);
      ways.socket = !(i % 3_000 > 1_200 && i % 3_000 < 1_600);
      const character = alphabet[Math.floor(random() * alphabet.length)] ?? 'a';
      const text = lines.at(-1) ?? '';
      lines[lines.length - 1] = character === '\b' ? [...text].slice(0, -1).join('') : text + character;
      citizen.setText(lines.at(-1) ?? '');
      clock.advance(40);
      if (i % 500 === 499 && lines.at(-1) !== '') {
        citizen.finish();
        lines.push('');
      }
      if (i % 3_000 === 1_700) {
        settle();
        assert.deepEqual(
          shown(),
          lines.filter(line => line !== ''),
        );
      }
    }
    settle();
    assert.deepEqual(
      shown(),
      lines.filter(line => line !== ''),
    );
    citizen.close();
    agent.close();
  });

  it('marks what can never come, and ends the line of somebody who has gone', () => {
    const reader = new LiveTextReader();
    for (let n = 2; n < 300; n++) reader.handle({ n, line: 'l', text: 'x' });
    assert.ok(reader.lines[0]?.text.startsWith(MISSING));
    reader.handleGone();
    assert.ok(reader.lines[0]?.isFinished && reader.lines[0].text.endsWith(MISSING));
  });

  it('gives a line up to the log once the log has it', () => {
    const { clock, reader, writer } = connect((piece, deliver) => deliver(piece));
    writer.setText('Buenas tardes');
    clock.advance(60);
    assert.equal(reader.lines[0]?.text, 'Buenas tardes');
    writer.finish();
    assert.ok(reader.lines[0]?.isFinished);
    assert.ok(reader.forget('Buenas tardes'));
    assert.deepEqual(reader.lines, []);
    writer.close();
  });

  it('does not show a line again whose letters come after the log has told it', () => {
    const clock = new ManualClock();
    const text = new LiveText({
      environment: { setTimer: clock.setTimer, random: count => new Uint8Array(count) },
      signal() {},
      sendData: () => false,
      onChange() {},
    });
    text.handlePeers(['citizen']);
    const said = (id: number, words: string): TimelineEntry => ({
      type: 'message',
      key: `m${id}`,
      n: id,
      at: '2026-01-05T15:00:00Z',
      author: { role: 'citizen' },
      own: false,
      text: words,
    });
    text.handleEntries([said(1, 'Buenas'), said(2, '¿Sigue ahí?')], undefined);
    text.handleSignal('citizen', { kind: 'text', n: 1, line: 'l1', text: '¿Sigue ' });
    assert.deepEqual(
      text.state.theirs.map(line => line.text),
      ['¿Sigue '],
    );
    text.handleSignal('citizen', { kind: 'text', n: 2, line: 'l1', text: `ahí?${NEW_LINE}` });
    assert.deepEqual(text.state.theirs, []);
    text.handleSignal('citizen', { kind: 'text', n: 3, line: 'l2', text: `¿Sigue ahí?${NEW_LINE}` });
    assert.equal(text.state.theirs.length, 1, 'the same words once more are another line');
    text.close();
  });
});
