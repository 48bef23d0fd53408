import type { RawCatalogue } from './raw-catalogue.ts';
import { parseText } from './read-json.ts';

type Node = Record<string, unknown>;

/** Where each of our settings comes from, for telling where a mistake stands. */
const SOURCES: Record<string, string> = {
  id: 'identifier',
  title: 'name',
  synonyms: 'alternateName',
  summary: 'description',
  competentBody: 'provider',
  updatedAt: 'dateModified',
  cost: 'offers',
  topic: 'serviceType',
  zone: 'areaServed',
};

/**
 * Takes the `GovernmentService` nodes of a schema.org document: one node, a list, or an `@graph`. What schema.org has no word for, such as
 * requirements, stays out.
 */
export function readJsonLd(text: string, name: string): RawCatalogue {
  const { document, placeOf } = parseText(text, name);
  const services = servicesOf(document.toJS(), []);
  return {
    value: { procedures: services.map(({ node }) => procedureOf(node)) },
    place: ([, index, setting]) => {
      const path = services[Number(index)]?.path ?? [];
      const source = SOURCES[String(setting)] ?? String(setting);
      return placeOf(setting === undefined ? path : [...path, source]);
    },
  };
}

function servicesOf(value: unknown, path: PropertyKey[]): { node: Node; path: PropertyKey[] }[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => servicesOf(one, [...path, index]));
  if (!isNode(value)) return [];
  if (listOf(value['@type']).some(type => /(^|[/:])GovernmentService$/.test(String(type)))) {
    return [{ node: value, path }];
  }
  return servicesOf(value['@graph'], [...path, '@graph']);
}

function procedureOf(node: Node): Record<string, unknown> {
  const channels = listOf(node['availableChannel']).filter(isNode);
  const online = channels.find(channel => typeof channel['serviceUrl'] === 'string');
  const ways = [
    online && 'online',
    channels.some(channel => channel['servicePhone']) && 'phone',
    channels.some(channel => channel['serviceLocation']) && 'in-person',
  ].filter(Boolean);
  const all = {
    id: lastPart(textOf(node['identifier']) ?? textOf(node['@id'])),
    title: textOf(node['name']),
    synonyms: listOf(node['alternateName']).concat(wordsOf(node['keywords'])),
    summary: textOf(node['description']),
    cost: costOf(listOf(node['offers'])[0]),
    processingTime: textOf(channels.find(channel => channel['processingTime'])?.['processingTime']),
    channels: ways,
    online: online !== undefined,
    competentBody: textOf(node['provider']) ?? textOf(node['serviceOperator']),
    url: textOf(node['url']) ?? textOf(online?.['serviceUrl']),
    topic: textOf(node['serviceType']),
    zone: textOf(node['areaServed']),
    updatedAt: textOf(node['dateModified'])?.slice(0, 10),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A text, or the name of what stands there instead of one. */
function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  if (typeof first === 'string') return first;
  if (!isNode(first)) return undefined;
  return textOf(first['name'] ?? first['value'] ?? first['@value']);
}

function costOf(offer: unknown): string | undefined {
  if (!isNode(offer) || offer['price'] === undefined) return undefined;
  if (Number(offer['price']) === 0) return 'Sin costo';
  return [offer['price'], offer['priceCurrency']].filter(Boolean).join(' ');
}

function wordsOf(value: unknown): unknown[] {
  return typeof value === 'string' ? value.split(',').map(word => word.trim()) : listOf(value);
}

/** The end of an address, as an id of ours. */
function lastPart(id: string | undefined): string | undefined {
  return id
    ?.split(/[/#:]/)
    .findLast(part => part !== '')
    ?.toLowerCase();
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
