// SPDX-License-Identifier: Apache-2.0
import type {
  Answers,
  FormDefinition,
  FormInstance,
  FormSnapshot,
  FormSubmission,
  SubmittedScore,
} from '@careplan-kit/forms/contract';
import { createForm } from '@careplan-kit/forms/page';
import type { CareRecord } from '@careplan-kit/model';
import { DataError } from '@careplan-kit/model/plain';
import type { Host } from '../host-context/host-context.js';
import { accessOf } from '../host-context/permission.js';

/** A form as it was left: finished, or not. */
export type LeftForm = FormSubmission | FormSnapshot;

export const isSubmission = (left: LeftForm): left is FormSubmission => 'submittedAt' in left;

/** What is asked to be shown. */
export interface Asked {
  readonly left: LeftForm;
  readonly earlier: LeftForm | null;
  readonly record: CareRecord | null;
  readonly host: Host;
  /** The worker's calendar day of a moment. */
  readonly dayOf: (moment: Date) => string;
}

/** A form opened to be read, and with it the one of the last review. */
export interface OpenedRecord {
  readonly form: FormInstance;
  readonly earlier: FormInstance | null;
  /** Answers to questions that the form does not have. */
  readonly others: Answers;
  readonly submission: FormSubmission | null;
  readonly scores: readonly SubmittedScore[];
}

const refuse = (what: string, key: string, message: string): never => {
  throw new DataError(what, [{ path: [key], code: 'wrong-value', message }]);
};

/** Answers under the words of another form, or under the name of another person, would be worse than none. */
function check(definition: FormDefinition, left: LeftForm, record: CareRecord | null): void {
  if (!isSubmission(left)) return;
  const { url, version } = left.form;
  if (url !== definition.url || version !== definition.version)
    refuse('The submission', 'form', `is of ${url}|${version}, not of ${definition.url}|${definition.version}`);
  if (record && record.subjectOfCare.id !== left.subjectOfCare)
    refuse('The submission', 'subjectOfCare', 'is about another person than the record');
}

function restored(
  definition: FormDefinition,
  left: LeftForm,
  { record, host, dayOf }: Asked,
): { readonly form: FormInstance; readonly others: Answers } {
  const person = isSubmission(left) ? left.subjectOfCare : (record?.subjectOfCare.id ?? null);
  const access = accessOf(host, person);
  const form = createForm(definition, {
    // Conditions on the day are as they were when it was finished.
    context: { today: dayOf(isSubmission(left) ? new Date(left.submittedAt) : host.clock()) },
    access: (item) => (access(item) === 'none' ? 'none' : 'read'),
    scores: isSubmission(left) ? undefined : host.scores,
  });
  const { answers, provenance, entries, origins } = left;
  const confirmed = isSubmission(left) ? undefined : left.confirmed;
  return { form, others: form.restore({ answers, provenance, entries, origins, confirmed }) };
}

/** @throws DataError when the answers cannot be read, or are of another form or person */
export function openRecord(definition: FormDefinition, asked: Asked): OpenedRecord {
  const { left, earlier, record } = asked;
  check(definition, left, record);
  // The form may have moved on since the last review: what it does not ask any more is left out of the comparison.
  if (earlier && isSubmission(earlier) && isSubmission(left) && earlier.subjectOfCare !== left.subjectOfCare)
    refuse('The earlier form', 'subjectOfCare', 'is about another person');
  const { form, others } = restored(definition, left, asked);
  const submission = isSubmission(left) ? left : null;
  const live = form.scores.map(({ result, confirmed }) => ({ ...result, confirmed }));
  return {
    form,
    earlier: earlier ? restored(definition, earlier, asked).form : null,
    others,
    submission,
    scores: submission ? (submission.scores ?? []) : live,
  };
}
