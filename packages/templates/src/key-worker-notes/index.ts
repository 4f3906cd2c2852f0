// SPDX-License-Identifier: Apache-2.0
export { keyWorkerNotes } from './definition.js';
