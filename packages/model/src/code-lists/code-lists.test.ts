// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { ETHNIC_CATEGORY_SYSTEM, GENDER_IDENTITY_SYSTEM, SEXUAL_ORIENTATION_SYSTEM } from '../person-demographics.js';
import { isSnomedConceptId } from '../identifiers/index.js';
import { CodedValue } from '../values/index.js';
import * as everything from './index.js';
import {
  CODE_LISTS,
  type CodeList,
  DOLS_APPLICATION_STATUS_CODES,
  ETHNIC_CATEGORY_CODES,
  GENDER_IDENTITY_CODES,
  PERSON_RELATIONSHIP_TYPE_CODES,
  RELIGIOUS_AFFILIATION_CODES,
  SEXUAL_ORIENTATION_CODES,
  SNOMED_ROUTE_CODES,
  codeListOf,
  codedValue,
  lookUp,
} from './index.js';

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly complete: boolean;
  readonly bindingInferred: boolean;
  readonly values: readonly { readonly code: string | null; readonly display: string }[];
}

const { codeLists } = JSON.parse(
  await readFile(new URL('../../../../test/vectors/code-lists.json', import.meta.url), 'utf8'),
) as { codeLists: readonly Facts[] };

describe('the code lists', () => {
  test('are those of the catalogue, value for value', () => {
    assert.equal(CODE_LISTS.length, 71);
    assert.deepEqual(
      CODE_LISTS.map(({ id, name, extent, bindingInferred, values }) => ({
        id,
        name,
        complete: extent === 'complete',
        bindingInferred,
        values: structuredClone(values),
      })),
      codeLists,
    );
  });

  test('say how much of them is here: 42 complete, 3 in part, 26 by name', () => {
    const count = (extent: string) => CODE_LISTS.filter((list) => list.extent === extent).length;
    assert.deepEqual([count('complete'), count('part-listed'), count('named-only')], [42, 3, 26]);
    for (const { id, extent, values } of CODE_LISTS) assert.equal(values.length === 0, extent === 'named-only', id);
  });

  test('that are not all here are open, and each says where it was read', () => {
    for (const { id, extent, open, source, systemName } of CODE_LISTS) {
      assert.ok(open || extent === 'complete', id);
      assert.match(source, /^https:\/\//, id);
      assert.match(systemName, /\S/, id);
    }
  });

  test('hold no code twice in one system', () => {
    for (const list of CODE_LISTS) {
      const keys = list.values.map(({ code, display, system }) => `${system}|${code ?? display}`);
      assert.equal(new Set(keys).size, keys.length, list.id);
    }
  });

  test('of SNOMED CT hold concepts with a right check digit', () => {
    const snomed = CODE_LISTS.filter(({ system }) => system === 'http://snomed.info/sct');
    const codes = snomed.flatMap(({ values }) => values.map(({ code }) => code!));
    assert.ok(codes.length >= 8);
    for (const code of codes) assert.ok(isSnomedConceptId(code), code);
  });

  test('cannot be changed', () => {
    for (const list of CODE_LISTS) {
      assert.ok(Object.isFrozen(list) && Object.isFrozen(list.values) && list.values.every(Object.isFrozen), list.id);
    }
  });

  test('are each exported by a name of their own, and found by id', () => {
    const exported = Object.entries(everything).filter(([name]) => name.endsWith('_CODES'));
    assert.deepEqual(new Set(exported.map(([, list]) => list)), new Set(CODE_LISTS));
    assert.equal(exported.length, CODE_LISTS.length);
    for (const list of CODE_LISTS) assert.equal(codeListOf(list.id), list);
    assert.equal(codeListOf('no such list'), undefined);
    assert.equal(codeListOf('toString'), undefined);
  });

  test('use the systems that demographics name', () => {
    assert.equal(ETHNIC_CATEGORY_CODES.system, ETHNIC_CATEGORY_SYSTEM);
    assert.equal(GENDER_IDENTITY_CODES.system, GENDER_IDENTITY_SYSTEM);
    assert.equal(SEXUAL_ORIENTATION_CODES.system, SEXUAL_ORIENTATION_SYSTEM);
  });
});

describe('looking a value up', () => {
  test('finds every value of every list, by code or by words', () => {
    for (const list of CODE_LISTS) {
      for (const value of list.values) {
        assert.deepEqual(lookUp(list, { code: value.code ?? value.display, system: value.system }), {
          known: true,
          value,
        });
      }
    }
    assert.ok(lookUp(DOLS_APPLICATION_STATUS_CODES, { originalText: 'Requested' }).known);
  });

  test('gives back what a closed list does not hold, and says that it is wrong', () => {
    for (const given of ['5', 'z', ' 1', '1 ', 'Male (including trans man)', 'constructor', '']) {
      const expected = { known: false, given, reason: 'not-in-list', wrong: true };
      assert.deepEqual(lookUp(GENDER_IDENTITY_CODES, given), expected, given);
    }
  });

  test('does not call wrong what an open list, a part of a list or a mere name cannot judge', () => {
    const expected = { known: false, given: 'A1', reason: 'not-in-list', wrong: false };
    assert.deepEqual(lookUp(ETHNIC_CATEGORY_CODES, 'A1'), expected);
    assert.deepEqual(lookUp(RELIGIOUS_AFFILIATION_CODES, 'D1'), { ...expected, given: 'D1' });
    const named = { known: false, given: '26643006', reason: 'list-not-here', wrong: false };
    assert.deepEqual(lookUp(SNOMED_ROUTE_CODES, '26643006'), named);
  });

  test('does not take a code of another system for its own', () => {
    const other = { system: 'http://snomed.info/sct', code: '1' };
    const expected = { known: false, given: '1', reason: 'other-system', wrong: true };
    assert.deepEqual(lookUp(GENDER_IDENTITY_CODES, other), expected);
    assert.ok(lookUp(GENDER_IDENTITY_CODES, { system: GENDER_IDENTITY_SYSTEM, code: '1' }).known);
    // A system in words cannot be compared with a URI.
    assert.ok(lookUp(GENDER_IDENTITY_CODES, { system: 'NHS Data Dictionary', code: '1' }).known);
  });

  test('finds the value of the right system in a list drawn from several', () => {
    const systems = new Set(PERSON_RELATIONSHIP_TYPE_CODES.values.map(({ system }) => system));
    assert.equal(systems.size, 3);
    const result = lookUp(PERSON_RELATIONSHIP_TYPE_CODES, { code: 'CHLDADOPT', system: 'http://snomed.info/sct' });
    assert.equal(result.known, false);
  });
});

describe('a coded value made from a list', () => {
  test('has system, code, display and version', () => {
    assert.deepEqual(codedValue(GENDER_IDENTITY_CODES, '3'), {
      system: GENDER_IDENTITY_SYSTEM,
      version: 'NHS Data Dictionary, release of June 2026',
      code: '3',
      display: 'Non-binary',
    });
  });

  test('has the words where the list has no codes', () => {
    assert.deepEqual(codedValue(DOLS_APPLICATION_STATUS_CODES, 'Requested'), {
      version: 'PRSB Core Information Standard 2',
      originalText: 'Requested',
    });
  });

  test('has no display where an open list does not hold the code', () => {
    const { display, code } = codedValue(ETHNIC_CATEGORY_CODES, 'A1');
    assert.deepEqual([code, display], ['A1', undefined]);
  });

  test('passes the schema and is known to its list, for every value of every list', () => {
    for (const list of CODE_LISTS as readonly CodeList[]) {
      for (const { code, display } of list.values) {
        const value = codedValue(list, code ?? display);
        assert.deepEqual(CodedValue.parse(value), value);
        assert.ok(lookUp(list, value).known, `${list.id} ${code}`);
      }
    }
  });
});
