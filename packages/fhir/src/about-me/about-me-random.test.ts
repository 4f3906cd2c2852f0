// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type CareRecord,
  SNOMED_CT,
  type VersionedRecord,
  changeOf,
  emptyCareRecord,
} from '@careplan-kit/model';
import fc from 'fast-check';
import { documentFaults } from '../../test-data/document-faults.js';
import { IN_FULL } from '../../test/full-run.js';
import { parseFhir } from '../json/parse-fhir.js';
import { stringifyFhir } from '../json/stringify-fhir.js';
import { aboutMeFromFhir } from './about-me-from-fhir.js';
import { aboutMeToFhir } from './about-me-to-fhir.js';

type Bag = Record<string, unknown>;

const words = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'a\n\nb',
      'السلام عليكم \u202e',
      '👩🏽‍🦽',
      '\ud800',
      'a\udc00',
      '\u0000',
      ']]><script>alert(1)</script>&amp;',
      '\ufffe',
      'Ŵy '.repeat(7_000),
    ),
  },
);
const json = fc
  .json({ maxDepth: 2, stringUnit: 'binary' })
  .filter((text) => !/"(__proto__|constructor|prototype)":/.test(text))
  .map((text) => JSON.parse(text.replaceAll('-0', '0')) as unknown);
const key = fc
  .string({ minLength: 1, maxLength: 6 })
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const withUnknown = (parts: Record<string, fc.Arbitrary<unknown>>, required: readonly string[] = []) =>
  fc
    .tuple(
      fc.dictionary(fc.oneof(key, fc.constantFrom('carried', 'version', 'extension')), json, {
        maxKeys: 2,
        noNullPrototype: true,
      }),
      fc.record(parts, { requiredKeys: required as string[], noNullPrototype: true }),
    )
    .map(([more, known]): Bag => {
      const names = Object.keys(parts);
      return { ...Object.fromEntries(Object.entries(more).filter(([name]) => !names.includes(name))), ...known };
    });

const multiMedia = withUnknown({
  filename: words,
  mimeType: fc.oneof(fc.constantFrom('video/mp4', ' image/png'), words),
  file: fc.oneof(fc.base64String(), words),
  url: fc.oneof(fc.webUrl(), words),
  size: fc.oneof(fc.nat(), fc.constant(9_007_199_254_740_991)),
  transcript: words,
});
const section = (code: string, display: string) =>
  withUnknown({
    code: fc.oneof(
      fc.constant({ system: SNOMED_CT, code, display }),
      withUnknown({ system: words, code: words, display: words, version: words }, ['system', 'code']),
    ),
    response: withUnknown({ text: words, multiMedia }),
  });
const actor = withUnknown({ id: words, name: words, role: words }, ['id', 'name']);
const instant = fc.constantFrom('2026-11-22T14:02:00Z', '2026-11-22T14:02:00+01:00', '2026-11-22T14:02:00.123Z');

const content = withUnknown(
  {
    subjectOfCare: words,
    date: fc.constantFrom('2026-11-22', '1999-12-31'),
    location: words,
    careActor: fc.array(actor),
    ...Object.fromEntries(ABOUT_ME_SECTIONS.map(({ key: of, code, name }) => [of, section(code, name)])),
    supportedToWriteThisBy: words,
    dateLastUpdated: instant,
  },
  ['subjectOfCare', 'date'],
);
const version = fc
  .tuple(content, words, fc.integer({ min: 1 }), withUnknown({ library: words, form: words }, ['library']))
  .map(([of, recordUid, versionNumber, writtenBy]) => ({
    class: 'About Me',
    recordUid,
    versionNumber,
    content: of,
    writtenBy,
  }));

test('random About Me: a valid document, and the same version and change come back, in memory and as text', () => {
  fc.assert(
    fc.property(version, actor, instant, words, (one, committer, date, description) => {
      assert.ok(AboutMe.schema.safeParse(one.content).success);
      const { recordUid, versionNumber } = one;
      const entry = {
        date,
        changeType: 'created',
        description,
        systemIdentifier: 's',
        committer,
        recordUid,
        recordVersion: versionNumber,
      };
      const record = {
        ...emptyCareRecord({ id: 'resident-james' }),
        records: [one],
        changeLog: [entry],
      } as unknown as CareRecord;
      const typed = one as unknown as VersionedRecord<AboutMe>;
      const bundle = aboutMeToFhir(record, typed, { authorSystem: 'https://home.example/Id/worker' });
      assert.deepEqual(documentFaults(bundle), []);
      for (const read of [bundle, parseFhir(stringifyFhir(bundle))]) {
        const back = aboutMeFromFhir(read);
        assert.deepEqual(back.version, typed);
        assert.deepEqual(back.change, changeOf(record, typed));
        assert.deepEqual(back.leftOver, []);
      }
    }),
    { numRuns: IN_FULL ? 200 : 40 },
  );
});
