import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { ROOT } from '../build/workspace.ts';

const WORDPRESS = join(ROOT, 'examples/wordpress/ventanilla');
const DRUPAL = join(ROOT, 'examples/drupal/ventanilla');

const GOOD = {
  server: 'https://contacto.example',
  site: 'movilidad',
  heading: 'Atención "rápida" <b>',
  phone: '(601) 364 9400',
};
const BANNER =
  '<ventanilla-banner server="https://contacto.example" site="movilidad" heading="Atención &quot;rápida&quot; &lt;b&gt;">' +
  '<a href="tel:6013649400">(601) 364 9400</a></ventanilla-banner>';

// biome-ignore lint/suspicious/noExplicitAny: each run answers in a shape of its own.
function run(standIns: string, folder: string, request: object): any {
  const script = fileURLToPath(new URL(standIns, import.meta.url));
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', script, folder], {
    input: JSON.stringify(request),
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0, stdout);
  return JSON.parse(stdout);
}

describe('every PHP file of the examples', () => {
  it('parses', () => {
    const files = [WORDPRESS, DRUPAL].flatMap(folder =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(php|module)$/.test(name))
        .map(name => join(folder, name)),
    );
    assert.ok(files.length >= 6);
    for (const file of files) {
      const { status, stdout, stderr } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    }
  });
});

describe('the WordPress plugin', () => {
  const wordpress = (request: object) => run('wordpress-stand-ins.php', WORDPRESS, request);

  it('prints a script of its own and the element, each value escaped, and nothing inline', () => {
    const { page } = wordpress({ option: GOOD });
    assert.equal(
      page,
      '<script type="module" src="https://contacto.example/v1/ventanilla.js" id="ventanilla-js-module"></script>' +
        `${BANNER}\n`,
    );
  });

  it('prints nothing before it has been set up', () => {
    assert.equal(wordpress({}).page, '');
    assert.equal(wordpress({ option: { server: '', site: 'x' } }).page, '');
  });

  it('shows its settings to administrators alone, in Spanish, with WordPress’s nonce', () => {
    const { capability, settings } = wordpress({ option: GOOD });
    assert.equal(capability, 'manage_options');
    assert.match(settings, /name="_wpnonce" value="nonce-of-ventanilla"/);
    assert.match(settings, /<label for="ventanilla-heading">Texto del botón<\/label>/);
    assert.match(settings, /value="Atención &quot;rápida&quot; &lt;b&gt;"/);
    assert.equal(wordpress({ option: GOOD, may: false }).settings, '');
  });

  it('keeps what can be used, and says what cannot', () => {
    const { stored, errors } = wordpress({
      save: { ...GOOD, server: ' https://contacto.example/ ', site: 'Movilidad' },
    });
    assert.deepEqual(stored, { ...GOOD, heading: 'Atención "rápida"' });
    assert.deepEqual(errors, {});
    const refused = wordpress({
      save: { server: 'javascript:alert(1)', site: '../x', heading: ['x'], phone: '195<script>' },
    });
    assert.deepEqual(refused.stored, { server: '', site: '', heading: '', phone: '195' });
    assert.match(refused.errors.server, /^El servidor debe ser/);
    assert.match(refused.errors.site, /^El sitio puede tener/);
  });

  it('has each of its texts in Spanish', () => {
    const source = ['settings.php', 'banner.php', 'ventanilla.php']
      .map(name => readFileSync(join(WORDPRESS, name), 'utf8'))
      .join('');
    const spanish = readFileSync(join(WORDPRESS, 'languages/ventanilla-es_ES.l10n.php'), 'utf8');
    const texts = [...source.matchAll(/__\('(.+?)', 'ventanilla'\)/g)].map(([, text = '']) => text);
    assert.ok(texts.length > 4);
    for (const text of texts) assert.ok(spanish.includes(`'${text}' => `), text);
  });
});

describe('the Drupal module', () => {
  const drupal = (request: object) => run('drupal-stand-ins.php', DRUPAL, request);

  it('prints a script of its own and the element, each value escaped, and nothing inline', () => {
    const { head, foot, tags } = drupal({ config: GOOD });
    assert.equal(
      head,
      '<script type="module" async src="https://contacto.example/v1/ventanilla.js"></script>',
    );
    assert.equal(foot, BANNER);
    assert.deepEqual(tags, ['config:ventanilla.settings']);
  });

  it('prints nothing before it has been set up, nor in the administration', () => {
    for (const request of [{ config: {} }, { config: GOOD, admin: true }]) {
      const { head, foot } = drupal(request);
      assert.deepEqual([head, foot], ['', '']);
    }
  });

  it('has settings with a schema, defaults, a permission, and Spanish for each text', () => {
    const read = (name: string) => readFileSync(join(DRUPAL, name), 'utf8');
    const schema = parse(read('config/schema/ventanilla.schema.yml'))['ventanilla.settings'].mapping;
    const defaults = parse(read('config/install/ventanilla.settings.yml'));
    assert.deepEqual(Object.keys(schema), Object.keys(defaults));
    const route = parse(read('ventanilla.routing.yml'))['ventanilla.settings'];
    assert.equal(route.requirements._permission, 'administer site configuration');
    assert.equal(parse(read('ventanilla.info.yml')).configure, 'ventanilla.settings');
    const texts = [...read('src/Form/SettingsForm.php').matchAll(/this->t\('(.+?)'\)/g)].map(
      ([, text]) => text,
    );
    assert.ok(texts.length > 4);
    for (const text of texts)
      assert.ok(read('translations/ventanilla.es.po').includes(`msgid "${text}"\nmsgstr "`), text);
  });
});
