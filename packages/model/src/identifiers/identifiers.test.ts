// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { NHS_NUMBER_SYSTEM, parseNhsNumber } from '../nhs-number.js';
import { SNOMED_CT } from '../values.js';
import {
  ODS_ORGANISATION_SYSTEM,
  ODS_SITE_SYSTEM,
  formatDmdId,
  formatOdsCode,
  formatPostcode,
  formatSnomedId,
  formatUprn,
  formatUsrn,
  isDmdId,
  isOdsCode,
  isPostcode,
  isSnomedConceptId,
  isSnomedId,
  isUprn,
  isUsrn,
  parseDmdId,
  parseOdsCode,
  parsePostcode,
  parseSnomedId,
  parseUprn,
  parseUsrn,
} from './index.js';

interface Refused {
  readonly input: string;
  readonly why: string;
}
interface Normalised {
  readonly input: string;
  readonly normalised: string;
}
interface Vectors {
  readonly nhsNumber: {
    readonly system: string;
    readonly valid: readonly string[];
    readonly validWithSeparators: readonly Normalised[];
    readonly noCheckDigitPossible: readonly string[];
    readonly passesChecksumButSuspicious: readonly string[];
    readonly invalid: readonly Refused[];
  };
  readonly sctid: {
    readonly system: string;
    readonly valid: readonly { id: string; kind: string; format: 'short' | 'long'; namespace: string | null }[];
    readonly invalid: readonly { id: string; why: string }[];
  };
  readonly ods: {
    readonly organisationSystem: string;
    readonly siteSystem: string;
    readonly careHQ: { readonly valid: readonly string[] };
    readonly careSite: { readonly valid: readonly string[] };
    readonly generic: { readonly valid: readonly string[] };
    readonly invalid: readonly Refused[];
    readonly normalise: readonly Normalised[];
  };
  readonly postcode: {
    readonly valid: readonly string[];
    readonly pseudo: readonly string[];
    readonly normalised: readonly Normalised[];
    readonly invalid: readonly string[];
    readonly wronglyAcceptedByGovukPattern: readonly string[];
    readonly wronglyRejectedByGovukPattern: readonly string[];
  };
}

const vectors = JSON.parse(
  await readFile(new URL('../../../../test/vectors/identifiers.json', import.meta.url), 'utf8'),
) as Vectors;

/** What the text is not, or `ok`. */
const faultOf = (result: { ok: true } | { ok: false; fault: string }) => (result.ok ? 'ok' : result.fault);

describe('an ODS code', () => {
  const { careHQ, careSite, generic, invalid, normalise } = vectors.ods;

  test('has the systems FHIR knows', () => {
    assert.equal(ODS_ORGANISATION_SYSTEM, vectors.ods.organisationSystem);
    assert.equal(ODS_SITE_SYSTEM, vectors.ods.siteSystem);
  });

  test('of a care provider is told apart by its shape, and any other is accepted', () => {
    const shapes = (codes: readonly string[]) =>
      codes.map((code) => {
        const result = parseOdsCode(code);
        return result.ok && result.value === code && result.shape;
      });
    assert.deepEqual(new Set(shapes(careHQ.valid)), new Set(['care-headquarters']));
    assert.deepEqual(new Set(shapes(careSite.valid)), new Set(['care-site']));
    assert.deepEqual(shapes(generic.valid), ['other', 'other', 'other', 'other', 'care-site', 'other']);
  });

  test('is refused with the reason', () => {
    const faults: Readonly<Record<string, string>> = {
      'too short': 'wrong-length',
      'space inside': 'not-letters-or-digits',
      punctuation: 'not-letters-or-digits',
      empty: 'empty',
    };
    for (const { input, why } of invalid) assert.equal(faultOf(parseOdsCode(input)), faults[why], why);
    for (const text of ['   ', 'ABCDEFGHIJKLM', 'VLÄ1B', 'ﬀ1B2', 'V１A1B', '<b>', 'VLA1B;', 'A_1B']) {
      assert.ok(!isOdsCode(text), text);
      assert.equal(formatOdsCode(text), text);
    }
  });

  test('is put into capitals', () => {
    for (const { input, normalised } of normalise) assert.equal(formatOdsCode(input), normalised);
  });
});

describe('property and street reference numbers', () => {
  const uprns = [
    '100023336956',
    '000000199356',
    '199356',
    '1',
    '999999999999',
    ' 100023336956 ',
    '10',
    '012',
    '5',
    '7',
  ];
  const notUprns = [
    '',
    ' ',
    '0',
    '000000000000',
    '1000233369561',
    '100 023',
    '10002333695X',
    '-1',
    '1.5',
    '1e3',
    '１２３',
  ];

  test('are read with or without zeros on the left', () => {
    for (const text of uprns) assert.ok(isUprn(text), text);
    assert.deepEqual(parseUprn('000000199356'), { ok: true, value: '199356' });
    assert.deepEqual(parseUsrn('00020603'), { ok: true, value: '20603' });
    for (const text of ['8400001', '20603', '1', '99999999', '00000001', ' 123 ', '45', '6', '78', '9'])
      assert.ok(isUsrn(text), text);
  });

  test('are refused with the reason', () => {
    for (const text of notUprns) assert.ok(!isUprn(text) && !isUsrn(text), text);
    assert.equal(faultOf(parseUprn('')), 'empty');
    assert.equal(faultOf(parseUprn('0000')), 'zero');
    assert.equal(faultOf(parseUprn('1000233369561')), 'wrong-length');
    assert.equal(faultOf(parseUsrn('123456789')), 'wrong-length');
    assert.equal(faultOf(parseUsrn('12-34')), 'not-digits');
  });

  test('are filled with zeros when printed; anything else is printed as it is', () => {
    assert.equal(formatUprn('199356'), '000000199356');
    assert.equal(formatUsrn('20603'), '00020603');
    assert.equal(formatUprn('none'), 'none');
    assert.equal(formatUsrn('123456789'), '123456789');
  });
});

