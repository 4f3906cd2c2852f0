// SPDX-License-Identifier: Apache-2.0
// How answers become sentences of the Incident, whose two lists of texts are all it has for what happened.
import type { Binding, Expression, FormItem, TextItem } from '@careplan-kit/forms/contract';
import { answer, constant } from '../expressions.js';

/** What happened goes into the one list, what was checked and done into the other. */
type List = 'description' | 'additionalInformation';

const bindTo = (element: List): Binding => ({ class: 'Incident', element, mode: 'write', on: 'create' });

/** Words of our own among the texts of the incident, where something is so. */
export const wordsOfIncident = (id: string, words: string, element: List, enableWhen: Expression): TextItem => ({
  type: 'text',
  id,
  label: words,
  hidden: true,
  calculate: constant(words),
  enableWhen,
  repeats: { min: 1, max: 1 },
  binding: bindTo(element),
});

/**
 * Puts the answer of a question among the texts of the incident.
 *
 * @param heading - what stands before an answer that does not say by itself what it is about; empty for one that does
 */
export const toldOfIncident = (item: string, heading: string, element: List): readonly TextItem[] => [
  ...(heading ? [wordsOfIncident(`${item}Heading`, heading, element, { op: 'exists', item })] : []),
  {
    type: 'long-text',
    id: `${item}Told`,
    label: `In the record of the incident: ${item}`,
    hidden: true,
    calculate: answer(item),
    enableWhen: { op: 'exists', item },
    repeats: { min: 1, max: 1 },
    binding: bindTo(element),
  },
];

/** The same, and where the worker said that nobody knows, that stands there in words: a gap would read as “no”. */
export const toldOrNotKnown = (item: string, heading: string, notKnown: string, element: List): readonly FormItem[] => [
  ...toldOfIncident(item, heading, element),
  wordsOfIncident(`${item}NotKnown`, notKnown, element, { op: 'unknown', item }),
];
