// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import type { Answers, FormSnapshot } from '../contract/answers.js';
import type { FormDefinition, QuestionItem } from '../contract/definition.js';
import type { Access, FormContext, FormInstance } from '../contract/form-instance.js';
import { Form } from './form.js';
import { prefill } from './prefill.js';

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
   * `read` cannot be answered. `none` is withheld, and so is every item whose condition or calculation reads it,
   * directly or not, because its state would tell.
   */
  readonly access?: ((item: QuestionItem) => Access) | undefined;
}

/**
 * Opens a form.
 *
 * @param definition - as returned by `parseDefinition`
 */
export function createForm(definition: FormDefinition, options: CreateFormOptions): FormInstance {
  const form = new Form(definition, options.context, options.access);
  if (options.snapshot) {
    form.restore(options.snapshot);
    return form;
  }
  if (options.record) form.fill(prefill(form, options.record));
  form.fill(Object.entries(options.answers ?? {}).map(([key, value]) => [key, value, { from: 'worker' }] as const));
  form.fill([...form.initialValues()]);
  return form;
}
