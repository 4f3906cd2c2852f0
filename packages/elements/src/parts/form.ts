// SPDX-License-Identifier: Apache-2.0
// The form that About Me is written in, in a file of its own.
import '../about-me/about-me.js'; // For bundlers: see part.ts.
import { aboutMe } from '@careplan-kit/templates/about-me';
import { CpkForm } from '../form/form.js';

export { CpkForm };

/** What else it needs to be opened with a record and finished, wherever the worker is by then. */
export async function fetchRest(): Promise<void> {
  await CpkForm.prepare(aboutMe, { record: true, drafts: true });
}
