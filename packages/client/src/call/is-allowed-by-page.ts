import type { OwnSource } from './media-profile.ts';

/** Whether the page's own headers allow a source. Browsers that have no such question answer by refusing later. */
export function isAllowedByPage(source: OwnSource): boolean {
  const policy = (
    globalThis.document as { featurePolicy?: { allowsFeature(name: string): boolean } } | undefined
  )?.featurePolicy;
  return policy?.allowsFeature(source) ?? true;
}
