// SPDX-License-Identifier: Apache-2.0
// Laying out far questions last, in a file of its own.
import '../form/form.js'; // For bundlers: see part.ts.
export { deferredLayoutStyles as styles } from '../form/deferred-layout.styles.js';
export { DeferredLayout } from '../form/deferred-layout.js';
