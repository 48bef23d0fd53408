import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createScryptPasswords } from './scrypt-passwords.ts';

describe('passwords', () => {
  const passwords = createScryptPasswords({ N: 16, r: 1, p: 1 });

  it('are known again, and others are not', async () => {
    const hash = await passwords.hash('contraseña');
    assert.match(hash, /^scrypt:16:1:1:[\w-]{22}:[\w-]{43}$/);
    assert.equal(await passwords.verify('contraseña', hash), true);
    assert.equal(await passwords.verify('contrasena', hash), false);
  });

  it('are the same however a keyboard composes their letters', async () => {
    assert.equal(await passwords.verify('contrasen\u0303a', await passwords.hash('contrase\u00f1a')), true);
  });

  it('never hash alike', async () => {
    assert.notEqual(await passwords.hash('igual'), await passwords.hash('igual'));
  });

  it('stay good when the cost of new ones grows', async () => {
    const old = await passwords.hash('vieja');
    assert.equal(await createScryptPasswords({ N: 32, r: 1, p: 1 }).verify('vieja', old), true);
  });

  it('are wrong beside a hash of another kind', async () => {
    assert.equal(await passwords.verify('x', 'argon2id:x'), false);
  });
});
