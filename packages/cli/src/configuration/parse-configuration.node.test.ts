import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseConfiguration } from './parse-configuration.ts';

const RIGHT = `sites:
  - id: bogota
    name: Centro de Contacto de Movilidad
    timeZone: America/Bogota
    channels:
      chat:
        hours:
          - { days: [monday, friday], from: "07:00", to: "17:00" }
`;

describe('the configuration file', () => {
  it('of one site is taken with its defaults', () => {
    const parsed = parseConfiguration(RIGHT);
    assert.ok('configuration' in parsed);
    assert.equal(parsed.configuration.sites[0]?.locale, 'es');
    assert.deepEqual(parsed.configuration.sites[0]?.channels.chat?.skills, []);
  });

  it('that comes with the package as an example is right', () => {
    const example = readFileSync(new URL('../../ventanilla.example.yaml', import.meta.url), 'utf8');
    assert.ok('configuration' in parseConfiguration(example));
  });

  it('with a misspelt setting names its line and the setting that was meant', () => {
    assert.deepEqual(problems(RIGHT.replace('timeZone', 'timezone')), [
      '2:5 sites[0].timeZone: nothing stands here; write a text',
      '4:5 sites[0].timezone: there is no such setting; did you mean timeZone?',
    ]);
    assert.deepEqual(problems(RIGHT.replace('hours:', 'horas:')).slice(-1), [
      '7:9 sites[0].channels.chat.horas: there is no such setting; did you mean hours?',
    ]);
  });

  it('with an unknown setting says which ones there are', () => {
    assert.deepEqual(problems(RIGHT.replace('days:', 'festivos: 1, days:')), [
      '8:15 sites[0].channels.chat.hours[0].festivos: there is no such setting; here one can set days, from, to',
    ]);
  });

  it('with a wrong value shows it beside what would be right', () => {
    assert.deepEqual(problems(RIGHT.replace('America/Bogota', 'America/Bogotá')), [
      '4:15 sites[0].timeZone: "America/Bogotá" cannot stand here; write an IANA time zone, such as America/Bogota',
    ]);
    assert.deepEqual(problems(RIGHT.replace('"07:00"', '7')), [
      '8:45 sites[0].channels.chat.hours[0].from: 7 cannot stand here; write a text',
    ]);
    assert.deepEqual(problems(RIGHT.replace('friday', 'viernes')), [
      '8:28 sites[0].channels.chat.hours[0].days[1]: "viernes" cannot stand here; write one of monday, tuesday, wednesday, thursday, friday, saturday, sunday',
    ]);
    assert.deepEqual(problems(RIGHT.replace(/hours:[\s\S]*/, 'hours: nunca\n')), [
      '7:16 sites[0].channels.chat.hours: "nunca" cannot stand here; write one of always, or a list',
    ]);
  });

  it('that is no YAML names the line where it breaks', () => {
    assert.match(problems(RIGHT.replace('name: ', 'name: "')).join(), /^3:\d+ not YAML: /);
  });

  it('that is empty says what is missing', () => {
    assert.deepEqual(problems(''), ['1:1 sites: nothing stands here; write a list']);
  });

  it('with two sites of one id is refused', () => {
    const twice = RIGHT + RIGHT.replace('sites:\n', '');
    assert.match(problems(twice).join(), /a different id for each site/);
  });
});

function problems(yaml: string): string[] {
  const parsed = parseConfiguration(yaml);
  assert.ok('problems' in parsed, 'the file was taken');
  return parsed.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
