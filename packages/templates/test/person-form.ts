// SPDX-License-Identifier: Apache-2.0
// What holds of every form about a person that shows and changes records of theirs: it is a good form, asks what it says
// it asks, ends in a record that is in order, and leaves alone what nobody changed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FormDefinition, type FormInstance, createForm, extract, formWords } from '@careplan-kit/forms/contract';
import { AboutMe, type CareRecord, type RecordOperation, applyOperations, inForce } from '@careplan-kit/model';
import { checkRecord } from '@careplan-kit/model/check';
import { careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { fill, flat, recordOf, submitted } from './risk-form.js';

const classes = [
  AboutMe,
  mods.Circumstance,
  mods.Device,
  mods.GpPractice,
  mods.LocalAuthority,
  mods.PersonalContact,
  mods.Preference,
  mods.SafetyStatements,
  mods.Strength,
  mods.UnpaidCarer,
];

const RESIDENTS: Readonly<Record<string, string>> = {
  mrGreen: 'resident-green',
  mrsSmith: 'resident-smith',
  mrBodat: 'resident-bodat',
  james: 'resident-james',
  betty: 'resident-betty',
};

export type Given = Readonly<Record<string, unknown>>;

export const personOf = (name: string): CareRecord => recordOf(RESIDENTS[name] ?? name);

/** What a list shows of one question, entry for entry. */
export const listed = (form: FormInstance, list: string, question: string) =>
  (form.entries()[list] ?? []).map((entry) => form.question(`${question}~${entry}`)?.answer);

/** The form on a record, and what comes of it once it is handed over. */
export function working(definition: FormDefinition) {
  const open = (record?: CareRecord): FormInstance =>
    createForm(definition, { context: { today: '2026-11-22' }, record });
  const handOver = (form: FormInstance, record: CareRecord) => {
    const submission = submitted(form, record.subjectOfCare.id);
    const operations = extract(definition, submission, record) as readonly RecordOperation[];
    let made = 0;
    const newUid = () => `${definition.id}-${(made += 1)}`;
    const commit = { committer: careWorkers.eliza, at: '2026-11-22T09:00:00Z', systemIdentifier: 'test', newUid };
    return { submission, operations, record: applyOperations(record, operations, commit, classes).record };
  };
  const kept = (record: CareRecord, given: Given) => {
    const form = open(record);
    fill(form, given);
    return handOver(form, record);
  };
  return { open, handOver, kept };
}

/**
 * Declares the tests of what holds of every such form.
 *
 * @param writes - the classes it may write; every other is shown alone
 */
export function testPersonForm(
  definition: FormDefinition,
  fixtures: Readonly<Record<string, unknown>>,
  writes: readonly string[],
): void {
  const { kept } = working(definition);

  test('writes the records it says, and shows the others alone', () => {
    const written = new Set<string>();
    for (const item of flat(definition.items)) {
      const binding = 'binding' in item ? item.binding : undefined;
      if (binding && binding.mode !== 'read') written.add(binding.class);
    }
    assert.deepEqual([...written].sort(), [...writes].sort());
  });

  assert.ok(Object.keys(fixtures).length >= 2);
  for (const [name, given] of Object.entries(fixtures)) {
    test(`${name}: ends in a record that is in order, and takes nothing out of it`, () => {
      const before = personOf(name);
      const { operations, record } = kept(before, given as Given);
      for (const { class: of } of operations) assert.ok(writes.includes(of), of);
      for (const operation of operations) {
        if (operation.operation !== 'amend') continue;
        const old = inForce(before, operation.class).find(({ recordUid }) => recordUid === operation.recordUid);
        assert.ok(old);
        for (const key of Object.keys(old.content)) assert.ok(key in operation.content, `${operation.class}: ${key}`);
      }
      for (const { class: of } of before.records) assert.ok(inForce(record, of).length >= inForce(before, of).length);
      const errors = checkRecord(record).findings.filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, []);
    });
  }
}

/** Declares the test that each word is there in Welsh, and marked as not checked. */
export function testWelsh(definition: FormDefinition, title: string): void {
  test('has every word in Welsh, unreviewed', () => {
    assert.equal(definition.translations?.['cy']?.reviewed, false);
    const welsh = formWords(definition, { locale: 'cy', unreviewed: true });
    assert.equal(welsh.title, title);
    for (const item of flat(definition.items)) {
      const words = welsh.of(item);
      assert.equal(words.lang, 'cy', item.id);
      assert.doesNotMatch(JSON.stringify(words), /'/, 'one kind of apostrophe');
      if ('label' in item && item.label) assert.notEqual(words.label, item.label, item.id);
    }
  });
}
