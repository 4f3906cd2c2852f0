// SPDX-License-Identifier: Apache-2.0
// Importing this file registers `cpk-form`.
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { fetchScores } from '../form/form-parts.js';
import { warmUpWhenIdle } from '../form/warm-up.js';
import { checksPart } from '../parts/checks-part.js';
import { latePart } from '../parts/late-part.js';

defineElement(CpkForm);
// A form that comes as JSON then opens at once, with or without a network.
checksPart.loadWhenIdle();
// So does one with long lists, reasons for no answer or files.
latePart.loadWhenIdle();

async function warmUp() {
  const [{ openMadeUpForms }] = await Promise.all([
    import('../parts/made-up-forms.js'),
    checksPart.load(),
    fetchScores(),
  ]);
  return openMadeUpForms(CpkForm.elementStyles);
}
warmUpWhenIdle(() => (CpkForm.warmsUp ? warmUp() : null));

// Also brings the types of the tag and its events into the host's program.
export { CpkForm };
export type { CpkAnswerEvent } from '../events/answer-event.js';
export type { CpkErrorEvent } from '../events/error-event.js';
export type { CpkSubmitEvent } from '../events/submit-event.js';
