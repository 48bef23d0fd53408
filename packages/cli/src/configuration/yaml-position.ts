import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/**
 * Where a setting stands in the text.
 *
 * @param path - Keys and indexes from the top. What the file lacks is looked for in vain: the innermost part found counts.
 * @returns Offset from the beginning, in UTF-16 code units.
 */
export function yamlPosition(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = startOf(node) ?? 0;
  for (const segment of path) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(segment));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(segment)];
      node = isNode(item) ? item : null;
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
