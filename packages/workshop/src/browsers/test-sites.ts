import type { Checklist, SiteConfiguration, SiteId } from '@ventanilla/protocol';
import type { SiteDirectory } from '@ventanilla/server';

const CHECKLISTS: Checklist[] = [
  {
    points: [
      { id: 'identity', text: { es: 'Identidad verificada', en: 'Identity verified' }, required: true },
    ],
  },
  { topic: 'Licencias', points: [{ id: 'medical', text: 'Examen médico visto', required: true }] },
];

/** Sites that begin to exist when a test first speaks of them: any id that begins with `test-`. */
export class TestSites implements SiteDirectory {
  readonly #known = new Map<SiteId, SiteConfiguration>();
  readonly #listeners = new Set<() => void>();

  get(id: SiteId): SiteConfiguration | undefined {
    return this.#known.get(id);
  }

  all(): readonly SiteConfiguration[] {
    return [...this.#known.values()];
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes the site, open day and night for everyone; with half an hour of wrap-up or with checklists where its id says so. @returns Whether it is new. */
  add(id: SiteId): boolean {
    if (this.#known.has(id)) return false;
    this.#known.set(id, {
      id,
      name: 'Atención de prueba',
      timeZone: 'America/Bogota',
      locale: 'es',
      origins: [],
      channels: { chat: { hours: 'always', skills: [] } },
      ...(id.startsWith('test-wrap-up-') && { routing: { wrapUpSeconds: 1_800 } }),
      ...(id.startsWith('test-checklist-') && { checklists: CHECKLISTS }),
      lines: [
        { kind: 'phone', number: '(601) 3649400', country: 'CO', option: 2 },
        { kind: 'phone', number: '1800-510-510', country: 'EC' },
        { kind: 'whatsapp', number: '0986925363', country: 'EC' },
      ],
      cannedReplies: [
        { shortcut: 'saludo', text: 'Buenos días, ¿en qué puedo ayudarle?' },
        { shortcut: 'despedida', text: 'Gracias por escribirnos.' },
      ],
    });
    for (const listener of this.#listeners) listener();
    return true;
  }
}
