// SPDX-License-Identifier: Apache-2.0
// A task list, and one question at a time, in a file of their own.
import '../form/form.js'; // For bundlers: see part.ts.
import { answersStyles } from '../form-record/answers.styles.js';
import { layoutsStyles } from '../layouts/layouts.styles.js';

export { Layouts } from '../layouts/layouts.js';
export const styles = [layoutsStyles, answersStyles];
