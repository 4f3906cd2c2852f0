// SPDX-License-Identifier: Apache-2.0
export type { ExchangeNote, ExchangeNoteCode } from './note.js';
export { type Prsb201Document, type Prsb201Entry, fromPrsb201, toPrsb201 } from './prsb-201.js';
export { type Prsb1Document, fromPrsb1, toPrsb1 } from './prsb-1.js';
