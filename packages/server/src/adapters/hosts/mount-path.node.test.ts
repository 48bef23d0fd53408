import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMountPath } from './mount-path.ts';

describe('a path to mount at', () => {
  it('holds what lies below it and nothing beside it', () => {
    const { inside } = createMountPath('/contacto');
    assert.equal(inside('/contacto/v1/socket?a=/b'), '/v1/socket?a=/b');
    assert.equal(inside('/contacto'), '/');
    assert.equal(inside('/contacto?x'), '/?x');
    for (const other of ['/', '/contactos/v1', '/v1/socket', '/x/contacto/v1'])
      assert.equal(inside(other), undefined, other);
  });

  it('is the whole host unless it is said', () => {
    for (const path of [undefined, '', '/']) assert.equal(createMountPath(path).inside('/v1?x'), '/v1?x');
  });

  it('stands before what the caller is to come back with', () => {
    const { outside } = createMountPath('/a/contacto/');
    assert.equal(
      outside('set-cookie', 's=/x; Path=/v1/sites/x; Secure'),
      's=/x; Path=/a/contacto/v1/sites/x; Secure',
    );
    assert.equal(outside('location', '/s/x'), '/a/contacto/s/x');
    assert.equal(outside('location', '//other.example/'), '//other.example/');
    assert.equal(outside('location', 'https://other.example/'), 'https://other.example/');
    assert.equal(outside('etag', '/x'), '/x');
  });

  it('must be a plain absolute path', () => {
    for (const path of ['contacto', '//contacto', '/con tacto', '/a?b', '/a//b', '/:id'])
      assert.throws(() => createMountPath(path), TypeError, path);
  });
});
