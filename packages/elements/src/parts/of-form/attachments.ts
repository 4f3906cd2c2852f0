// SPDX-License-Identifier: Apache-2.0
// All that a form needs to take photos, sounds and films.
import '../../form/form.js'; // For bundlers: see part.ts.
export * from '../attachments.js';
