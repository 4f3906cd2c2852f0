// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { DataError } from '../../errors.js';
import { parseSnomedId } from '../../identifiers/snomed-id.js';
import { SNOMED_CT } from '../../values.js';
import {
  ACCESSIBLE_INFORMATION_REFSETS,
  CODES_THAT_FAIL_THEIR_CHECK_DIGIT,
  CONSENT_PURPOSES,
  CONSENT_RULES,
  DRAFT_ADJUSTMENTS,
  IMPAIRMENTS,
  OLDER_CATEGORY_SYSTEM,
  PROGRAMME_FLAG,
  PROXY_ROLES,
  REASONABLE_ADJUSTMENT_CATEGORIES,
  REASONABLE_ADJUSTMENT_CODES,
  REMOVAL_REASONS,
  ReasonableAdjustmentRecord,
  parseReasonableAdjustments,
  prsbFindings,
  reasonableAdjustmentFindings,
  walkPrsbRows,
} from './index.js';

interface Code {
  readonly code: string;
  readonly display: string;
}
interface List {
  readonly system: string;
  readonly list: readonly Code[];
}
interface Vector {
  readonly keyCodes: readonly Code[];
  readonly accessibleInformationRefsets: unknown;
  readonly categories: {
    readonly system: string;
    readonly olderSystem: string;
    readonly list: readonly (Code & {
      readonly adjustmentCount: number;
      readonly adjustments: readonly (Code & { readonly checkDigitFails?: boolean })[];
    })[];
  };
  readonly impairments: List;
  readonly proxyRole: List;
  readonly consentPurpose: List;
  readonly removalReason: List;
  readonly programmeFlag: unknown;
  readonly consentRules: readonly string[];
  readonly prsbElements: {
    readonly reasonableAdjustment: readonly string[];
    readonly impairment: readonly string[];
  };
}

const vector = JSON.parse(
  await readFile(new URL('../../../../../test/vectors/prsb/reasonable-adjustments.json', import.meta.url), 'utf8'),
) as Vector;
const pairs = (codes: readonly { readonly code: string | null; readonly display: string }[]) =>
  codes.map(({ code, display }) => ({ code, display }));

/** Mrs Smith reads lips and cannot bear a noisy waiting room. */
const record = {
  flag: {
    thresholdMet: true,
    thresholdDate: '2026-03-02',
    thresholdConfirmedBy: 'The practice nurse',
    requiresAdjustments: true,
    sharing: 'shared',
    sharingDate: '2026-03-02',
    sharingDecidedBy: 'Mrs Smith',
    sharingProxyRole: { system: 'https://fhir.nhs.uk/England/CodeSystem/FlagProxyRole', code: '001' },
    lastReviewed: '2026-09-01',
    nextReview: '2027-03-01',
    reviewer: 'Sophie',
  },
  reasonableAdjustmentRecordEntry: [
    {
      category: { system: 'https://fhir.nhs.uk/England/CodeSystem/RA-FlagCategory', code: '001' },
      reasonableAdjustmentFlag: true,
      reasonableAdjustment: {
        codedValue: { system: SNOMED_CT, code: '441092009', display: 'Does lip read' },
        freeText: 'Face her, in good light, and take the mask off if it is safe.',
      },
      date: '2026-03-02',
      performingProfessional: { name: 'Sophie', organisation: { name: 'The home' } },
      state: 'active',
    },
    {
      category: { code: '011' },
      reasonableAdjustment: { freeText: 'Robert comes along to every appointment.' },
      state: 'removed',
      removalReason: { code: 'DoesntApply' },
    },
  ],
  impairmentRecordEntry: [
    {
      impairmentCategory: { codedValue: { code: '2' } },
      impairmentAdditionalDetail: 'Hears with her left ear when the room is quiet.',
    },
  ],
  underlyingCondition: [{ condition: { originalText: 'Hearing loss since childhood' }, date: '1948~' }],
} as const;

