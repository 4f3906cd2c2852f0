// SPDX-License-Identifier: Apache-2.0
// Where an answer is kept in the record: a piece that is fetched when somebody looks for a place.
export { bindingSearch } from './sentences/binding-search.js';
export { sentenceStyles } from './sentences/sentences.styles.js';
