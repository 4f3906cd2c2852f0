// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import type { Answers, FormSnapshot } from '../contract/answers.js';
import type { FormDefinition, QuestionItem } from '../contract/definition.js';
import type { Access, ForeignExpressions, FormContext, FormInstance } from '../contract/form-instance.js';
import { Form } from './form.js';
import type { Parts } from './parts.js';

export interface CreateFormOptions {
  readonly context: FormContext;
  /** What the record says fills the items bound to it. */
  readonly record?: CareRecord | undefined;
  /** Answers given by the worker; they win over the record. */
  readonly answers?: Answers | undefined;
  /** A form as it was left: nothing else is filled in, not even a starting value. */
  readonly snapshot?: FormSnapshot | undefined;
  /**
   * What the worker may do with an item; without it, `write`. Asked once for each question, when the form opens.
   * `read` cannot be answered. `none` is withheld, and so is everything that reads it, directly or not, because its state
   * would tell.
   */
  readonly access?: ((item: QuestionItem) => Access) | undefined;
  /** Which scores are worked out and shown, by their id; without it, none. */
  readonly scores?: 'all' | readonly string[] | undefined;
  /** Works out expressions of other languages. Without it, what has one is shown and answered by hand. */
  readonly foreign?: ForeignExpressions | undefined;
}

/**
 * Opens a form with the parts that are given. Whether they are all that this form needs is the caller's to know.
 *
 * @throws DataError when the snapshot is none, or the entries would be too many
 */
export function openForm(definition: FormDefinition, options: CreateFormOptions, parts: Parts): FormInstance {
  const form = new Form(definition, options, parts);
  if (options.snapshot) form.restore(options.snapshot);
  else form.begin(options.record, options.answers ?? {}, parts);
  return form;
}
