// SPDX-License-Identifier: Apache-2.0
import {
  type Attachment,
  type CreateFormOptions,
  type FormSnapshot,
  type FormSubmission,
  type Problem,
  type Provenance,
  type StoredAnswer,
  createForm,
  createSubmission,
  extract,
  isAttachment,
  parseDefinition,
} from '@careplan-kit/forms/contract';
import {
  AboutMe,
  type CareActor,
  type CareRecord,
  PersonDemographics,
  type RecordClass,
  type CompleteOperation,
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
  /** What the worker may see and write; without it, everything. */
  readonly access?: CreateFormOptions['access'];
  /** The form as somebody left it. */
  readonly snapshot?: FormSnapshot;
}

/** A file in a worker's hand. */
export type GivenFile = Pick<Attachment, 'filename' | 'mimeType' | 'size' | 'transcript'>;

export interface SubmitOptions {
  readonly author: CareActor;
  /** ISO instant. */
  readonly at: string;
  /** Where the host puts the bytes of a file, by its id; without it, at an address made of the id. */
  readonly store?: (id: string) => string;
}

/** What a finished form leads to, up to the record as the host would store it. */
export interface Submitted {
  readonly submission: FormSubmission;
  readonly operations: readonly (RecordOperation | CompleteOperation)[];
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
  /** Gives a file: taken, recorded or chosen. Its bytes are in the draft. */
  attach(id: string, file: GivenFile): Scenario;
  /** Puts words to the file that is there, for those who cannot see or hear it. */
  transcribe(id: string, transcript: string): Scenario;
  /** The questions in view, in order. */
  sees(): string[];
  /** What stands in a question's box: its answer, or what was typed when that could not be read. */
  reads(id: string): StoredAnswer | null;
  /** Where a question's answer came from. */
  cameFrom(id: string): Provenance | null;
  /** The questions the worker is told they may not see. */
  withholds(): string[];
  problems(): Problem[];
  /** Leaves the form unfinished. What a draft holds comes back. */
  leave(): FormSnapshot;
  /**
   * Finishes the form, works out what it does to the record, and does it.
   *
   * @throws {@link UnfinishedError} while something is wrong
   */
  submit(options: SubmitOptions): Submitted;
}

const CLASSES: readonly RecordClass[] = [AboutMe, PersonDemographics];
const SYSTEM = 'scenario';
const HOST_STORE = (id: string) => `https://host.example/files/${id}`;

/** What the host does with files before it commits: stores the bytes, and says where. */
function withPlaces(content: unknown, store: (id: string) => string): unknown {
  if (typeof content !== 'object' || content === null) return content;
  if (Array.isArray(content)) return content.map((part) => withPlaces(part, store));
  const { attachment, ...others } = content as Record<string, unknown>;
  const parts = Object.entries(others).map(([key, part]) => [key, withPlaces(part, store)]);
  if (typeof attachment === 'string') parts.push(['url', store(attachment)]);
  return Object.fromEntries(parts);
}

/**
 * Puts a form before a worker.
 *
 * @param definition - as JSON or as a constant; it is parsed like any other from outside
 */
export function openScenario(definition: unknown, options: ScenarioOptions = {}): Scenario {
  const { record = emptyCareRecord({ id: 'resident-somebody' }), today = '2026-11-22', classes = CLASSES } = options;
  const parsed = parseDefinition(definition);
  const { access, snapshot } = options;
  const form = createForm(parsed, { context: { today }, record, access, snapshot });
  let files = 0;
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
    attach: (id, file) => scenario.answer(id, { held: 'draft', id: `file-${++files}`, ...file }),
    transcribe(id, transcript) {
      const { answer } = questionOf(id);
      if (!isAttachment(answer)) throw new RangeError(`The question "${id}" has no file.`);
      return scenario.answer(id, { ...answer, transcript });
    },
    sees: () => form.questions.filter(({ visible }) => visible).map(({ key }) => key),
    reads(id) {
      const { answer, entered } = questionOf(id);
      return entered === null ? answer : { entered };
    },
    cameFrom: (id) => questionOf(id).provenance,
    withholds: () => form.questions.filter(({ withheld }) => withheld).map(({ key }) => key),
    problems: () => form.problems(),
    leave: () => form.snapshot(),
    submit({ author, at, store = HOST_STORE }) {
      const id = `${parsed.id}@${at}`;
      const result = createSubmission(form, { id, subjectOfCare: record.subjectOfCare.id, author, submittedAt: at });
      if (!result.ok) throw new UnfinishedError(result.problems);
      const { submission } = result;
      const operations = extract(parsed, submission, record).map((operation) =>
        'content' in operation
          ? { ...operation, content: withPlaces(operation.content, store) as Record<string, unknown> }
          : operation,
      );
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
