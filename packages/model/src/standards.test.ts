// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { AboutMe, AboutMeSection, MultiMedia } from './about-me.js';
import { ChangeLogEntry } from './change-log.js';
import { eventElements } from './event.js';
import { PersonDemographics } from './person-demographics.js';
import type { ElementRow } from './record-class.js';
import { subjectOfCareElements } from './subject-of-care.js';
import { VersionedRecord } from './versioned-record.js';

interface Element {
  readonly name: string;
  readonly key: string;
}
interface PrsbElement extends Element {
  readonly order: number;
  readonly min: number;
  readonly max: number;
  readonly mro: string;
}
interface PrsbSection extends PrsbElement {
  readonly codedValue: {
    readonly key: string;
    readonly system: string;
    readonly code: string;
    readonly display: string;
  };
  readonly response: {
    readonly key: string;
    readonly elements: readonly { readonly key: string; readonly elements?: readonly Element[] }[];
  };
}
interface ModsElement extends Element {
  readonly occurs: { readonly min: number; readonly max: number | null };
}

const readVector = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../../test/vectors/${name}`, import.meta.url), 'utf8')) as unknown;
const prsb = (await readVector('about-me-2.01.json')) as {
  readonly standard: string;
  readonly sections: readonly PrsbSection[];
  readonly footerElements: readonly PrsbElement[];
};
const mods = (await readVector('mods-confirmed.json')) as {
  readonly classes: readonly {
    readonly name: string;
    readonly classId: number;
    readonly elements: readonly ModsElement[];
  }[];
};
const modsClass = (name: string) => mods.classes.find((candidate) => candidate.name === name)!;

const facts = ({ key, name, occurs }: ModsElement | ElementRow) => ({ key, name, occurs });
const byKey = (a: Element, b: Element) => a.key.localeCompare(b.key);

describe('About Me', () => {
  const rows = AboutMe.elements.filter(({ status }) => status === 'prsb');

  test('has the elements of the standard, by name, order and cardinality, and no others of its own', () => {
    assert.equal(AboutMe.standard, prsb.standard);
    const expected = [...prsb.sections, ...prsb.footerElements].sort((a, b) => a.order - b.order);
    assert.deepEqual(
      rows.map(({ key, name, occurs, source }) => ({ key, name, ...occurs, source })),
      expected.map(({ key, name, min, max }) => ({ key, name, min, max, source: prsb.standard })),
    );
    const others = AboutMe.elements.filter((row) => !rows.includes(row));
    assert.deepEqual(others, eventElements);
  });

  test('makes nothing mandatory, since the standard makes nothing mandatory', () => {
    for (const { mro } of [...prsb.sections, ...prsb.footerElements]) assert.equal(mro, 'R');
    for (const { key, occurs } of rows) assert.equal(occurs.min, 0, key);
    assert.ok(AboutMe.schema.safeParse({ subjectOfCare: 'x', date: '2026-11-22' }).success);
  });

  test('fixes the code of each section', () => {
    for (const { key, codedValue } of prsb.sections) {
      const row = rows.find((candidate) => candidate.key === key);
      assert.deepEqual(row?.fixed, {
        [codedValue.key]: { system: 'http://snomed.info/sct', code: codedValue.code, display: codedValue.display },
      });
      assert.match(codedValue.system, /^SNOMED CT/);
    }
  });

  test('holds each part of a section under its own key, and of its own only what is marked so', () => {
    const ourOwn = ['size', 'transcript', 'attachment'];
    for (const { codedValue, response } of prsb.sections) {
      assert.deepEqual(Object.keys(AboutMeSection.shape).sort(), [codedValue.key, response.key].sort());
      const media = response.elements.find(({ elements }) => elements);
      const theirs = media?.elements?.map(({ key }) => key) ?? [];
      assert.deepEqual(Object.keys(MultiMedia.shape).sort(), [...theirs, ...ourOwn].sort());
      const filled = {
        [response.key]: Object.fromEntries(response.elements.map(({ key, elements }) => [key, elements ? 1 : 'words'])),
      };
      const result = AboutMeSection.safeParse(filled);
      assert.deepEqual(
        result.error?.issues.map(({ path }) => path),
        [['response', 'multiMedia']],
        'the words are read as text and the clip as a group',
      );
    }
  });
});

describe('MODS', () => {
  const confirmedOf = (rows: readonly ElementRow[]) => rows.filter(({ status }) => status === 'confirmed');

  for (const [name, rows] of [
    ['Event', eventElements],
    ['Person demographics', PersonDemographics.elements],
  ] as const) {
    test(`${name} has every row that was read, and calls no other row confirmed`, () => {
      const { classId, elements } = modsClass(name);
      assert.deepEqual(confirmedOf(rows).map(facts).sort(byKey), elements.map(facts).sort(byKey));
      for (const { source } of confirmedOf(rows)) assert.match(source, new RegExp(`class ${classId} `));
    });
  }

  test('rows of classes whose page was not read are not called confirmed', () => {
    assert.deepEqual(confirmedOf(subjectOfCareElements), []);
    assert.deepEqual(confirmedOf(AboutMe.elements), eventElements);
  });

  const sample: Readonly<Record<string, unknown>> = {
    date: '2026-11-22T10:00:00Z',
    changeType: 'created',
    description: 'why',
    systemIdentifier: 'system',
    reasonForAttestation: 'signed',
    proof: 'signature',
    committer: { id: 'worker-sue', name: 'Sue' },
    recordUid: 'r',
    recordVersion: 1,
    versionNumber: 1,
    subjectOfCare: 'resident-james',
    location: 'Home',
    careActor: [{ id: 'worker-sue', name: 'Sue' }],
    time: '10:00',
    dateOfBirth: '1994-08-23',
    genderIdentity: { system: 's', code: '1' },
    ethnicity: { system: 's', code: 'Z' },
    sexualOrientation: { system: 's', code: 'U' },
    firstLanguage: { system: 's', code: 'en' },
    otherLanguage: [{ system: 's', code: 'q5' }],
    interpreterRequired: false,
    immigrationStatus: 'x',
  };
  const own = { class: 'About Me', content: {}, writtenBy: { library: '0.1.0' } };
  for (const [name, schema, beside] of [
    ['Change log', ChangeLogEntry, {}],
    ['Versioned record', VersionedRecord, own],
    ['Person demographics', PersonDemographics.schema, {}],
    ['Event', AboutMe.schema, {}],
  ] as const) {
    test(`${name}: a row that must occur is demanded, one that could occur is not, and a wrong value is seen`, () => {
      const { elements } = modsClass(name);
      const whole = {
        ...beside,
        ...Object.fromEntries(
          elements.map(({ key }) => [key, key === 'date' && name === 'Event' ? '2026-11-22' : sample[key]]),
        ),
      };
      assert.ok(schema.safeParse(whole).success, name);
      for (const { key, occurs } of elements) {
        const without = Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key));
        assert.equal(schema.safeParse(without).success, occurs.min === 0, `${name} without ${key}`);
        assert.equal(schema.safeParse({ ...whole, [key]: Symbol(key) }).success, false, `${name} with a wrong ${key}`);
        if (occurs.max === null) assert.ok(Array.isArray(sample[key]), `${key} is a list`);
      }
    });
  }
});
