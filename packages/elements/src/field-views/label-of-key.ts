// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode } from '@careplan-kit/forms/contract';
import type { FieldTools } from './field-view.js';
import { nameOfEntry } from './entry-name.js';

type Tools = Pick<FieldTools, 'say' | 'words'>;

/** The entry that holds a question, as its heading says it; null when it is not in this node. */
function entriesRound(node: FormNode, key: string, { say, words }: Tools): string[] | null {
  if (node.key === key) return [];
  if (node.kind === 'display') return null;
  if (node.kind !== 'repeat') {
    for (const child of node.children) {
      const found = entriesRound(child, key, { say, words });
      if (found) return found;
    }
    return null;
  }
  const named = words.of(node.item);
  for (const [at, { node: entry }] of node.entries.entries()) {
    const found = entriesRound(entry, key, { say, words });
    if (!found) continue;
    return [nameOfEntry(named, String(at + 1), say), ...found];
  }
  return null;
}

/** What a question, a repeating item or a score is called, with the entries it is in: the same question stands in each. */
export function labelOfKey(form: FormInstance, key: string, tools: Tools): string {
  const score = form.scores.find((node) => node.key === key);
  if (score) return tools.words.ofScore(score.score).title;
  const node = form.node(key);
  if (!node) return key;
  const { label } = tools.words.of(node.item);
  if (!key.includes('~')) return label || key;
  for (const root of form.nodes) {
    const entries = entriesRound(root, key, tools);
    // An entry of a repeating question is called by the question already.
    if (entries) return [...entries, ...(entries.at(-1)?.startsWith(label) ? [] : [label])].join(': ');
  }
  return label || key;
}
