// SPDX-License-Identifier: Apache-2.0
import {
  type FormSubmission,
  type Problem,
  type Provenance,
  type StoredAnswer,
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
  emptyCareRecord,
} from '@careplan-kit/model';

export interface ScenarioOptions {
  /** What is known of the person; without it, nothing but that there is one. */
  readonly record?: CareRecord;
  /** The worker's calendar day. */
  readonly today?: string;
  /** Classes the form may write; without it, all those of the model. */
  readonly classes?: readonly RecordClass[];
}

export interface SubmitOptions {
  readonly author: CareActor;
  /** ISO instant. */
  readonly at: string;
}

/** What a finished form leads to, up to the record as the host would store it. */
export interface Submitted {
  readonly submission: FormSubmission;
  readonly operations: readonly RecordOperation[];
  readonly record: CareRecord;
}

/** The worker pressed the button and was told what is still wrong. */
export class UnfinishedError extends Error {
  override readonly name = 'UnfinishedError';
  constructor(readonly problems: readonly Problem[]) {
    super(`The form cannot be submitted yet. ${problems.map(({ key, code }) => `${key}: ${code}`).join(', ')}`);
  }
}

/** A form in front of a worker, told as a story: what they see, what they type, what comes of it. */
export interface Scenario {
  /** Types an answer. Only a question that can be seen and written can be answered, as on a screen. */
  answer(id: string, value: StoredAnswer | null): Scenario;
  /** Types several. */
  answers(values: Readonly<Record<string, StoredAnswer | null>>): Scenario;
  /** The questions in view, in order. */
  sees(): string[];
  /** What stands in a question's box: its answer, or what was typed when that could not be read. */
  reads(id: string): StoredAnswer | null;
  /** Where a question's answer came from. */
  cameFrom(id: string): Provenance | null;
  problems(): Problem[];
  /**
   * Finishes the form, works out what it does to the record, and does it.
   *
   * @throws {@link UnfinishedError} while something is wrong
   */
  submit(options: SubmitOptions): Submitted;
}

const CLASSES: readonly RecordClass[] = [AboutMe, PersonDemographics];
const SYSTEM = 'scenario';

/**
 * Puts a form before a worker.
 *
 * @param definition - as JSON or as a constant; it is parsed like any other from outside
 */
export function openScenario(definition: unknown, options: ScenarioOptions = {}): Scenario {
  const { record = emptyCareRecord({ id: 'resident-somebody' }), today = '2026-11-22', classes = CLASSES } = options;
  const parsed = parseDefinition(definition);
  const form = createForm(parsed, { context: { today }, record });
  const questionOf = (id: string) => {
    const question = form.question(id);
    if (!question) throw new RangeError(`There is no question "${id}".`);
    return question;
  };

  const scenario: Scenario = {
    answer(id, value) {
      if (!questionOf(id).visible) throw new RangeError(`The question "${id}" is not in view.`);
      form.answer(id, value);
      return scenario;
    },
    answers(values) {
      for (const [id, value] of Object.entries(values)) scenario.answer(id, value);
      return scenario;
    },
    sees: () => form.questions.filter(({ visible }) => visible).map(({ key }) => key),
    reads(id) {
      const { answer, entered } = questionOf(id);
      return entered === null ? answer : { entered };
    },
    cameFrom: (id) => questionOf(id).provenance,
    problems: () => form.problems(),
    submit({ author, at }) {
      const id = `${parsed.id}@${at}`;
      const result = createSubmission(form, { id, subjectOfCare: record.subjectOfCare.id, author, submittedAt: at });
      if (!result.ok) throw new UnfinishedError(result.problems);
      const { submission } = result;
      const operations = extract(parsed, submission, record);
      let made = 0;
      const commit = {
        committer: author,
        at,
        systemIdentifier: SYSTEM,
        newUid: () => `${id}#${++made}`,
        form: `${parsed.url}|${parsed.version}`,
      };
      return { submission, operations, record: applyOperations(record, operations, commit, classes).record };
    },
  };
  return scenario;
}
