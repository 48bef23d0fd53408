import type { Plugin } from 'rollup';

/** A tagged template as the parser sees it; positions are offsets in the code. */
interface TaggedTemplate {
  type: 'TaggedTemplateExpression';
  tag: { type: string; name?: string };
  quasi: { quasis: { start: number; end: number }[] };
}

const SHORTEN: Record<string, (text: string) => string> = {
  // One space stays, since between two inline elements it is seen.
  html: text => text.replace(/\s*\n\s*(?=\/?>)/g, '').replace(/\s*\n\s*/g, ' '),
  svg: text => text.replace(/\s*\n\s*/g, ' '),
  css: text =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/ > /g, '>')
      .replace(/([ :,(-])0\./g, '$1.')
      .replace(/;}/g, '}'),
};

/** Takes the line breaks and indentation out of Lit's templates and style sheets, which no minifier touches. */
export function smallerTemplates(): Plugin {
  return {
    name: 'smaller-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(html|svg|css)`/.test(code)) return null;
      const edits: { start: number; end: number; text: string }[] = [];
      for (const template of templatesIn(this.parse(code))) {
        const shorten = SHORTEN[template.tag.name ?? ''];
        if (!shorten) continue;
        for (const { start, end } of template.quasi.quasis) {
          edits.push({ start, end, text: shorten(code.slice(start, end)) });
        }
      }
      return { code: applied(code, edits), map: null };
    },
  };
}

function* templatesIn(node: unknown): Generator<TaggedTemplate> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'TaggedTemplateExpression') yield node as TaggedTemplate;
  for (const child of Object.values(node)) yield* templatesIn(child);
}

function applied(code: string, edits: { start: number; end: number; text: string }[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}
