import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LineConfiguration } from '@ventanilla/protocol';
import { contactLine, contactLines } from './contact-line.ts';

const shown = (line: LineConfiguration, locale = 'es-CO') => contactLine(line, locale);

describe('a line of the office', () => {
  it('written as in Bogotá becomes a link that also works from abroad, with its option', () => {
    assert.deepEqual(shown({ kind: 'phone', number: '(601) 3649400', country: 'CO', option: 2 }), {
      kind: 'phone',
      label: '(601) 3649400, opción 2',
      href: 'tel:+576013649400',
    });
  });

  it('that costs nothing in Ecuador becomes a link', () => {
    assert.deepEqual(shown({ kind: 'phone', number: '1800-510-510', country: 'EC' }), {
      kind: 'phone',
      label: '1800 510 510',
      href: 'tel:+5931800510510',
    });
  });

  it('for WhatsApp leads to the conversation there', () => {
    assert.deepEqual(shown({ kind: 'whatsapp', number: '0986925363', country: 'EC' }), {
      kind: 'whatsapp',
      label: '098 692 5363',
      href: 'https://wa.me/593986925363',
    });
  });

  it('is told in the site’s language, or in the office’s own words', () => {
    const line = { kind: 'phone', number: '787-555-1234', country: 'PR', option: 1 } as const;
    assert.equal(shown(line, 'en-PR')?.label, '(787) 555-1234, option 1');
    assert.equal(shown(line, 'qu')?.label, '(787) 555-1234, opción 1');
    assert.equal(shown({ ...line, label: 'Línea única' })?.label, 'Línea única');
  });

  it('that is a code of the network stays as it is written', () => {
    const line = { kind: 'short-code', label: 'Línea 195', href: 'tel:195' } as const;
    assert.deepEqual(shown(line), line);
  });

  it('is left out where no such number can exist in its country', () => {
    const old = { kind: 'phone', number: '3649400', country: 'CO' } as const;
    const foreign = { kind: 'phone', number: '+593 1800 510 510', country: 'CO' } as const;
    assert.deepEqual(contactLines({ locale: 'es', lines: [old, foreign] }), []);
  });
});