describe('codes of the flag', () => {
  test('key codes, reference sets and programme flags are those that were read', () => {
    assert.deepEqual(pairs(Object.values(REASONABLE_ADJUSTMENT_CODES)), pairs(vector.keyCodes));
    for (const { system } of Object.values(REASONABLE_ADJUSTMENT_CODES)) assert.equal(system, SNOMED_CT);
    assert.deepEqual(ACCESSIBLE_INFORMATION_REFSETS, vector.accessibleInformationRefsets);
    assert.deepEqual(PROGRAMME_FLAG, vector.programmeFlag);
  });

  for (const [name, list, source] of [
    ['categories', REASONABLE_ADJUSTMENT_CATEGORIES, vector.categories],
    ['impairments', IMPAIRMENTS, vector.impairments],
    ['roles of who decided', PROXY_ROLES, vector.proxyRole],
    ['consent purposes', CONSENT_PURPOSES, vector.consentPurpose],
    ['removal reasons', REMOVAL_REASONS, vector.removalReason],
  ] as const) {
    test(`${name} have the system, codes and displays that were read, and take others too`, () => {
      assert.equal(list.system, source.system);
      assert.deepEqual(pairs(list.values), pairs(source.list));
      assert.equal(list.open, true);
    });
  }

  test('the older system of the categories is kept for reading', () => {
    assert.equal(OLDER_CATEGORY_SYSTEM, vector.categories.olderSystem);
  });

  test('adjustments of the draft are all there by category, but for the languages', () => {
    for (const { code, adjustmentCount, adjustments } of vector.categories.list) {
      const listed = new Map(Object.entries(DRAFT_ADJUSTMENTS[code as keyof typeof DRAFT_ADJUSTMENTS]));
      assert.deepEqual(listed, new Map(adjustments.map(({ code: id, display }) => [id, display])));
      if (code !== '006') assert.equal(listed.size, adjustmentCount, code);
    }
    assert.equal(Object.keys(DRAFT_ADJUSTMENTS).length, 11);
  });

  test('every SNOMED CT code has a right check digit but the two that are named', () => {
    const codes = Object.values(DRAFT_ADJUSTMENTS).flatMap((adjustments) => Object.keys(adjustments));
    const failing = codes.filter((code) => !parseSnomedId(code).ok);
    assert.deepEqual(failing, [...CODES_THAT_FAIL_THEIR_CHECK_DIGIT]);
    assert.equal(failing.length, 2);
    for (const { code } of Object.values(REASONABLE_ADJUSTMENT_CODES)) assert.ok(parseSnomedId(code).ok, code);
  });

  test('each consent rule is there, with how it is known', () => {
    const known = {
      sourced: /^sourced$/,
      'sourced-in-part': /^sourced /,
      'sources-differ': /conflict/,
      inferred: /^inf/,
    };
    assert.equal(CONSENT_RULES.length, vector.consentRules.length);
    CONSENT_RULES.forEach(({ confidence }, index) => assert.match(vector.consentRules[index]!, known[confidence]));
  });
});

