// SPDX-License-Identifier: Apache-2.0
// What a form needs to be finished, in a file of its own.
import '../form/form.js'; // For bundlers: see part.ts.
export { errorSummaryStyles as styles } from '../error-summary/error-summary.styles.js';
export { problemSentence } from '../field-views/problem-sentence.js';
export { doneNotice, faultsNotice, troubleOf } from '../form/finish-notices.js';
export { eventOf } from '../form/finish-event.js';
export { handOverTo } from '../form/hand-over.js';
