// SPDX-License-Identifier: Apache-2.0
import { ALONE, type Applied, type Around, type Done, isDone } from './applied.js';
import type { Command } from './command.js';
import { addScore, removeScore, setForm, setScore } from './commands/of-form.js';
import { setOptions } from './commands/options.js';
import { removeItem } from './commands/removing.js';
import {
  changeType,
  renameItem,
  set,
  setBinding,
  setCalculation,
  setCondition,
  setLocked,
  setRepeats,
} from './commands/settings.js';
import { type Act, nothing, refuse, tell } from './commands/step.js';
import { addItem, copyItem, moveItem, unwrap, wrapInGroup } from './commands/structure.js';
import { setTranslation } from './commands/translating.js';
import type { Draft } from './draft.js';

type Acts = { readonly [Kind in Command['kind']]: Act<Extract<Command, { kind: Kind }>> };

/** All or none: a draft that half of them were done to is nothing anybody asked for. */
const many: Act<Extract<Command, { kind: 'many' }>> = ({ commands }, step) => {
  if (!Array.isArray(commands)) return refuse('unknownCommand');
  let { draft } = step;
  let last: Done = nothing(step);
  for (const command of commands as readonly Command[]) {
    const applied = applyCommand(draft, command, step.around);
    if (!isDone(applied)) return applied;
    last = applied;
    ({ draft } = last);
  }
  if (commands.length < 2 || draft === step.draft) return { ...last, draft };
  return tell(draft, 'many', { count: commands.length }, last.focus);
};

const ACTS: Acts = {
  'add-item': addItem,
  'remove-item': removeItem,
  'move-item': moveItem,
  'copy-item': copyItem,
  'rename-item': renameItem,
  set,
  'change-type': changeType,
  'set-options': setOptions,
  'wrap-in-group': wrapInGroup,
  unwrap,
  'set-repeats': setRepeats,
  'set-form': setForm,
  'set-translation': setTranslation,
  'add-score': addScore,
  'set-score': setScore,
  'remove-score': removeScore,
  'set-condition': setCondition,
  'set-calculation': setCalculation,
  'set-binding': setBinding,
  'set-locked': setLocked,
  many,
};

/**
 * Does something to a form that is being made. The draft that is handed in is never changed; what the change does not touch
 * is the same object in the new one. Nothing is thrown: what cannot be done is refused with a sentence.
 *
 * @param around - earlier versions, whose ids are never used again, and the standard form whose core is locked
 */
export function applyCommand(draft: Draft, command: Command, around: Around = ALONE): Applied {
  if (!Object.hasOwn(ACTS, command.kind)) return refuse('unknownCommand');
  const act = ACTS[command.kind] as Act<Command>;
  return act(command, { draft, around });
}
