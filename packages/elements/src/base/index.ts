// SPDX-License-Identifier: Apache-2.0
// What an element of another package is made from: it has the same host, words, tokens and looks as those of this one.
export { CpkElement } from './cpk-element.js';
export { DEFAULT_PREFIX, type NamedElement, defineElement } from './define-element.js';
export { warnOnce } from './warn-once.js';
export { StoringEvent } from '../events/storing-event.js';
export type { AuditDetail, AuditEvent } from '../host-context/audit-event.js';
export { type Host, type HostContext, NO_HOST, hostContext, todayOf } from '../host-context/host-context.js';
export { buttons } from '../styles/button.styles.js';
export { fields } from '../styles/field.styles.js';
export { recordViewStyles } from '../record-views/record-views.styles.js';
export { tableStyles } from '../styles/table.styles.js';
export { tokens } from '../styles/tokens.styles.js';
export { type Language, type Phrase, type PhraseValues, type Say, ENGLISH, isWelsh, say } from '../words/words.js';
