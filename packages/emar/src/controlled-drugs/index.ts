// SPDX-License-Identifier: Apache-2.0
export { appendToRegister, type CdAnswer } from './append.js';
export {
  laterSignature,
  type RegisterCount,
  registerPage,
  type RegisterPage,
  type RegisterProblem,
} from './balance.js';
export { type CdCorrectAnswer, correctRegister } from './correct.js';
export { type CdCountAnswer, countRegister } from './count.js';
export { type RegisterPageName, registerPageOf, registerPages } from './pages.js';
export { registerAdditions, type RegisterAdditions } from './from-record.js';
export { type CdSignAnswer, signRegisterEntry } from './sign.js';
export { type CountDue, registerCountDue } from './count-due.js';
export { stockMoveOfEntry } from './stock-move.js';
