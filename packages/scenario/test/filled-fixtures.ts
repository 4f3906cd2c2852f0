// SPDX-License-Identifier: Apache-2.0
// Every form of the catalogue filled from each of its fixtures and handed over, with the record it was opened on and the
// record it leads to.
import { existsSync, readdirSync } from 'node:fs';
import {
  type Answers,
  type Entries,
  type FormDefinition,
  type FormInstance,
  type FormSubmission,
  createForm,
  createSubmission,
  extract,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import {
  AboutMe,
  type CareActor,
  type CareRecord,
  PersonDemographics,
  type RecordClass,
  type RecordOperation,
  applyOperations,
} from '@careplan-kit/model';
import { careWorkers } from '@careplan-kit/model/fixtures';
import * as mods from '@careplan-kit/model/mods';
import { catalogue } from '@careplan-kit/templates/catalogue';
import { recordFor } from '../../templates/test/plan-form.js';
import { fill } from '../../templates/test/risk-form.js';
import { fillInOrder } from '../../templates/test/worked-form.js';

const isClass = (one: unknown): one is RecordClass => typeof one === 'object' && one !== null && 'schema' in one;
/** Every class of the record a form may write. */
export const CLASSES: readonly RecordClass[] = [
  AboutMe,
  PersonDemographics,
  ...Object.values<unknown>(mods).filter(isClass),
];

type Given = Readonly<Record<string, unknown>>;

/** What a fixture may say of itself besides its answers. */
interface Told {
  readonly answers: Given;
  readonly entries?: Entries;
  readonly filledBy?: CareActor;
  readonly at?: string;
  careRecord(): CareRecord;
}

/** One fixture of one form, filled and handed over. */
export interface FilledFixture {
  readonly name: string;
  readonly definition: FormDefinition;
  readonly before: CareRecord;
  readonly submission: FormSubmission;
  readonly operations: readonly RecordOperation[];
  readonly after: CareRecord;
}

const isTold = (fixture: Given): fixture is Given & Told => 'careRecord' in fixture && 'answers' in fixture;

/** Opens the form on the fixture's record and types the answers in, as the fixture has them. */
function filled(definition: FormDefinition, name: string, fixture: Given): { form: FormInstance; before: CareRecord } {
  const before = isTold(fixture) ? fixture.careRecord() : recordFor(name);
  const today = (isTold(fixture) ? fixture.at : undefined)?.slice(0, 10) ?? '2026-11-22';
  const context = { today };
  if (isTold(fixture) && fixture.entries) {
    const snapshot = { answers: fixture.answers as Answers, entries: fixture.entries, provenance: {} };
    return { form: createForm(definition, { context, snapshot, scores: 'all' }), before };
  }
  const form = createForm(definition, { context, record: before, scores: 'all' });
  if (isTold(fixture)) fillInOrder(form, fixture.answers);
  else fill(form, fixture);
  return { form, before };
}

/** @throws Error with the faults when the fixture does not fill its form */
export function handOver(definition: FormDefinition, name: string, fixture: Given): FilledFixture {
  const { form, before } = filled(definition, name, fixture);
  for (const { score, result } of form.scores) if (result.total !== null) form.confirmScore(score.id);
  const author = (isTold(fixture) ? fixture.filledBy : undefined) ?? careWorkers.eliza;
  const at = (isTold(fixture) ? fixture.at : undefined) ?? '2026-11-22T09:00:00Z';
  const subjectOfCare = before.subjectOfCare.id;
  const result = createSubmission(form, { id: `${definition.id}-${name}`, subjectOfCare, author, submittedAt: at });
  if (!result.ok) throw new Error(`${definition.id}, ${name}: ${JSON.stringify(result.problems)}`);
  const { submission } = result;
  const operations = extract(definition, submission, before) as readonly RecordOperation[];
  let made = 0;
  const commit = {
    committer: author,
    at,
    systemIdentifier: 'scenario',
    newUid: () => `${definition.id}-${(made += 1)}`,
    form: `${definition.url}|${definition.version}`,
  };
  const after = applyOperations(before, operations, commit, CLASSES).record;
  return { name, definition, before, submission, operations, after };
}

/** Every form of the catalogue with its fixtures, by name. */
export const FORMS: readonly { readonly definition: FormDefinition; readonly fixtures: ReadonlyMap<string, Given> }[] =
  await Promise.all(
    catalogue.map(async ({ id, load }) => {
      const loaded = (await import(`../../templates/src/${id}/fixtures.ts`)) as Given;
      const people = new Set(['mrGreen', 'mrsSmith', 'mrBodat', 'james', 'betty']);
      const fixtures = new Map(Object.entries(loaded).filter(([name]) => people.has(name)) as [string, Given][]);
      return { definition: parseDefinition(await load()), fixtures };
    }),
  );

const SOURCES = new URL('../../templates/src/', import.meta.url);

/** The folders of forms, to prove that none was left out. */
export const FOLDERS = readdirSync(SOURCES, { withFileTypes: true })
  .filter((one) => one.isDirectory() && existsSync(new URL(`${one.name}/definition.ts`, SOURCES)))
  .map(({ name }) => name);
