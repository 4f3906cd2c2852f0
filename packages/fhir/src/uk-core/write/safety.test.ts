// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type CareRecord,
  declined,
  emptyCareRecord,
  entered,
  latest,
  noneKnown,
  notAsked,
  unknownToAll,
  withdrawRecord,
} from '@careplan-kit/model';
import { bettyRecord, jamesRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import {
  AllergiesAndAdverseReactions,
  CardioPulmonaryResuscitation,
  DeprivationOfLibertySafeguards,
  Risk,
} from '@careplan-kit/model/mods';
import { parseReasonableAdjustments } from '@careplan-kit/model/reasonable-adjustments';
import { fhirFaults } from '../../../../../test/fhir-validators.mjs';
import { BETTY, commitOf, ofType, recordWith, withAnswer } from '../../../test/uk-core-testing.js';
import { fromFhir } from '../read/from-fhir.js';
import { recordToFhir } from './record-to-fhir.js';

const NO_KNOWN_ALLERGY = '716186003';
const nobody = emptyCareRecord(BETTY);
const penicillin = { causativeAgent: { originalText: 'Penicillin' } };
const bag = (value: object) => value as Record<string, unknown>;

function exported(record: CareRecord, options = {}) {
  const { resources, notExported } = recordToFhir(record, options);
  for (const resource of resources) assert.deepEqual(fhirFaults(resource), []);
  const [list] = ofType(resources, 'List');
  return {
    resources,
    notExported,
    allergies: ofType(resources, 'AllergyIntolerance'),
    reason: list!['emptyReason'] as { coding?: { code: string }[]; text: string } | undefined,
    entries: (list!['entry'] ?? []) as unknown[],
    saysNone: JSON.stringify(resources).includes(NO_KNOWN_ALLERGY),
  };
}

describe('allergies', () => {
  test('"no known allergies" goes out only when somebody asked and none is known', () => {
    const { allergies, entries, saysNone } = exported(
      withAnswer(
        nobody,
        'allergies',
        bag(noneKnown({ askedOn: '2026-11-04', answeredBy: 'Betty', note: 'Asked twice' })),
      ),
    );
    assert.equal(saysNone, true);
    assert.equal(entries.length, 1);
    assert.deepEqual(allergies[0]!['asserter'], { display: 'Betty' });
    const words = JSON.stringify(allergies[0]!['note']);
    assert.match(words, /Asked on: 2026-11-04/);
    assert.match(words, /Asked twice/);
  });

  for (const [name, record, code, text] of [
    ['nothing recorded', nobody, 'no-content-recorded', /does not mean that there are none/],
    ['not asked', withAnswer(nobody, 'allergies', bag(notAsked('Asleep'))), 'notasked', /Nobody has asked/],
    ['unknown', withAnswer(nobody, 'allergies', bag(unknownToAll())), 'unavailable', /nobody could say/],
    ['declined', withAnswer(nobody, 'allergies', bag(declined())), undefined, /would not say/],
  ] as const) {
    test(`${name} is an empty list that says so, and never "no known allergies"`, () => {
      const { allergies, entries, reason, saysNone } = exported(record);
      assert.equal(saysNone, false);
      assert.deepEqual([allergies, entries], [[], []]);
      assert.equal(reason?.coding?.[0]?.code, code);
      assert.match(reason!.text, text);
    });
  }

  test('an allergy on the record takes the place of a statement that there is none', () => {
    const record = withAnswer(recordWith([AllergiesAndAdverseReactions, penicillin]), 'allergies', bag(noneKnown()));
    const { allergies, saysNone, notExported } = exported(record);
    assert.equal(saysNone, false);
    assert.deepEqual(
      allergies.map((one) => one['code']),
      [{ text: 'Penicillin' }],
    );
    assert.ok(notExported.some(({ reason }) => reason === 'contradicted'));
  });

  test('an allergy that is kept back does not make the list say "none" or "nothing recorded"', () => {
    const record = withAnswer(recordWith([AllergiesAndAdverseReactions, penicillin]), 'allergies', bag(noneKnown()));
    const leaveOut = (version: { class: string }) => version.class === AllergiesAndAdverseReactions.name;
    const { reason, saysNone } = exported(record, { leaveOut });
    assert.equal(saysNone, false);
    assert.equal(reason?.coding?.[0]?.code, 'withheld');
  });

  test('an allergy that stands in the statement alone is exported', () => {
    const { allergies, entries } = exported(withAnswer(nobody, 'allergies', bag(entered([penicillin]))));
    assert.equal(allergies.length, 1);
    assert.equal(entries.length, 1);
  });

  test('one that stands in both is exported once', () => {
    const record = recordWith([AllergiesAndAdverseReactions, penicillin]);
    const link = { class: AllergiesAndAdverseReactions.name, recordUid: 'betty-0', ...penicillin };
    assert.equal(exported(withAnswer(record, 'allergies', bag(entered([link])))).allergies.length, 1);
  });

  test('a withdrawn allergy is not exported because the statement still names it', () => {
    const record = recordWith([AllergiesAndAdverseReactions, penicillin]);
    const version = latest(record, AllergiesAndAdverseReactions)!;
    const gone = withdrawRecord(
      record,
      AllergiesAndAdverseReactions,
      version,
      { reason: 'A mistake' },
      commitOf('x'),
    ).record;
    const link = { class: AllergiesAndAdverseReactions.name, recordUid: 'betty-0', ...penicillin };
    const { allergies, saysNone } = exported(withAnswer(gone, 'allergies', bag(entered([link]))));
    assert.deepEqual(allergies, []);
    assert.equal(saysNone, false);
  });

  test('one that was withdrawn can be told as entered in error, and never without that', () => {
    const record = recordWith([AllergiesAndAdverseReactions, penicillin]);
    const version = latest(record, AllergiesAndAdverseReactions)!;
    const gone = withdrawRecord(record, AllergiesAndAdverseReactions, version, { reason: 'A mistake' }, commitOf('x'));
    const { allergies, entries } = exported(gone.record, { withdrawn: 'entered-in-error' });
    assert.match(JSON.stringify(allergies[0]!['verificationStatus']), /entered-in-error/);
    assert.equal(allergies[0]!['clinicalStatus'], undefined);
    assert.deepEqual(entries, []);
  });

  test('an allergy without its cause still goes out, and says that it is not recorded', () => {
    const { allergies } = exported(recordWith([AllergiesAndAdverseReactions, { comment: 'Swelled up' }]));
    assert.match(JSON.stringify(allergies[0]!['code']), /not recorded/);
  });

  test('an ended allergy is ended with its date, and one that will end is active', () => {
    const record = recordWith([AllergiesAndAdverseReactions, { ...penicillin, allergyEndDate: '2026-11-21' }]);
    const status = (at: string) => JSON.stringify(exported(record, { at }).allergies[0]!['clinicalStatus']);
    assert.match(status('2026-12-01T00:00:00Z'), /2026-11-21.*"inactive"/);
    assert.match(status('2026-11-20T00:00:00Z'), /"active"/);
  });

  test('the five states are read back as what they are', () => {
    const states = {
      'not-asked': notAsked(),
      'none-known': noneKnown(),
      declined: declined(),
      unknown: unknownToAll(),
    };
    for (const [state, answer] of Object.entries(states)) {
      const { bundle } = recordToFhir(withAnswer(nobody, 'allergies', bag(answer)), { bundle: 'collection' });
      const { received } = fromFhir(bundle, { asAt: '2026-11-22T10:00:00Z', source: 'A home' });
      const statements = received.filter((one) => one.class === 'Safety statements');
      assert.equal(statements.length, state === 'none-known' ? 1 : 0, state);
    }
  });
});

describe('resuscitation', () => {
  const decided = (code: string, display: string) =>
    recordWith([
      CardioPulmonaryResuscitation,
      {
        cardioPulmonaryResuscitationCPRDecision: { system: 'http://snomed.info/sct', code, display },
        locationOfDocument: 'On the door',
      },
    ]);
  const flagsOf = (record: CareRecord) => ofType(exported(record).resources, 'Flag');

  test('the flag says which way the decision went, and where the form is', () => {
    const [flag] = flagsOf(decided('450475007', 'For cardiopulmonary resuscitation'));
    const text = (flag!['code'] as { text: string }).text;
    assert.match(text, /recorded: For cardiopulmonary resuscitation\./);
    assert.match(text, /before you act on it: On the door/);
    assert.equal(/Not for/.test(JSON.stringify(flag)), false);
  });

  test('nobody asked, none made, declined: no flag at all', () => {
    for (const answer of [notAsked(), noneKnown(), declined(), unknownToAll()]) {
      assert.deepEqual(flagsOf(withAnswer(nobody, 'resuscitation', bag(answer))), []);
    }
  });

  test('a record that does not say which way becomes no flag, and is listed', () => {
    const { resources, notExported } = exported(
      recordWith([CardioPulmonaryResuscitation, { locationOfDocument: 'Office' }]),
    );
    assert.deepEqual(ofType(resources, 'Flag'), []);
    assert.ok(notExported.some(({ reason }) => reason === 'nothing-to-say'));
  });
});

test('a risk goes out with what is done about it', () => {
  const risk = {
    riskCategory: { originalText: 'Falls' },
    freeText: 'May fall at night',
    comment: 'The light stays on',
  };
  const [flag] = ofType(exported(recordWith([Risk, risk])).resources, 'Flag');
  assert.deepEqual(flag!['code'], { text: 'May fall at night. The light stays on.' });
});

test('a difficulty with swallowing is a flag with how food and drinks are to be', () => {
  const difficulty = {
    difficulty: { originalText: 'Coughs on thin drinks' },
    drinkThickness: { originalText: 'Level 2' },
  };
  const [flag] = ofType(exported(withAnswer(nobody, 'swallowing', bag(entered([difficulty])))).resources, 'Flag');
  assert.equal((flag!['code'] as { text: string }).text, 'Coughs on thin drinks. Drinks: Level 2.');
});

test('an application for a deprivation of liberty is proposed, an authorisation is active, other words are neither', () => {
  const status = (originalText: string) => {
    const { resources, notExported } = exported(
      recordWith([DeprivationOfLibertySafeguards, { applicationStatus: { originalText } }]),
    );
    return (
      ofType(resources, 'Consent')[0]?.['status'] ??
      notExported.find((one) => one.element === 'applicationStatus')?.reason
    );
  };
  assert.deepEqual(['Requested', 'authorised', 'Sent last week'].map(status), ['proposed', 'active', 'status']);
});

test('reasonable adjustments are flags with the words staff act on, and none when the person objected', () => {
  const adjustments = (sharing: string) =>
    parseReasonableAdjustments({
      flag: { sharing },
      reasonableAdjustmentRecordEntry: [
        {
          reasonableAdjustment: { originalText: 'Picture book' },
          reasonableAdjustmentAdditionalDetail: 'Show it first',
          state: 'active',
        },
        { reasonableAdjustment: { originalText: 'Large print' }, state: 'removed' },
      ],
    });
  const flags = (sharing: string) =>
    ofType(exported(nobody, { reasonableAdjustments: adjustments(sharing) }).resources, 'Flag').map(
      (one) => (one['code'] as { text: string }).text,
    );
  assert.deepEqual(flags('shared'), ['Picture book. Show it first.']);
  assert.deepEqual(flags('objected'), []);
});

describe('the document', () => {
  const narratives = (record: CareRecord) => {
    const { bundle } = recordToFhir(record, { bundle: 'document' });
    const sections = bundle!.entry[0]!.resource['section'] as {
      title: string;
      text: { div: string };
      emptyReason?: object;
      entry?: object[];
    }[];
    return new Map(sections.map((section) => [section.title, section]));
  };

  test('can be read from its text alone', () => {
    const sections = narratives(mrsSmithRecord());
    assert.match(
      sections.get('Allergies and adverse reaction')!.text.div,
      /No known allergies: asked, and there are none known/,
    );
    assert.match(sections.get('Legal information')!.text.div, /Robert/);
    assert.match(sections.get('Legal information')!.text.div, /resuscitation: nobody has asked yet/);
    assert.match(sections.get('Problems and issues')!.text.div, /Dementia, since about 2022/);
    assert.match(sections.get('Plan and requested actions')!.text.div, /Six cups a day/);
    assert.match(narratives(jamesRecord()).get('Risk information')!.text.div, /choke/);
  });

  test('says that medicines are not in it, and does not look like "no medicines"', () => {
    const medicines = narratives(mrsSmithRecord()).get('Medications and medical devices')!;
    assert.match(medicines.text.div, /does not mean that the person takes none/);
    assert.ok(medicines.emptyReason);
  });

  test('a section without content has a reason, and one with content has none', () => {
    for (const section of narratives(bettyRecord()).values()) {
      assert.equal(section.entry === undefined, section.emptyReason !== undefined, section.title);
    }
  });
});