describe('a postcode', () => {
  const { valid, pseudo, normalised, invalid, wronglyAcceptedByGovukPattern, wronglyRejectedByGovukPattern } =
    vectors.postcode;

  test('is accepted and taken apart', () => {
    for (const text of valid) {
      const result = parsePostcode(text);
      assert.ok(result.ok && !result.pseudo, text);
      assert.equal(result.value, text);
      assert.equal(`${result.outward} ${result.inward}`, text);
    }
  });

  test('that stands for no fixed abode or not known is marked', () => {
    for (const text of pseudo) {
      const result = parsePostcode(text);
      assert.ok(result.ok && result.pseudo, text);
    }
  });

  test('is read in any case and with spaces anywhere', () => {
    for (const { input, normalised: expected } of normalised) assert.equal(formatPostcode(input), expected);
    for (const text of wronglyRejectedByGovukPattern) assert.ok(isPostcode(text), text);
    assert.equal(formatPostcode(' g i r 0 a a '), 'GIR 0AA');
  });

  test('is refused when it is none, also where the usual pattern lets it pass', () => {
    for (const text of [...invalid, ...wronglyAcceptedByGovukPattern]) {
      assert.ok(!isPostcode(text), text);
      assert.equal(formatPostcode(text), text);
    }
    assert.equal(faultOf(parsePostcode(' ')), 'empty');
    assert.equal(faultOf(parsePostcode('SW1A-1AA')), 'not-letters-or-digits');
    assert.equal(faultOf(parsePostcode('SW1A 1AAA')), 'wrong-length');
    assert.equal(faultOf(parsePostcode('AAA 1AA')), 'wrong-pattern');
    assert.equal(faultOf(parsePostcode('M1 1AC')), 'wrong-pattern');
    assert.equal(faultOf(parsePostcode('ſW1A 1AA')), 'not-letters-or-digits');
  });
});

describe('a SNOMED CT identifier', () => {
  test('is accepted with its kind and namespace', () => {
    assert.equal(SNOMED_CT, vectors.sctid.system);
    for (const { id, kind, format, namespace } of vectors.sctid.valid) {
      assert.deepEqual(parseSnomedId(id), { ok: true, value: id, kind, namespace });
      assert.equal(namespace === null, format === 'short', id);
      assert.equal(isSnomedConceptId(id), kind === 'concept', id);
      assert.equal(formatSnomedId(` ${id} `), id);
    }
  });

  test('is refused with the reason', () => {
    const faults: Readonly<Record<string, string>> = {
      'check digit': 'check-digit',
      'transposed digits': 'check-digit',
      'leading zero': 'leading-zero',
      'under six digits': 'wrong-length',
      'over 18 digits': 'wrong-length',
      letter: 'not-digits',
      empty: 'empty',
      'partition 03 is reserved (check digit is right)': 'partition',
      'partition 20 is reserved (check digit is right)': 'partition',
      'long format needs at least 11 digits (item, 7-digit namespace, partition, check)': 'no-namespace',
    };
    for (const { id, why } of vectors.sctid.invalid) {
      assert.equal(faultOf(parseSnomedId(id)), faults[why], why);
      assert.ok(!isSnomedId(id) && !isSnomedConceptId(id) && !isDmdId(id), id);
      assert.equal(formatSnomedId(id), id);
    }
  });
});

describe('a dm+d identifier', () => {
  test('is a concept of the UK drug extension, or one without a namespace', () => {
    assert.deepEqual(parseDmdId('999000041000001103'), {
      ok: true,
      value: '999000041000001103',
      issuedBy: 'uk-drug-extension',
    });
    assert.deepEqual(parseDmdId('11000001102'), { ok: true, value: '11000001102', issuedBy: 'uk-drug-extension' });
    assert.deepEqual(parseDmdId('322236009'), { ok: true, value: '322236009', issuedBy: 'international' });
  });

  test('is refused with the reason', () => {
    assert.equal(faultOf(parseDmdId('751689013')), 'not-a-concept');
    assert.equal(faultOf(parseDmdId('933361000000108')), 'other-namespace');
    assert.equal(faultOf(parseDmdId('322236008')), 'check-digit');
    assert.equal(faultOf(parseDmdId('')), 'empty');
    assert.equal(formatDmdId('322236008'), '322236008');
    assert.equal(formatDmdId(' 322236009'), '322236009');
  });
});

test('an NHS number passes the same vectors', () => {
  const { valid, validWithSeparators, noCheckDigitPossible, passesChecksumButSuspicious, invalid, system } =
    vectors.nhsNumber;
  assert.equal(NHS_NUMBER_SYSTEM, system);
  for (const text of valid) assert.ok(parseNhsNumber(text).ok, text);
  for (const { input, normalised } of validWithSeparators) {
    const result = parseNhsNumber(input);
    assert.equal(result.ok && result.value, normalised);
  }
  for (const nine of noCheckDigitPossible) assert.equal(faultOf(parseNhsNumber(`${nine}0`)), 'impossible');
  for (const text of passesChecksumButSuspicious) {
    const result = parseNhsNumber(text);
    assert.ok(result.ok && result.suspicious, text);
  }
  for (const { input, why } of invalid) assert.ok(!parseNhsNumber(input).ok, why);
});
