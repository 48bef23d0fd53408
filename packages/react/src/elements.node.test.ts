import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import * as components from './index.ts';

describe('components on a server', () => {
  it('show the element with its attributes, and what stands in it until it works', () => {
    const phone = createElement('a', { href: 'tel:195' }, 'Llame al 195');
    const banner = createElement(
      components.VentanillaBanner,
      { site: 'movilidad', heading: 'Hable con nosotros', className: 'abajo', onOpen: () => assert.fail() },
      phone,
    );
    assert.equal(
      renderToString(banner),
      '<ventanilla-banner site="movilidad" heading="Hable con nosotros" class="abajo">' +
        '<a href="tel:195">Llame al 195</a></ventanilla-banner>',
    );
  });

  it('keep objects to themselves', () => {
    const availability = { site: 'x' } as never;
    const chat = createElement(components.VentanillaChat, { site: 'movilidad', availability });
    assert.equal(renderToString(chat), '<ventanilla-chat site="movilidad"></ventanilla-chat>');
  });
});

describe('the list of components', () => {
  it('has every attribute, property and event that the elements’ manifest has', async () => {
    const path = new URL('../../components/custom-elements.json', import.meta.url);
    const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
    const source = await readFile(new URL('elements.ts', import.meta.url), 'utf8');
    const wrapped = [...source.matchAll(/tag: '([\w-]+)'.*?\n\}\);/gs)];
    assert.equal(wrapped.length, Object.keys(components).length);
    for (const [text, tag] of wrapped) {
      const declaration = manifest.modules
        .flatMap(module => module.declarations)
        .find(({ tagName }) => tagName === tag);
      const {
        attributes = [],
        events = [],
        members = [],
      } = declaration ?? assert.fail(`${tag} is in no manifest`);
      const isAttribute = (name: string) => attributes.some(attribute => attribute.fieldName === name);
      const properties = members.filter(
        member => member.kind === 'field' && !member.static && !member.readonly && !isAttribute(member.name),
      );
      for (const { name } of [...attributes, ...events, ...properties])
        assert.ok(text.includes(`'${name}'`), `${tag} has ${name}, and its component does not`);
    }
  });
});

interface Manifest {
  modules: {
    declarations: {
      tagName?: string;
      attributes?: { name: string; fieldName?: string }[];
      events?: { name: string }[];
      members?: { kind: string; name: string; static?: boolean; readonly?: boolean }[];
    }[];
  }[];
}
