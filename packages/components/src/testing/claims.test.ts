import { expect, fixture, html } from '@open-wc/testing';
import { isAccessible } from './claims.ts';

/** What a claim that does not hold is told. */
async function complaint(markup: ReturnType<typeof html>): Promise<string> {
  const page = await fixture(markup);
  return await isAccessible(page).then(
    () => '',
    error => String(error),
  );
}

describe('the claim of accessibility', () => {
  it('notices a page that breaks rules of WCAG 2.0, 2.1 and 2.2, at levels A and AA', async () => {
    const found = await complaint(html`
      <main>
        <img src="data:image/svg+xml,">
        <p style="color: #999; background: #fff">Palabras que apenas se ven</p>
        <input autocomplete="no-such-thing" aria-label="Nombre">
        <button style="inline-size: 10px; block-size: 10px; padding: 0" aria-label="Uno"></button><button
          style="inline-size: 10px; block-size: 10px; padding: 0" aria-label="Dos"></button>
      </main>
    `);
    for (const rule of ['image-alt', 'color-contrast', 'autocomplete-valid', 'target-size'])
      expect(found).to.contain(`${rule}:`);
  });

  it('is content with a page that breaks none', async () => {
    expect(await complaint(html`<main><h1>Atención</h1><button>Escribir</button></main>`)).to.equal('');
  });
});
