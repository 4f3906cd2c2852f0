// SPDX-License-Identifier: Apache-2.0
export * from './contract/index.js';
export { FormDefinitionSchema } from './definition/schema.js';
export { itemsReadBy, partsOf } from './definition/expression-parts.js';
export { type AnswerOf, type AnswersOf, defineForm } from './define-form.js';
export { type Pack, type PackLicence, readPack } from './pack/read-pack.js';
