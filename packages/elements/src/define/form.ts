// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-form`.
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { openMadeUpForms } from '../form/warm-up-form.js';
import { warmUpWhenIdle } from '../form/warm-up.js';

defineElement(CpkForm);
warmUpWhenIdle(() => (CpkForm.warmsUp ? openMadeUpForms(CpkForm.elementStyles) : null));

// Also brings the types of the tag and its events into the host's program.
export { CpkForm };
export type { CpkAnswerEvent } from '../events/answer-event.js';
export type { CpkErrorEvent } from '../events/error-event.js';
export type { CpkSubmitEvent } from '../events/submit-event.js';
