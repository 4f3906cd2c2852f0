// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';
import type { Command } from '../design/command.js';
import type { Draft } from '../design/draft.js';
import { everyItem } from '../design/tree.js';

/** Kinds of item that are asked for at random; one is no kind at all. */
const TYPES = [
  ...['text', 'long-text', 'boolean', 'integer', 'decimal', 'quantity', 'scale', 'date', 'partial-date', 'time'],
  ...['date-time', 'choice', 'multiple-choice', 'look-up', 'attachment', 'signature', 'body-map', 'reference'],
  ...['display', 'group', 'hologram'],
];

const WORDS = ['Sleep', 'Does he sleep well?', '', 'PAIN:', 'Tea | coffee', '“Quoted”', 'Iechyd a lles', '1st fall'];

const SETTINGS: readonly (readonly [key: string, value: unknown])[] = [
  ['label', 'Asked in other words'],
  ['label', ''],
  ['help', 'Ask gently.'],
  ['help', undefined],
  ['prompts', ['What helps?']],
  ['required', true],
  ['required', undefined],
  ['hidden', true],
  ['hidden', undefined],
  ['readOnly', true],
  ['min', 3],
  ['max', 1],
  ['whenHidden', 'keep'],
  ['unknowns', ['unknown']],
  ['locked', 'always'],
  ['codes', [{ system: 'http://snomed.info/sct', code: '1' }]],
  ['items', []],
  ['__proto__', {}],
  ['somethingNew', { kept: true }],
  ['label', 7],
];

/** Which command, and which of what a form has. */
export interface Drawn {
  readonly kind: number;
  readonly one: number;
  readonly two: number;
  readonly three: number;
  readonly words: string;
  readonly type: string;
}

const nat = fc.nat({ max: 100_000 });
const pickOf = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const idAt = (draft: Draft, at: number): string => pickOf([...everyItem(draft.items)], at)?.id ?? 'nobody';
const parentAt = (draft: Draft, at: number): string | null => (at % 4 === 0 ? null : idAt(draft, at));
const scoreAt = (draft: Draft, at: number) =>
  pickOf(Array.isArray(draft.scores) ? (draft.scores as { id: string }[]) : [], at);

const expressionOf = (draft: Draft, at: number): unknown =>
  [
    undefined,
    { op: 'exists', item: idAt(draft, at) },
    { op: 'equal', left: { op: 'answer', item: idAt(draft, at) }, right: { op: 'constant', value: 'yes' } },
    { op: 'over', items: idAt(draft, at), fold: 'count' },
    { op: 'sum', of: [{ op: 'weight', item: idAt(draft, at) }] },
    'half',
  ][at % 6];

/** The command that was drawn, over whatever form it is done to. */
export function commandOf({ kind, one, two, three, words, type }: Drawn, draft: Draft): Command {
  const id = idAt(draft, one);
  const place = { parent: parentAt(draft, two), index: (three % 12) - 1 };
  const [key, value] = SETTINGS[two % SETTINGS.length]!;
  const score = scoreAt(draft, one);
  const made: readonly Command[] = [
    { kind: 'add-item', type, at: place, ...(words && { label: words }) },
    { kind: 'remove-item', id },
    { kind: 'remove-item', id, withReaders: true },
    { kind: 'move-item', id, to: place },
    { kind: 'copy-item', id },
    { kind: 'rename-item', id, to: two % 3 === 0 ? idAt(draft, three) : `named-${three % 50}` },
    { kind: 'set', id, key, value },
    { kind: 'change-type', id, type },
    { kind: 'set-options', id, text: `${words}\nYes | yes | 1\nNo |  | ${two % 2 ? '0' : 'none'}` },
    { kind: 'wrap-in-group', id },
    { kind: 'unwrap', id },
    { kind: 'set-repeats', id, repeats: two % 2 ? { each: 'fall', max: 3 } : undefined },
    { kind: 'set-form', key: ['title', 'url', 'language', 'items', 'version'][two % 5]!, value: words },
    {
      kind: 'set-translation',
      language: ['cy', 'en', 'pl', 'x'][two % 4]!,
      id: three % 5 ? id : null,
      key,
      text: words,
    },
    { kind: 'add-score', score: { id: `score-${two % 3}`, title: words || 'Score', parts: [] } },
    { kind: 'set-score', id: score?.id ?? 'none', score: { id: score?.id ?? 'none', title: words, parts: [] } },
    { kind: 'remove-score', id: score?.id ?? 'none', ...(two % 2 && { withReaders: true }) },
    { kind: 'set-condition', id, expression: expressionOf(draft, two) as never },
    { kind: 'set-calculation', id, expression: expressionOf(draft, two) as never },
    { kind: 'set-binding', id, binding: two % 2 ? { class: 'About Me', element: 'other' } : undefined },
    { kind: 'set-locked', id, locked: two % 2 ? 'may-hide' : undefined },
  ];
  return made[kind]!;
}

/** Commands of every kind, possible and impossible. */
export const randomCommands = (most: number): fc.Arbitrary<readonly Drawn[]> => {
  const [words, type] = [fc.constantFrom(...WORDS), fc.constantFrom(...TYPES)];
  const drawn = fc.record({ kind: fc.nat({ max: 20 }), one: nat, two: nat, three: nat, words, type });
  return fc.array(drawn, { minLength: 1, maxLength: most });
};
