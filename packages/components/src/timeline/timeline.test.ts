import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TimelineEntry } from '@ventanilla/client';
import { messages } from '../locales/es.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { agentMessage, ownMessage } from '../testing/entries.ts';
import './define.ts';
import type { MessageDiscardEvent, MessageRetryEvent } from './timeline.events.ts';
import type { Timeline } from './timeline.ts';

const show = (entries: TimelineEntry[], perspective: Timeline['perspective'] = 'citizen') =>
  fixture<Timeline>(html`
    <ventanilla-timeline
      style="block-size: 300px"
      log-label="Conversación"
      perspective=${perspective}
      .messages=${messages.timeline}
      .entries=${entries}
    ></ventanilla-timeline>
  `);

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    i % 2 ? agentMessage(`Respuesta ${i}`) : ownMessage(`Pregunta ${i}`),
  );

const log = (timeline: Timeline) => deep(timeline, '[role=log]');
const isAtEnd = (timeline: Timeline) => {
  const { scrollHeight, scrollTop, clientHeight } = log(timeline);
  return scrollHeight - scrollTop - clientHeight < 2;
};

describe('the timeline', () => {
  it('shows who wrote what, on which day, and how far it has come', async () => {
    const timeline = await show([ownMessage('Buenos días'), agentMessage('Con gusto')]);
    expect(visibleText(timeline)).to.match(/^Hoy Buenos días .* · Enviado Lucía Andrade Con gusto/);
  });

  it('is accessible, with failed messages and notes too', async () => {
    const entries: TimelineEntry[] = [
      ownMessage('Vea https://www.quito.gob.ec'),
      ownMessage('Falló', { delivery: 'failed', failure: 'internal' }),
      { ...agentMessage('Es la tercera vez que llama'), type: 'note' },
      ownMessage(null),
      {
        type: 'happening',
        key: 'h',
        n: 9,
        at: new Date().toISOString(),
        happening: { kind: 'closed', by: 'agent' },
      },
    ];
    await isAccessible(await show(entries, 'agent'));
  });

  it('shows markup as the text it is, and links that open safely', async () => {
    const timeline = await show([agentMessage('<img src=x onerror=alert(1)> https://www.quito.gob.ec')]);
    expect(visibleText(timeline)).to.contain('<img src=x onerror=alert(1)>');
    expect(log(timeline).querySelector('img')).to.equal(null);
    const link = deep<HTMLAnchorElement>(timeline, 'a');
    expect(link.href).to.equal('https://www.quito.gob.ec/');
    expect(link.rel).to.equal('noopener noreferrer');
  });

  it('says why a message failed, and lets it be sent again or given up', async () => {
    const failed = ownMessage('¿Hola?', { delivery: 'failed', failure: 'contact-closed' });
    const timeline = await show([failed]);
    expect(visibleText(timeline)).to.contain('No se envió').and.to.contain(messages.errors['contact-closed']);
    const [retry, discard] = log(timeline).querySelectorAll('button');
    setTimeout(() => retry?.click());
    expect((await oneEvent<MessageRetryEvent>(timeline, 'message-retry')).key).to.equal(failed.key);
    setTimeout(() => discard?.click());
    expect((await oneEvent<MessageDiscardEvent>(timeline, 'message-discard')).key).to.equal(failed.key);
  });

  it('does not speak by itself: whoever shows it announces what is new', async () => {
    expect(log(await show([])).getAttribute('aria-live')).to.equal('off');
  });

  it('stays at the newest message', async () => {
    const timeline = await show(many(40));
    expect(isAtEnd(timeline)).to.equal(true);
    timeline.entries = [...timeline.entries, agentMessage('Una más')];
    await timeline.updateComplete;
    expect(isAtEnd(timeline)).to.equal(true);
  });

  it('lets a reader who has scrolled up read on, and offers the way back', async () => {
    const timeline = await show(many(40));
    log(timeline).scrollTop = 0;
    await oneEvent(log(timeline), 'scroll');
    timeline.entries = [...timeline.entries, agentMessage('Una más')];
    await timeline.updateComplete;
    expect(log(timeline).scrollTop).to.equal(0);
    deep(timeline, '.newest').click();
    await timeline.updateComplete;
    expect(isAtEnd(timeline)).to.equal(true);
  });

  it('goes to the end when its reader writes', async () => {
    const timeline = await show(many(40));
    log(timeline).scrollTop = 0;
    await oneEvent(log(timeline), 'scroll');
    timeline.entries = [...timeline.entries, ownMessage('Aquí estoy')];
    await timeline.updateComplete;
    expect(isAtEnd(timeline)).to.equal(true);
  });

  it('wraps a word that is longer than the screen', async () => {
    const timeline = await show([agentMessage('a'.repeat(500))]);
    expect(log(timeline).scrollWidth).to.equal(log(timeline).clientWidth);
  });

  it('keeps line breaks, and says when a text was erased', async () => {
    const timeline = await show([agentMessage('uno\ndos'), ownMessage(null)]);
    const [twoLines, oneLine] = log(timeline).querySelectorAll<HTMLElement>('.bubble');
    expect(twoLines?.offsetHeight).to.be.greaterThan((oneLine?.offsetHeight ?? 0) + 10);
    expect(visibleText(timeline)).to.contain('Mensaje borrado');
  });
});
