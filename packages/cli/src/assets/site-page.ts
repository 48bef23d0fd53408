import {
  type ChannelConfiguration,
  type SiteConfiguration,
  WEEKDAYS,
  type Weekday,
} from '@ventanilla/protocol';
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
    channels: site.channels.chat ? chatSection(site, site.channels.chat, texts) : '',
    lines: linesSection(site, texts),
  });
}

function chatSection(site: SiteConfiguration, chat: ChannelConfiguration, texts: Texts): string {
  const hours =
    chat.hours === 'always'
      ? `<p>${texts.always}</p>`
      : `<dl>${chat.hours
          .map(
            ({ days, from, to }) => `<dt>${spanOfDays(days, texts)}</dt><dd>${from} ${texts.to} ${to}</dd>`,
          )
          .join('')}</dl>`;
  return `<p><a class="button" href="/s/${escapeHtml(site.id)}" data-ventanilla-open="chat">${texts.chat}</a></p>
      <h2>${texts.hours}</h2>
      ${hours}`;
}

function linesSection({ lines }: SiteConfiguration, texts: Texts): string {
  if (lines.length === 0) return '';
  const items = lines.map(
    ({ label, href }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></li>`,
  );
  return `<h2>${texts.lines}</h2>
      <ul>${items.join('')}</ul>`;
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
