// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, DataError, HOME_TIME_ZONE, assertSafeDocument, toDataIssues } from '@careplan-kit/model';
import { partsOfKey } from '../contract/answers.js';
import type { FormDefinition, FormItem, QuestionItem } from '../contract/definition.js';
import type { Access, ForeignExpressions } from '../contract/form-instance.js';
import type { FormSubmission } from '../contract/submission.js';
import { compile } from '../engine/compile.js';
import { createForm } from '../engine/create-form.js';
import { contentOf } from '../submission/content.js';
import { checkAnswers, checkEntries } from './answers.js';
import { checkConflicts } from './conflicts.js';
import { dayBefore, dayOf } from './day-of.js';
import type { Finding, Report } from './finding.js';
import { ProvenanceCheck } from './provenance.js';
import { checkScores } from './scores.js';
import { SubmissionSchema } from './submission-schema.js';

export type { Finding, RecheckRule } from './finding.js';

export interface RecheckOptions {
  /** The author's calendar day, `YYYY-MM-DD`; without it, that of `submittedAt` in the time zone. */
  readonly today?: string | undefined;
  /** Where the author was; `Europe/London` without it. */
  readonly timeZone?: string | undefined;
  /**
   * What the author was allowed, as it was given to `createForm`. Without it the submission's own list of what was
   * withheld is believed, and only what follows from it is checked.
   */
  readonly access?: ((item: QuestionItem) => Access) | undefined;
  /** The scores that were turned on; without it, those that were submitted. */
  readonly scores?: 'all' | readonly string[] | undefined;
  /** Works out expressions of other languages. Without it, what has one is not checked. */
  readonly foreign?: ForeignExpressions | undefined;
}

export interface Recheck {
  /** True when nothing was found. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the submission; what is wrong with its shape is found, and nothing else is then looked at. */
function read(input: unknown, report: Report): FormSubmission | undefined {
  try {
    assertSafeDocument('The submission', input);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const { path, message } of error.issues) report('shape', path, message);
    return undefined;
  }
  const parsed = SubmissionSchema.safeParse(input === undefined ? null : JSON.parse(JSON.stringify(input)));
  if (parsed.success) return parsed.data;
  for (const { path, message } of toDataIssues(parsed.error.issues)) report('shape', path, message);
  return undefined;
}

function isOfThisForm({ id, url, version }: FormDefinition, { form }: FormSubmission, report: Report): boolean {
  if (form.id !== id) report('other-form', ['form', 'id'], `the form is "${id}"`);
  if (form.url !== url) report('other-form', ['form', 'url'], `the form is "${url}"`);
  if (form.version !== version) report('stale-definition', ['form', 'version'], `the form has the version ${version}`);
  return form.id === id && form.url === url && form.version === version;
}

/** What the submission says was withheld, and no more: what follows from it, the form works out. */
function accessSaid(definition: FormDefinition, { withheld = [] }: FormSubmission): (item: QuestionItem) => Access {
  const said = new Set(withheld.map((key) => partsOfKey(key).itemId));
  const denied = new Set<string>();
  const see = (items: readonly FormItem[], round: boolean) => {
    for (const item of items) {
      const isDenied = round || said.has(item.id);
      if (isDenied) denied.add(item.id);
      if ('items' in item) see(item.items ?? [], isDenied);
    }
  };
  see(definition.items, false);
  return ({ id }) => (denied.has(id) ? 'none' : 'write');
}

/** Everything that is wrong, if the submission was made on that day. */
function findingsOn(
  today: string,
  definition: FormDefinition,
  submission: FormSubmission,
  record: CareRecord,
  options: RecheckOptions,
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (rule, path, message) => findings.push({ path, rule, message });
  const { answers, setAside, provenance, entries, origins, scores = [] } = submission;
  const confirmed = scores.flatMap(({ id, total, confirmed: is }) =>
    is && total !== null ? [[id, total] as const] : [],
  );
  try {
    const form = createForm(definition, {
      context: { today },
      access: options.access ?? accessSaid(definition, submission),
      scores: options.scores ?? scores.map(({ id }) => id),
      foreign: options.foreign,
      snapshot: { answers: {}, provenance: {} },
    });
    const snapshot = { answers: { ...setAside, ...answers }, provenance, entries, origins };
    const unknown = form.restore({ ...snapshot, confirmed: Object.fromEntries(confirmed) });
    const content = contentOf(form);
    checkAnswers(form, submission, content, unknown, report);
    checkEntries(submission, content, report);
    checkScores(submission, content, report);
    const check = new ProvenanceCheck(compile(definition), submission, record, report);
    check.answers(form);
    check.entries();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const { path, message } of error.issues) report('shape', path, message);
  }
  return findings;
}

/**
 * Looks at a submission again, on a server that trusts no client: works out everything anew from the answers, and says
 * where the submission says otherwise. It decides nothing and changes nothing; whether to commit is the host's decision.
 *
 * @param definition - the version that is in force, as returned by `parseDefinition`
 * @param submission - as it came in; nothing is believed of it
 * @param record - the person's record as the server has it now
 */
export function recheck(
  definition: FormDefinition,
  submission: unknown,
  record: CareRecord,
  options: RecheckOptions = {},
): Recheck {
  const findings: Finding[] = [];
  const report: Report = (rule, path, message) => findings.push({ path, rule, message });
  const sent = read(submission, report);
  if (!sent || !isOfThisForm(definition, sent, report)) return { ok: false, findings };
  if (sent.subjectOfCare !== record.subjectOfCare.id)
    report('other-person', ['subjectOfCare'], 'the record is that of another person');
  const today = options.today ?? dayOf(sent.submittedAt, options.timeZone ?? HOME_TIME_ZONE);
  let found = findingsOn(today, definition, sent, record, options);
  if (found.length > 0 && options.today === undefined) {
    // A form may be filled before midnight and sent after it.
    const before = findingsOn(dayBefore(today), definition, sent, record, options);
    if (before.length === 0) found = before;
  }
  findings.push(...found);
  if (findings.every(({ rule }) => rule !== 'shape' && rule !== 'entries'))
    checkConflicts(definition, sent, record, report);
  return { ok: findings.length === 0, findings };
}
