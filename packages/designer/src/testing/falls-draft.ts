// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { type Applied, type Done, isDone } from '../design/applied.js';
import { applyCommand } from '../design/apply.js';
import type { Command } from '../design/command.js';
import type { Draft, DraftItem } from '../design/draft.js';
import { blankForm } from '../design/open.js';
import { saidIn } from '../design/said.js';
import { itemOf } from '../design/tree.js';

const answer = (item: string) => ({ op: 'answer', item }) as const;
const isYes = (item: string) => ({ op: 'equal', left: answer(item), right: { op: 'constant', value: true } }) as const;

/** A small form in which everything depends on something. */
export const falls: Draft = {
  ...blankForm({ title: 'Falls', url: 'https://home.example/forms/falls' }),
  licence: { kind: 'own-words', text: 'Our own.' },
  items: [
    { id: 'fallen', type: 'boolean', label: 'Fallen in the last year?' },
    {
      id: 'about',
      type: 'group',
      label: 'The fall',
      items: [
        { id: 'where', type: 'text', label: 'Where?', enableWhen: isYes('fallen') },
        {
          id: 'hurt',
          type: 'choice',
          label: 'Hurt?',
          options: [
            { code: 'none', label: 'Not hurt', weight: 0 },
            { code: 'bruise', label: 'A bruise', weight: 1 },
          ],
        },
      ],
    },
    { id: 'points', type: 'integer', label: 'Points', calculate: { op: 'variable', name: 'twice' } },
  ],
  variables: [{ name: 'twice', value: { op: 'sum', of: [{ op: 'weight', item: 'hurt' }] } }],
  scores: [{ id: 'risk', title: 'Risk', parts: [{ value: { op: 'weight', item: 'hurt' } }] }],
  translations: {
    cy: {
      reviewed: true,
      items: {
        fallen: { label: 'Wedi cwympo?' },
        hurt: { label: 'Anaf?', options: { none: 'Dim anaf', bruise: 'Clais' } },
      },
      scores: { risk: { title: 'Risg' } },
    },
  },
};

export const done = (applied: Applied): Done => {
  assert.ok(isDone(applied), JSON.stringify(applied));
  return applied;
};
export const after = (...commands: readonly Command[]): Draft =>
  commands.reduce((draft, command) => done(applyCommand(draft, command)).draft, falls);
export const refusal = (applied: Applied): string => {
  assert.ok(!isDone(applied), 'it was done');
  return saidIn(applied.refused);
};
export const refused = (command: Command, draft = falls) => refusal(applyCommand(draft, command));
export const item = (draft: Draft, id: string): DraftItem => itemOf(draft, id)!;

interface Welsh {
  readonly reviewed: boolean;
  readonly items: Readonly<Record<string, unknown>>;
}

/** The Welsh words of a form. */
export const words = (draft: Draft): Welsh => (draft.translations as { readonly cy: Welsh }).cy;
