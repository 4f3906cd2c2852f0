// SPDX-License-Identifier: Apache-2.0
import { coded, group, optional, text } from './nodes.js';

/** The pair PRSB has nearly everywhere: a code when one fits, and words that a code cannot carry. Either may stand alone. */
export const codedOrText = (valueSet?: string, maxLength?: number) =>
  group({
    codedValue: optional('Coded value', coded(valueSet)),
    freeText: optional('Free text', text(maxLength === undefined ? {} : { maxLength })),
  });
