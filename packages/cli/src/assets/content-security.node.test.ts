import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { SiteConfiguration } from '@ventanilla/protocol';
import { contentPolicy, pagePolicies } from './content-security.ts';

test('the policy that the README tells is the one that pages are tested under', async () => {
  const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`\n${contentPolicy('https://HOST')}\n`));
});

test("where clips are elsewhere, the city's page and the site's own may show them, and no others may", () => {
  const clip = { src: 'https://videos.example/aviso.mp4', transcript: 'Aviso' };
  const site = (clips: Record<string, object>): SiteConfiguration => ({
    id: 'sol',
    name: 'Atención',
    timeZone: 'America/Bogota',
    locale: 'es',
    origins: [],
    lines: [],
    cannedReplies: [],
    channels: {
      'sign-call': { hours: 'always', skills: [], signLanguages: ['csn'], clips: { csn: clips } },
    },
  });
  const filmed = site({
    notice: { ...clip, poster: 'https://fotos.example/aviso.webp' },
    queue: clip,
    hours: { src: '/senas/horario.webm', poster: '/senas/horario.jpg', transcript: 'Horario' },
  });
  const policy = contentPolicy('https://HOST', filmed);
  assert.match(policy, /; media-src 'self' https:\/\/HOST https:\/\/videos\.example; /);
  assert.match(policy, /; img-src 'self' https:\/\/fotos\.example; /);
  const { page, desk } = pagePolicies();
  assert.equal(
    page([filmed]),
    "default-src 'self'; media-src 'self' https://videos.example; img-src 'self' https://fotos.example; require-trusted-types-for 'script'; trusted-types lit-html",
  );
  const plain = site({ hours: { src: '/senas/horario.webm', transcript: 'Horario' } });
  assert.equal(page([plain]), page([]));
  assert.doesNotMatch(desk, /media-src|img-src/);
});
