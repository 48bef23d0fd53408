import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from './en.ts';
import { es } from './es.ts';

const ana = { name: 'Ana Ruiz', email: 'ana@ciudad.example' };

describe('who writes, at the desk', () => {
  it('is told as verified only where the city has signed it', () => {
    const signed = { kind: 'identified', verified: true, subject: 'cc-1020', ...ana } as const;
    const said = { kind: 'identified', verified: false, ...ana } as const;
    assert.equal(
      es.timeline.happened(signed),
      'Identidad verificada: Ana Ruiz · ana@ciudad.example · cc-1020.',
    );
    assert.equal(
      es.timeline.happened(said),
      'Según la página, sin verificar: Ana Ruiz · ana@ciudad.example.',
    );
    assert.match(String(en.timeline.happened(signed)), /^Verified identity/);
    assert.match(String(en.timeline.happened(said)), /unverified/);
  });
});
