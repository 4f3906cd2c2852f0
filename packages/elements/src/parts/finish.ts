// SPDX-License-Identifier: Apache-2.0
// What a form needs to be finished, in a file of its own.
import '../form/form.js'; // For bundlers: see part.ts.
import { errorSummaryStyles } from '../error-summary/error-summary.styles.js';
import { doneStyles } from '../form/done.styles.js';

/** What its list of faults and its end look like. */
export const styles = [errorSummaryStyles, doneStyles];
export { problemSentence } from '../field-views/problem-sentence.js';
export { doneNotice, faultsNotice, troubleOf } from '../form/finish-notices.js';
export { obstacleAtEnd } from '../form/finish-obstacle.js';
export { eventOf } from '../form/finish-event.js';
export { handOverTo } from '../form/hand-over.js';
