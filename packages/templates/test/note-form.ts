// SPDX-License-Identifier: Apache-2.0
// What holds of every note: it ends in a Communication that says its kind, when it happened, who it is from and who may read
// it, in the order of the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition } from '@careplan-kit/forms/contract';
import type { RecordOperation } from '@careplan-kit/model';
import { NOTE_KIND_SYSTEM } from '@careplan-kit/model/plain';
import { READERS } from '../src/note-parts.js';
import { recordFor, testForm, worked } from './plan-form.js';

type Given = Readonly<Record<string, unknown>>;

/** What the note of one fixture must say. */
export interface ExpectedNote {
  /** Name of the fixture. */
  readonly of: string;
  readonly from: string;
  /** When it happened, as far as the minute. */
  readonly at: string;
  readonly readers: keyof typeof READERS;
  /** Names beside the readers. */
  readonly to?: readonly string[];
  readonly way?: string;
  readonly says: readonly string[];
  readonly instructions?: readonly string[];
}

export const contentsOf = (operations: readonly RecordOperation[], of: string) =>
  operations
    .filter((one) => one.class === of && one.operation === 'create')
    .map((one) => (one as { readonly content: Given }).content);

export function testNote(
  definition: FormDefinition,
  fixtures: Readonly<Record<string, Given>>,
  expected: ExpectedNote,
): void {
  const { open, finish } = worked(definition);
  testForm(definition, fixtures);

  test('ends in one note: its kind, when it happened, who from, who may read it, and what was said', () => {
    const { operations } = finish(recordFor(expected.of), fixtures[expected.of]!);
    const notes = contentsOf(operations, 'Communication');
    assert.equal(notes.length, 1);
    const note = notes[0]!;
    const sender = note['sender'] as Given;
    assert.deepEqual([sender['name'], sender['id']], [expected.from, expected.from]);
    assert.ok(String(note['dateSent']).startsWith(expected.at), String(note['dateSent']));
    const recipients = (note['recipient'] as readonly Given[]).map(({ id, name: called }) => [id, called]);
    assert.deepEqual(
      recipients.toSorted(),
      [[expected.readers, READERS[expected.readers]], ...(expected.to ?? []).map((one) => [one, one])].toSorted(),
    );
    assert.deepEqual(note['medium'], {
      system: NOTE_KIND_SYSTEM,
      code: definition.id,
      display: definition.title,
      ...(expected.way ? { originalText: expected.way } : {}),
    });
    assert.deepEqual(note['comments'], expected.says);
    assert.deepEqual(
      contentsOf(operations, 'Instruction').map(({ what }) => (what as Given)['originalText']),
      expected.instructions ?? [],
    );
  });

  test('a second note is a note of its own, and changes no earlier one', () => {
    const given = fixtures[expected.of]!;
    const first = finish(recordFor(expected.of), given);
    const second = finish(first.record, given);
    const [one] = second.operations.filter(({ class: of }) => of === 'Communication');
    assert.equal(one?.operation, 'create');
  });

  test('nobody but the care team reads it unless somebody says so', () => {
    assert.equal(open().question('mayRead')?.answer, 'readers-team');
  });
}
