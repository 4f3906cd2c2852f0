// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { AboutMe } from '../about-me.js';
import { CARE_RECORD_SCHEMA_VERSION, changeOf, history, latest, parseCareRecord } from '../care-record.js';
import { DataError, formatPath } from '../errors.js';
import { PersonDemographics } from '../person-demographics.js';
import { NewerRecordError, asAt, clockSteps, resolveLinks, upgrade } from './index.js';
import { type UpgradeStep, inSteps } from './upgrade.js';

const CLASSES = [AboutMe, PersonDemographics];
const folder = new URL('../../../../test/compat/model/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>;

describe('records of earlier releases', () => {
  test('the fixtures of every release are there', () => {
    const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    const people = ['betty', 'james', 'mr-bodat', 'mr-green', 'mr-green-changed', 'mrs-smith'];
    for (const name of people) assert.ok(files.includes(`0.1.0/${name}.json`), name);
  });

  for (const release of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    for (const file of readdirSync(new URL(`${release.name}/`, folder))) {
      test(`${release.name}: ${file} is read, and nothing in it is lost`, () => {
        const stored = read(`${release.name}/${file}`);
        const record = upgrade(stored, CLASSES);
        assert.equal(record.schemaVersion, CARE_RECORD_SCHEMA_VERSION);
        assert.deepEqual(record, stored);
        assert.deepEqual(parseCareRecord(stored, CLASSES), stored);
        assert.deepEqual(asAt(record, '2099-01-01T00:00:00Z'), record);
        assert.deepEqual([resolveLinks(record).dangling, clockSteps(record)], [[], []]);
      });
    }
  }

  test('history and sign-offs read a record that knew of neither', () => {
    const record = upgrade(read('0.1.0/mr-green-changed.json'), CLASSES);
    const versions = history(record, AboutMe);
    assert.deepEqual(
      versions.map((version) => [version.versionNumber, changeOf(record, version)?.committer.name]),
      [
        [3, 'Eliza'],
        [2, 'Emily'],
        [1, 'Eliza'],
      ],
    );
    assert.deepEqual(latest(record, AboutMe)?.content['fromAnotherSystem'], { kept: [1, { two: true }] });
    assert.deepEqual((record as unknown as Record<string, unknown>)['hostPart'], { room: '12' });
  });
});

describe('upgrade', () => {
  const faultOf = (input: unknown) => {
    try {
      upgrade(input);
    } catch (error) {
      assert.ok(error instanceof DataError, String(error));
      return { name: error.name, path: formatPath(error.issues[0]!.path), code: error.issues[0]!.code };
    }
    return assert.fail('nothing was refused');
  };

  test('a record of a later release is refused by name, and says so', () => {
    const newer = { ...read('0.1.0/betty.json'), schemaVersion: CARE_RECORD_SCHEMA_VERSION + 1 };
    assert.throws(
      () => upgrade(newer),
      (error) => {
        assert.ok(error instanceof NewerRecordError && error instanceof DataError);
        assert.deepEqual([error.name, error.schemaVersion, error.supported], ['NewerRecordError', 2, 1]);
        assert.match(error.message, /written by a newer release \(2; this one reads up to 1\)/);
        return true;
      },
    );
  });

  test('what is no record of any release is refused with the path', () => {
    for (const schemaVersion of [0, -1, 1.5, '1', null, undefined])
      assert.deepEqual(faultOf({ schemaVersion }), { name: 'DataError', path: 'schemaVersion', code: 'invalid_type' });
    for (const input of [null, 7, 'text', [], undefined]) assert.equal(faultOf(input).path, '');
    assert.equal(faultOf(JSON.parse('{"schemaVersion": 1, "__proto__": {}}')).code, 'forbidden-key');
    assert.equal(faultOf({ schemaVersion: 1 }).path, 'subjectOfCare');
  });

  test('goes step by step from any version to the present one; the input is untouched', () => {
    const steps = new Map<number, UpgradeStep>([
      [1, ({ name, ...rest }) => ({ ...rest, names: [name] })],
      [2, (document) => ({ ...document, count: (document['names'] as unknown[]).length })],
    ]);
    const first = Object.freeze({ schemaVersion: 1, name: 'Betty', kept: { by: 'host' } });
    const third = { schemaVersion: 3, names: ['Betty'], count: 1, kept: { by: 'host' } };
    assert.deepEqual(inSteps(first, steps, 3), third);
    assert.deepEqual(inSteps({ schemaVersion: 2, names: ['Betty'], kept: { by: 'host' } }, steps, 3), third);
    assert.deepEqual(inSteps(third, steps, 3), third);
    assert.throws(() => inSteps({ schemaVersion: 4 }, steps, 3), NewerRecordError);
  });
});
