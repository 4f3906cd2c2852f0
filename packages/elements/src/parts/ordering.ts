// SPDX-License-Identifier: Apache-2.0
// Writing an order out, checking, changing and stopping it, and its directions in words, in a file of its own.
export {
  ORDER_STEP_WORDS,
  changeOrder,
  checkOrder,
  explainOrder,
  lackPhraseOf,
  lacksOfStop,
  resumeOrder,
  reviewOrder,
  rewriteOrder,
  standingOrders,
  stopOrder,
  suspendOrder,
  suspensionNow,
  withdrawOrder,
  writeOrder,
} from '@careplan-kit/emar';
export { dosageWords } from '@careplan-kit/fhir/medicines';
