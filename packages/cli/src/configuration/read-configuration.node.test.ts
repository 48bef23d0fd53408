import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contactLines } from '@ventanilla/server';
import { readConfiguration } from './read-configuration.ts';

const RIGHT = `sites:
  - id: mirador
    name: Atención a la Ciudadanía
    timeZone: America/Bogota
    channels:
      chat:
        hours:
          - { days: [monday, friday], from: "07:00", to: "17:00" }
`;

describe('a configuration file', () => {
  it('with one site is taken, with defaults for what it leaves out', () => {
    const [site] = readConfiguration(RIGHT, 'v.yaml').sites;
    assert.equal(site?.locale, 'es');
    assert.deepEqual(site?.origins, []);
    assert.deepEqual(site?.channels.chat?.skills, []);
  });

  for (const file of ['ventanilla.example.yaml', 'demo.ventanilla.yaml']) {
    it(`that comes with the package is right: ${file}`, () => {
      const path = new URL(`../../${file}`, import.meta.url);
      assert.equal(readConfiguration(readFileSync(path, 'utf8'), file).sites.length, 1);
    });
  }

  it('tells the hours of Bogotá as the city announces them', () => {
    const example = readFileSync(new URL('../../ventanilla.example.yaml', import.meta.url), 'utf8');
    const [site] = readConfiguration(example, 'v.yaml').sites;
    assert.deepEqual(site?.channels.chat?.hours, [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '07:00', to: '17:00' },
      { days: ['saturday'], from: '08:00', to: '12:00' },
    ]);
    assert.deepEqual(site && contactLines(site)[0], {
      kind: 'phone',
      label: '(601) 3649400, opción 2',
      href: 'tel:+576013649400',
    });
  });

  it('with a misspelt setting names its line and the setting that was meant', () => {
    assertMistakes(RIGHT.replace('hours:', 'houres:'), [
      'v.yaml:6:7: sites[0].channels.chat.hours is missing; expected "always", or a list (each entry begins with "- ")',
      'v.yaml:7:9: sites[0].channels.chat.houres is not a setting; did you mean hours?',
    ]);
  });

  it('with an unknown setting says which ones there are', () => {
    assertMistakes(RIGHT.replace('{ days', '{ festivos: 1, days'), [
      'v.yaml:8:15: sites[0].channels.chat.hours[0].festivos is not a setting; known here: days, from, to',
    ]);
  });

  it('with holidays and special days is taken', () => {
    const [site] = readConfiguration(
      `${RIGHT}    holidays: { country: EC, regions: [quito] }
    specialDays:
      - { from: 2026-12-24, hours: [{ from: "08:00", to: "12:00" }] }
      - { from: 2026-12-28, to: 2027-01-08, hours: closed, channels: [chat] }
`,
      'v.yaml',
    ).sites;
    assert.deepEqual(site?.holidays, { country: 'EC', regions: ['quito'] });
    assert.equal(site?.specialDays?.[1]?.to, '2027-01-08');
  });

  it('with a telephone number that cannot exist in its country names it', () => {
    assertMistakes(`${RIGHT}    lines: [{ kind: phone, number: 364 9400, country: CO }]\n`, [
      'v.yaml:9:28: sites[0].lines[0].number expected a number of CO, as it is written there; found "364 9400"',
    ]);
  });

  it('with hours that overlap, unknown regions or days that run backwards says what would be right', () => {
    const twice = '{ days: [monday, friday], from: "07:00", to: "17:00" }';
    assertMistakes(
      RIGHT.replace(twice, `${twice}\n          - { days: [friday], from: "16:30", to: "18:00" }`),
      ['v.yaml:7:9: sites[0].channels.chat.hours expected hours that do not overlap on any day'],
    );
    assertMistakes(`${RIGHT}    holidays: { country: EC, regions: [cuenca] }\n`, [
      'v.yaml:9:40: sites[0].holidays.regions[0] expected one of quito, guayaquil; found "cuenca"',
    ]);
    assertMistakes(`${RIGHT}    specialDays: [{ from: 2026-12-28, to: 2026-12-24, hours: closed }]\n`, [
      'v.yaml:9:19: sites[0].specialDays[0] expected a last day that is not before the first',
    ]);
  });

  it('with a wrong value shows it beside what would be right', () => {
    assertMistakes(RIGHT.replace('/Bogota', '/Bogotá'), [
      'v.yaml:4:5: sites[0].timeZone expected an IANA time zone, such as America/Bogota; found "America/Bogotá"',
    ]);
    assertMistakes(RIGHT.replace('"07:00"', '7'), [
      'v.yaml:8:39: sites[0].channels.chat.hours[0].from expected a text; found 7',
    ]);
    assertMistakes(RIGHT.replace('"17:00"', '5pm'), [
      'v.yaml:8:54: sites[0].channels.chat.hours[0].to expected a time such as "07:30", in quotes; found "5pm"',
    ]);
    assertMistakes(RIGHT.replace('friday', 'firday'), [
      'v.yaml:8:30: sites[0].channels.chat.hours[0].days[1] expected one of monday, tuesday, wednesday, thursday, friday, saturday, sunday; found "firday"; did you mean friday?',
    ]);
    assertMistakes(RIGHT.replace(/hours:[\s\S]*/, 'hours: nunca\n'), [
      'v.yaml:7:9: sites[0].channels.chat.hours expected "always", or a list (each entry begins with "- "); found "nunca"',
    ]);
  });

  it('that shows how to name clips in sign language is right, and says what stands where', () => {
    const docs = readFileSync(new URL('../../../../docs/sign-language-clips.md', import.meta.url), 'utf8');
    const [, example = ''] = docs.split(/^```yaml$([\s\S]*?)^```$/m);
    const [site] = readConfiguration(example, 'v.yaml').sites;
    const clips = site?.channels['sign-call']?.clips?.['csn'] ?? {};
    assert.deepEqual(Object.keys(clips), ['channel', 'notice', 'queue', 'hours']);
    assert.equal(clips.channel?.src, 'https://videos.bogota.gov.co/senas/canal.mp4');
    assert.equal(clips.hours?.aspectRatio, '16:9');
  });

  it('with clips in sign language that cannot be shown says what would be right', () => {
    const clips = (text: string, language = 'csn') => `${RIGHT}      sign-call:
        hours: always
        signLanguages: [csn]
        clips: { ${language}: ${text} }
`;
    const right = '{ src: /senas/aviso.mp4, transcript: Aviso }';
    const at = 'sites[0].channels.sign-call.clips';
    assert.doesNotThrow(() => readConfiguration(clips(`{ notice: ${right} }`), 'v.yaml'));
    assert.doesNotThrow(() =>
      readConfiguration(clips(`{ notice: ${right.replace('/s', 'http://localhost:8000/s')} }`), 'v.yaml'),
    );
    for (const src of [
      'http://videos.example/aviso.mp4',
      '//videos.example/aviso.mp4',
      'https:aviso.mp4',
      'senas/aviso.mp4',
      'https://videos.example/aviso.gif',
      'https://youtu.be/zzzzzzzz',
    ]) {
      assertMistakes(clips(`{ notice: { src: "${src}", transcript: Aviso } }`), [
        `v.yaml:12:35: ${at}.csn.notice.src expected the address of an .mp4 or .webm file that begins with https://, or with / on the page's own site; found "${src}"`,
      ]);
    }
    assertMistakes(clips(`{ notice: { src: /a.webm, poster: /a.mp4, transcript: Aviso } }`), [
      `v.yaml:12:49: ${at}.csn.notice.poster expected the address of a .jpg, .png, .webp or .avif file that begins with https://, or with / on the page's own site; found "/a.mp4"`,
    ]);
    assertMistakes(clips(`{ notice: { src: /a.webm } }`), [
      `v.yaml:12:25: ${at}.csn.notice.transcript is missing; expected a text, or a group of settings, indented below`,
    ]);
    assertMistakes(clips(`{ notice: { src: /a.webm, aspectRatio: cinema, transcript: Aviso } }`), [
      `v.yaml:12:49: ${at}.csn.notice.aspectRatio expected one of 4:3, 16:9, 1:1, 3:4, 9:16; found "cinema"`,
    ]);
    assertMistakes(clips(`{ notise: ${right}, queue: ${right} }`), [
      `v.yaml:12:25: ${at}.csn.notise is not a setting; did you mean notice?`,
    ]);
    assertMistakes(clips('{}'), [
      `v.yaml:12:18: ${at}.csn expected at least one of channel, notice, queue, hours`,
    ]);
    assertMistakes(clips(`{ notice: ${right} }`, 'ecs'), [
      `v.yaml:12:18: ${at}.ecs expected signLanguages of this channel to name ecs: a clip in a language that nobody answers in promises too much`,
    ]);
  });

  it('with checklists is taken', () => {
    const [site] = readConfiguration(
      `${RIGHT}    checklists:
      - points: [{ id: identity, text: { es: Identidad verificada, en: Identity verified }, required: true }]
      - { topic: Licencias, points: [{ id: medical, text: Examen médico visto }] }
`,
      'v.yaml',
    ).sites;
    assert.deepEqual(site?.checklists, [
      {
        points: [
          { id: 'identity', text: { es: 'Identidad verificada', en: 'Identity verified' }, required: true },
        ],
      },
      { topic: 'Licencias', points: [{ id: 'medical', text: 'Examen médico visto' }] },
    ]);
  });

  it('with two points of one id, or a checklist without any, says where and what would be right', () => {
    assertMistakes(
      `${RIGHT}    checklists:
      - points: [{ id: identity, text: Identidad }]
      - { topic: Licencias, points: [{ id: medical, text: Examen }, { id: identity, text: Cédula }] }
`,
      [
        'v.yaml:11:71: sites[0].checklists[1].points[1].id expected an id of its own, since checklists[0].points[0] has this one; found "identity"',
      ],
    );
    assertMistakes(`${RIGHT}    checklists: [{ topic: Licencias, points: [] }]\n`, [
      'v.yaml:9:38: sites[0].checklists[0].points expected at least one point',
    ]);
    assertMistakes(`${RIGHT}    checklists: [{ points: [{ id: Cédula, text: Cédula vista }] }]\n`, [
      'v.yaml:9:31: sites[0].checklists[0].points[0].id expected lower-case letters, digits and hyphens; found "Cédula"',
    ]);
  });

  it('with hours that end before they begin says how to write a night', () => {
    assertMistakes(RIGHT.replace('"17:00"', '"02:00"'), [
      'v.yaml:8:13: sites[0].channels.chat.hours[0] expected hours that end after they begin; past midnight, write two entries',
    ]);
  });

  it('that trusts signed-in users is told what is wrong with the key, and the secret is not repeated', () => {
    const identity = (text: string) =>
      `${RIGHT}    identity: { issuer: https://carpeta.example, audience: ventanilla, ${text} }\n`;
    assert.doesNotThrow(() => readConfiguration(identity(`secret: ${'s'.repeat(32)}`), 'v.yaml'));
    assertMistakes(identity('secret: corta'), [
      'v.yaml:9:72: sites[0].identity.secret expected a secret of 32 characters or more',
    ]);
    assertMistakes(identity(`secret: ${'s'.repeat(32)}, jwksUrl: https://carpeta.example/jwks`), [
      'v.yaml:9:5: sites[0].identity expected exactly one of jwksUrl, publicKey and secret',
    ]);
    assertMistakes(identity(`jwksUrl: https://carpeta.example/jwks, algorithms: [HS256]`), [
      'v.yaml:9:5: sites[0].identity expected HS256 with a secret, and the other algorithms without one',
    ]);
  });

  it('with days to keep that make no sense says which would', () => {
    const retention = (text: string) => `${RIGHT}    retention: { ${text} }\n`;
    assert.doesNotThrow(() =>
      readConfiguration(retention('messagesDays: forever, contactsDays: forever'), 'v'),
    );
    assertMistakes(retention('messagesDays: 0'), [
      'v.yaml:9:18: sites[0].retention.messagesDays expected a whole number of days, 1 or more; found 0',
    ]);
    assertMistakes(retention('messagesDays: siempre'), [
      'v.yaml:9:18: sites[0].retention.messagesDays expected "forever", or a number; found "siempre"',
    ]);
    assertMistakes(retention('messagesDays: 800'), [
      'v.yaml:9:5: sites[0].retention expected contactsDays no shorter than messagesDays',
    ]);
    assertMistakes(retention('messageDays: 30'), [
      'v.yaml:9:18: sites[0].retention.messageDays is not a setting; did you mean messagesDays?',
    ]);
  });

  it('that is not YAML names the line where it breaks', () => {
    assert.throws(
      () => readConfiguration(RIGHT.replace('name: ', 'name: "'), 'v.yaml'),
      /^CommandError: v\.yaml:\d+:\d+: /,
    );
  });

  it('that is empty says what it must hold', () => {
    assertMistakes('', ['v.yaml:1:1: the file expected a group of settings, indented below; found nothing']);
    assertMistakes('sites: []', ['v.yaml:1:1: sites expected at least one site']);
  });

  it('with one id for two sites is refused', () => {
    assertMistakes(RIGHT + RIGHT.replace('sites:\n', ''), [
      'v.yaml:1:1: sites expected a different id for each site',
    ]);
  });
});

function assertMistakes(text: string, mistakes: string[]): void {
  assert.throws(() => readConfiguration(text, 'v.yaml'), {
    name: 'CommandError',
    message: mistakes.join('\n'),
  });
}
