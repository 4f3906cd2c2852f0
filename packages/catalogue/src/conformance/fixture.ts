// SPDX-License-Identifier: Apache-2.0
import {
  type FormDefinition,
  type FormSnapshot,
  type FormSubmission,
  type StoredAnswer,
  createForm,
  createSubmission,
  partsOfKey,
} from '@careplan-kit/forms';
import * as z from 'zod/mini';
import { toJson } from '../bytes.js';
import { type CoreAnswers, coreAnswers } from '../core/core-answers.js';
import { placesById } from '../core/places.js';
import { PackError } from '../pack-error.js';
import { issuesOf } from '../pack/about.js';
import { FOLDER, type FormPack } from '../pack/contents.js';

/** What is filled into a form to see whether a product does it as the standard means it. The person is invented. */
export interface Fixture {
  readonly format: 'careplan-kit/fixture-1';
  readonly id: string;
  /** Address of the form, in the same pack. */
  readonly form: string;
  /** What it tries, in a sentence. */
  readonly about: string;
  /** The worker's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** As a snapshot has them, by key. */
  readonly answers: Readonly<Record<string, StoredAnswer>>;
  readonly entries?: Readonly<Record<string, readonly string[]>> | undefined;
}

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));
const FixtureSchema = z.strictObject({
  format: z.literal('careplan-kit/fixture-1'),
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,79}$/)),
  form: Words,
  about: Words,
  today: z.iso.date(),
  answers: z.record(z.string(), z.unknown()),
  entries: z.optional(z.record(z.string(), z.array(z.string()))),
});

/** What a form gives for the answers of a fixture, worked out by the engine here. */
export interface Expected {
  readonly fixture: Fixture;
  readonly standard: FormDefinition;
  readonly core: CoreAnswers;
}

function submissionOf(
  { id, today, answers, entries }: Fixture,
  definition: FormDefinition,
): FormSubmission | undefined {
  const provenance = Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' as const }]));
  const snapshot: FormSnapshot = { answers, provenance, ...(entries && { entries }) };
  const form = createForm(definition, { context: { today }, snapshot, scores: 'all' });
  for (const { result } of form.scores) if (result.total !== null) form.confirmScore(result.id);
  const made = createSubmission(form, {
    id,
    subjectOfCare: 'fixture',
    author: { id: 'fixture', name: 'Fixture' },
    submittedAt: `${today}T12:00:00Z`,
  });
  return made.ok ? made.submission : undefined;
}

const isIn = ({ answers, setAside }: FormSubmission, key: string): boolean =>
  Object.hasOwn(answers, key) || Object.hasOwn(setAside, key);

/** A fixture, filled in; faults name its file. */
function expectedOf(json: unknown, path: string, pack: FormPack): Expected {
  const read = z.safeParse(FixtureSchema, json);
  if (!read.success) throw new PackError('The fixture', issuesOf(read.error, [path]));
  const fixture = read.data as Fixture;
  const refuse = (code: string, message: string) => new PackError('The fixture', [{ path: [path], code, message }]);
  const standard = pack.definitions.find(({ url }) => url === fixture.form);
  if (!standard) throw refuse('no-such-form', 'is for a form that the pack does not have');
  const misfit = () => refuse('does-not-fit', 'has answers that the form has no place for');
  const places = placesById(standard.items);
  // The engine passes over what it has no question for, and then the fixture would try less than it says.
  if (Object.keys(fixture.answers).some((key) => !places.has(partsOfKey(key).itemId))) throw misfit();
  let submission: FormSubmission | undefined;
  try {
    submission = submissionOf(fixture, standard);
  } catch {
    throw misfit();
  }
  if (submission && Object.keys(fixture.answers).some((key) => !isIn(submission!, key))) throw misfit();
  if (!submission) throw refuse('not-finished', 'leaves the form with faults, so it could not be submitted');
  return { fixture, standard, core: coreAnswers(submission, standard) };
}

/**
 * The fixtures of a pack that are meant to be tried, with what each has to give. Other JSON under `fixtures/`, such as test
 * vectors, is passed over.
 *
 * @throws PackError when one does not fit its form, or two have the same id
 */
export function fixturesOf(pack: FormPack): readonly Expected[] {
  const found: Expected[] = [];
  for (const path of [...pack.files.keys()].sort()) {
    if (!path.startsWith(`${FOLDER}fixtures/`)) continue;
    const json = toJson(pack.files.get(path)!, [path]);
    if ((json as { format?: unknown } | null)?.format !== 'careplan-kit/fixture-1') continue;
    const expected = expectedOf(json, path, pack);
    if (found.some(({ fixture }) => fixture.id === expected.fixture.id)) {
      throw new PackError('The fixture', [
        { path: [path, 'id'], code: 'twice', message: 'another fixture has this id' },
      ]);
    }
    found.push(expected);
  }
  return found;
}
