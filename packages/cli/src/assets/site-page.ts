import {
  type ChannelConfiguration,
  type ChannelKind,
  type ContactLine,
  localizedText,
  type SiteConfiguration,
  WEEKDAYS,
  type Weekday,
} from '@ventanilla/protocol';
import { contactLines } from '@ventanilla/server';
import { escapeHtml, fillTemplate } from './html.ts';
import { sitePageTexts } from './site-page.texts.ts';

type Texts = ReturnType<typeof sitePageTexts>;

/**
 * The page that a site has of its own, for posters, pop-out windows and editors that strip scripts. Everything on it
 * but the conversation is there without scripts.
 */
export function sitePage(template: string, site: SiteConfiguration): string {
  const texts = sitePageTexts(site.locale);
  const ofItsLanguage = template.replace(
    '<html lang="es">',
    `<html lang="${escapeHtml(site.locale)}"${texts.rtl ? ' dir="rtl"' : ''}>`,
  );
  return fillTemplate(ofItsLanguage, {
    site: escapeHtml(site.id),
    name: escapeHtml(site.name),
    intro: escapeHtml(texts.intro),
    notice: noticeSection(site, texts),
    channels: channelsSection(site, texts),
    lines: linesSection(site, texts),
  });
}

function noticeSection({ notice, locale }: SiteConfiguration, texts: Texts): string {
  if (!notice) return '';
  const { text, line } = notice;
  return `<aside class="notice"><p>${escapeHtml(localizedText(text, locale))}</p>${line ? `<p>${lineLink(line, texts)}</p>` : ''}</aside>`;
}

function channelsSection(site: SiteConfiguration, texts: Texts): string {
  const channels = Object.entries(site.channels) as [ChannelKind, ChannelConfiguration][];
  if (channels.length === 0) return '';
  const write = site.channels.chat
    ? `<p class="scripted"><a class="button" href="/s/${escapeHtml(site.id)}" data-ventanilla-open="chat">${texts.chat}</a></p>`
    : '';
  const times = channels.map(
    ([kind, { hours }]) => `<h3>${texts.channels[kind]}</h3>${hoursList(hours, texts)}`,
  );
  // In its place on the page, so that a link to one callback opens that one.
  const ask = site.channels.callback
    ? `<ventanilla-callback class="scripted" site="${escapeHtml(site.id)}"><p><a class="button" href="/s/${escapeHtml(site.id)}" data-ventanilla-open="callback">${texts.callback}</a></p></ventanilla-callback>`
    : '';
  return `${write}${ask}<noscript><p>${texts.noScript}</p></noscript>
      <h2>${texts.hours}</h2>
      ${times.join('')}`;
}

function hoursList(hours: ChannelConfiguration['hours'], texts: Texts): string {
  if (hours === 'always') return `<p>${texts.always}</p>`;
  const rows = hours.map(
    ({ days, from, to }) => `<dt>${spanOfDays(days, texts)}</dt><dd>${from} ${texts.to} ${to}</dd>`,
  );
  return `<dl>${rows.join('')}</dl>`;
}

function linesSection(site: SiteConfiguration, texts: Texts): string {
  const lines = contactLines(site);
  if (lines.length === 0) return '';
  return `<h2>${texts.lines}</h2>
      <ul>${lines.map(line => `<li>${lineLink(line, texts)}</li>`).join('')}</ul>`;
}

function lineLink({ kind, label, href }: ContactLine, { lineKinds }: Texts): string {
  const before = lineKinds[kind];
  return `${before ? `${before}: ` : ''}<a href="${escapeHtml(href)}">${escapeHtml(label)}</a>`;
}

/** Three days or more that follow each other are told by the first and the last. */
function spanOfDays(days: readonly Weekday[], texts: Texts): string {
  const indexes = [...new Set(days.map(day => WEEKDAYS.indexOf(day)))].toSorted((a, b) => a - b);
  const [first = 0] = indexes;
  const last = indexes.at(-1) ?? first;
  const names = indexes.map(index => texts.days[WEEKDAYS[index] ?? 'monday']);
  const follow = indexes.length > 2 && last - first === indexes.length - 1;
  return follow ? `${names[0]} ${texts.to} ${names.at(-1)}` : names.join(', ');
}
