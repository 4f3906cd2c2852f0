// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type FormItem, type FormSubmission, partsOfKey } from '@careplan-kit/forms/contract';
import { el } from '../dom.js';

type Bag = Readonly<Record<string, unknown>>;
type Line = readonly [name: string, words: string];

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const bags = (value: unknown): Bag[] => (Array.isArray(value) ? value.filter(isBag) : []);

/** A value of a form or of FHIR as somebody would say it. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join('; ');
  if (!isBag(value)) return value === true ? 'Yes' : value === false ? 'No' : String(value ?? '');
  const { text, display, label, value: amount, unit, filename, code, coding, manifestation } = value;
  if (amount !== undefined) return [words(amount), words(unit)].filter(Boolean).join(' ');
  return words(text ?? display ?? label ?? filename ?? coding ?? manifestation ?? code);
}

function labelsOf(items: readonly FormItem[]): Line[] {
  return items.flatMap((item): Line[] => [
    [item.id, item.label ?? item.id],
    ...('items' in item && item.items ? labelsOf(item.items) : []),
  ]);
}

/** What was finished, question by question; of what repeats, entry by entry. */
export function submissionInWords({ items }: FormDefinition, { answers }: FormSubmission): Line[] {
  const labels = new Map(labelsOf(items));
  return Object.entries(answers).map(([key, answer]) => {
    const { itemId } = partsOfKey(key);
    return [labels.get(itemId) ?? itemId, words(answer)];
  });
}

function answered(items: readonly Bag[]): Line[] {
  return items.flatMap(({ text, answer, item }) => {
    const said = bags(answer).flatMap((one) => Object.entries(one).filter(([key]) => key.startsWith('value')));
    const own: Line[] = said.length > 0 ? [[words(text), words(said.map(([, value]) => value))]] : [];
    return [...own, ...answered(bags(item))];
  });
}

const SHOWN: Readonly<Record<string, string>> = {
  code: 'What it is',
  clinicalStatus: 'Status',
  reaction: 'What happens',
  note: 'Note',
  recordedDate: 'Written down',
};

/** What the record server has, in words; empty when it is nothing that this product knows how to say. */
export function resourceInWords(resource: unknown): Line[] {
  if (!isBag(resource)) return [];
  if (resource['resourceType'] === 'QuestionnaireResponse') return answered(bags(resource['item']));
  return Object.entries(SHOWN)
    .map(([key, name]): Line => [name, words(resource[key])])
    .filter(([, said]) => said !== '');
}

export function linesView(lines: readonly Line[]): HTMLElement {
  const rows = lines.flatMap(([name, said]) => [el('dt', {}, name), el('dd', {}, said || 'Left blank')]);
  return el('dl', { class: 'lines' }, ...rows);
}
