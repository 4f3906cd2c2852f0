// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '../../contract/definition.js';
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';

/** What may stand in place of words that may not be shipped: "Question 3", "Item C", "4b". */
const PLACEHOLDER = /^(?:(?:question|item|part|section|option|score) ?)?[a-z]?\d{0,3}[a-z]?\.?$/i;

const wordsOf = (item: FormItem): string[] => {
  const { label, help, prompts = [] } = item as { label?: string; help?: string; prompts?: readonly string[] };
  return [label, help, ...prompts].filter((text) => text !== undefined && !PLACEHOLDER.test(text.trim())) as string[];
};

export function* licence({ definition, places }: FormUnderLint): Iterable<Told> {
  const { kind, text } = definition.licence;
  if (text.trim() === '') {
    const message = 'The licence does not say what has to be said with the form.';
    yield { path: ['licence', 'text'], rule: 'licence-without-words', message };
  }
  if (kind !== 'licence-gated') return;
  const holding = places.filter(({ item }) => wordsOf(item).length > 0);
  const [first] = holding;
  if (!first) return;
  const message = `The words of this form may not be shipped, and ${holding.length} of its items hold some. Leave only places for them, such as “Question 1”.`;
  yield { path: first.path, rule: 'gated-text', message };
}

export function* version({ definition }: FormUnderLint): Iterable<Told> {
  if (definition.status !== 'active' || !definition.version.startsWith('0.')) return;
  const message = `The form is in use, and its version ${definition.version} says that it is not ready.`;
  yield { path: ['version'], rule: 'active-zero-version', message };
}
