import type { ReadableEvent, SiteConfiguration } from '@ventanilla/protocol';
import type { PersonContact, PersonRecord } from '@ventanilla/server';
import { escapeHtml } from '../assets/html.ts';
import { type PersonPageTexts, personPageTexts } from './person-page.texts.ts';

/** How one page tells times and words. */
interface Voice {
  texts: PersonPageTexts;
  /** An instant by the office's clock. */
  time(instant: string): string;
}

/**
 * What a site holds on a person, as a page they can read without knowing what JSON is. It needs no other file, and everything a
 * person wrote is text on it.
 *
 * @param madeAt - When the copy was made, as an instant.
 */
export function personPage(record: PersonRecord, site: SiteConfiguration, madeAt: string): string {
  const texts = personPageTexts(site.locale);
  const format = new Intl.DateTimeFormat(site.locale, {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: site.timeZone,
  });
  const voice: Voice = { texts, time: instant => escapeHtml(format.format(new Date(instant))) };
  const title = escapeHtml(texts.title(site.name));
  const facts = [
    [texts.madeOn, voice.time(madeAt)],
    [texts.knownSince, voice.time(record.knownSince)],
    ...(record.revokedAt ? [[texts.revokedAt, voice.time(record.revokedAt)]] : []),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(site.locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${STYLE}</style>
<h1>${title}</h1>
<p>${texts.intro(record.contacts.length)}</p>
${list(facts)}
${record.contacts.map(contact => section(contact, voice)).join('\n')}
</html>
`;
}

const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-inline-size: 60rem; margin: 2rem auto; padding-inline: 1rem }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem } dd { margin: 0 }
table { border-collapse: collapse; inline-size: 100% } th { text-align: start }
th, td { border-block-end: 1px solid; padding: .25rem .5rem; vertical-align: top; overflow-wrap: anywhere }
td:last-child { white-space: pre-wrap }`;

function section(contact: PersonContact, voice: Voice): string {
  const { texts, time } = voice;
  const facts = [
    [texts.openedAt, time(contact.openedAt)],
    [texts.status, texts.statuses[contact.status]],
    [texts.language, escapeHtml(contact.locale)],
  ];
  const rows = contact.events.map(
    event =>
      `<tr><td>${event.n}</td><td>${time(event.at)}</td><td>${who(event, texts)}</td><td dir="auto">${what(event, texts)}</td></tr>`,
  );
  return `<h2>${texts.contact} ${escapeHtml(contact.reference)}</h2>
${list(facts)}
<p>${texts.read(contact.read.citizen, contact.read.agent)}</p>
<table>
<thead><tr><th scope="col">#</th><th scope="col">${texts.when}</th><th scope="col">${texts.who}</th><th scope="col">${texts.what}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function who({ actor }: ReadableEvent, texts: PersonPageTexts): string {
  return actor.role === 'agent' ? escapeHtml(actor.name) : texts[actor.role];
}

function what(event: ReadableEvent, texts: PersonPageTexts): string {
  if (event.kind === 'identified' && event.payload) {
    const { name, email, phone, subject } = event.payload;
    const said = [name, email, phone, subject].filter(part => part !== undefined);
    return `<i>${texts.kinds.identified}:</i> ${escapeHtml(said.join(' · '))}`;
  }
  if (event.kind === 'bot-handed-over' && event.payload) {
    const facts = event.payload.facts.map(({ value }) => value);
    return `<i>${texts.kinds[event.kind]}:</i> ${escapeHtml(facts.join(' · '))}`;
  }
  if (event.kind === 'point-marked') {
    const did = event.payload?.confirmed === false ? texts.takenBack : texts.confirmed;
    return `<i>${did}:</i> ${event.payload ? escapeHtml(event.payload.text) : `<i>${texts.erased}</i>`}`;
  }
  if (event.kind !== 'message' && event.kind !== 'note') return `<i>${texts.kinds[event.kind]}</i>`;
  const text = event.payload ? escapeHtml(event.payload.text) : `<i>${texts.erased}</i>`;
  return event.kind === 'note' ? `<i>${texts.note}:</i> ${text}` : text;
}

/** @param facts - Pairs of HTML. */
function list(facts: string[][]): string {
  return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}