describe('the record', () => {
  test('reads a record and gives it back as it was', () => {
    assert.deepEqual(parseReasonableAdjustments(record), record);
    assert.deepEqual(prsbFindings(ReasonableAdjustmentRecord.rows, record), []);
    assert.deepEqual(reasonableAdjustmentFindings(parseReasonableAdjustments(record)), []);
  });

  test('has each element PRSB has for an adjustment and an impairment, and calls no other element PRSB', () => {
    const namesIn = (key: string) =>
      ReasonableAdjustmentRecord.rows
        .find((row) => row.key === key)!
        .children.filter(({ status }) => status === 'prsb')
        .map(({ name }) => name);
    const { reasonableAdjustment, impairment } = vector.prsbElements;
    const plain = (names: readonly string[]) => names.map((name) => name.replace(/ \(.*/, '')).sort();
    assert.deepEqual(namesIn('reasonableAdjustmentRecordEntry').sort(), plain(reasonableAdjustment));
    assert.deepEqual(namesIn('impairmentRecordEntry').sort(), plain(impairment));
    for (const key of ['flag', 'underlyingCondition']) assert.deepEqual(namesIn(key), []);
  });

  test('nothing is mandatory', () => {
    for (const { row } of walkPrsbRows(ReasonableAdjustmentRecord.rows)) assert.equal(row.enforced, false);
    assert.deepEqual(parseReasonableAdjustments({}), {});
  });

  test('refuses a wrong type with its path', () => {
    for (const [input, path] of [
      [{ flag: { thresholdMet: 'yes' } }, ['flag', 'thresholdMet']],
      [{ flag: { sharing: 'perhaps' } }, ['flag', 'sharing']],
      [{ flag: { nextReview: 'in spring' } }, ['flag', 'nextReview']],
      [{ reasonableAdjustmentRecordEntry: {} }, ['reasonableAdjustmentRecordEntry']],
      [{ reasonableAdjustmentRecordEntry: [{}, { state: 'gone' }] }, ['reasonableAdjustmentRecordEntry', 1, 'state']],
      [{ underlyingCondition: [{ condition: 'deaf' }] }, ['underlyingCondition', 0, 'condition']],
    ] as const) {
      assert.throws(
        () => parseReasonableAdjustments(input),
        (error: unknown) => {
          assert.ok(error instanceof DataError);
          assert.deepEqual(error.issues[0]?.path, path);
          return true;
        },
      );
    }
  });

  const change = (part: 'flag', to: object) => ({ ...record, [part]: { ...record[part], ...to } });
  const firstIs = (to: object) => ({
    ...record,
    reasonableAdjustmentRecordEntry: [{ ...record.reasonableAdjustmentRecordEntry[0], ...to }],
  });
  const words = { reasonableAdjustment: { freeText: ' ' } };
  for (const [what, input, code, path] of [
    ['a flag without the threshold', change('flag', { thresholdMet: false }), 'flag-without-threshold', 'flag'],
    ['a flag that nothing stands behind', { flag: record.flag }, 'flag-without-adjustment', 'reasonable'],
    [
      'adjustments in force while the flag says no',
      change('flag', { requiresAdjustments: false }),
      'adjustment-without-flag',
      'flag',
    ],
    ['sharing that nobody decided', change('flag', { sharing: undefined }), 'sharing-not-decided', 'flag'],
    [
      'an objection without a date',
      change('flag', { sharing: 'objected', sharingDate: undefined }),
      'sharing-without-date',
      'flag',
    ],
    ['a flag without a next review', change('flag', { nextReview: undefined }), 'no-next-review', 'flag'],
    ['an adjustment that says nothing', firstIs(words), 'adjustment-says-nothing', 'reasonable'],
    ['a category that is not known', firstIs({ category: { code: '012' } }), 'unknown-category', 'reasonable'],
    [
      'an impairment that is not known',
      { ...record, impairmentRecordEntry: [{ impairmentCategory: { codedValue: { code: '11' } } }] },
      'unknown-impairment',
      'impairment',
    ],
  ] as const) {
    test(`says so: ${what}`, () => {
      const found = reasonableAdjustmentFindings(parseReasonableAdjustments(input));
      assert.deepEqual(
        found.map((finding) => finding.code),
        [code],
      );
      assert.match(String(found[0]?.path[0]), new RegExp(`^${path}`));
    });
  }

  test('says so: an adjustment that was removed without a reason, though it is no longer in force', () => {
    const codes = reasonableAdjustmentFindings(parseReasonableAdjustments(firstIs({ state: 'removed' }))).map(
      ({ code }) => code,
    );
    assert.deepEqual(codes, ['flag-without-adjustment', 'removed-without-reason']);
  });

  test('a code of another system is not called unknown', () => {
    const other = firstIs({ category: { system: OLDER_CATEGORY_SYSTEM, code: 'x' } });
    assert.deepEqual(reasonableAdjustmentFindings(parseReasonableAdjustments(other)), []);
  });
});
