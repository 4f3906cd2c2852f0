// SPDX-License-Identifier: Apache-2.0
import { type Repair, fromQuestionnaire, parseFhir, stringifyFhir, toQuestionnaire } from '@careplan-kit/fhir';
import { definitionOf } from './definition-of.js';
import type { Draft } from './draft.js';

/** A FHIR Questionnaire as a form, with everything that had to be put right to read it. */
export interface OpenedQuestionnaire {
  readonly draft: Draft;
  readonly repairs: readonly Repair[];
}

/**
 * Opens a FHIR R4 Questionnaire.
 *
 * @param text - its JSON as text, so that decimals stay as they are written
 * @throws DataError when it is no Questionnaire
 */
export function openQuestionnaire(text: string): OpenedQuestionnaire {
  const { definition, repairs } = fromQuestionnaire(parseFhir(text));
  return { draft: definition as unknown as Draft, repairs };
}

/**
 * The form as text of a FHIR R4 Questionnaire.
 *
 * @throws DataError with a path for each fault
 */
export const questionnaireText = (draft: Draft): string => stringifyFhir(toQuestionnaire(definitionOf(draft)));
