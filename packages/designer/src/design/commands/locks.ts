// SPDX-License-Identifier: Apache-2.0
import { alike } from '../alike.js';
import type { Refused } from '../applied.js';
import type { DraftItem } from '../draft.js';
import { nameOf } from '../name-of.js';
import { everyItem } from '../tree.js';
import { type Step, refuse } from './step.js';

/** What a copy may change of a locked item: it guides or draws, and neither asks nor means anything else. */
const FREE: ReadonlySet<string> = new Set(['help', 'prompts', 'prefix', 'control', 'layout', 'signer']);

type Checked = Refused | undefined;

/** Whether what an item asks and means may be changed. */
export function lockedContent({ around: { core } }: Step, item: DraftItem): Checked {
  if (!core || !(core.locked.has(item.id) || core.read.has(item.id))) return undefined;
  return refuse('locked', { item: nameOf(item), form: core.title });
}

/** Whether an item, and all in it, may go. */
export function lockedAway({ around: { core } }: Step, item: DraftItem): Checked {
  if (!core) return undefined;
  for (const { id } of everyItem([item])) {
    if (core.locked.has(id)) {
      return id === item.id
        ? refuse('locked', { item: nameOf(item), form: core.title })
        : refuse('lockedInside', { item: nameOf(item), form: core.title });
    }
    if (core.read.has(id)) return refuse('readInCore', { item: nameOf(item), form: core.title });
  }
  return undefined;
}

const isRoundOrLocked = ({ around: { core } }: Step, id: string): boolean =>
  core !== undefined && (core.locked.has(id) || core.round.has(id));

/** Whether an item may stand in another section. */
export function lockedPlace(step: Step, item: DraftItem): Checked {
  return isRoundOrLocked(step, item.id)
    ? refuse('lockedGroup', { item: nameOf(item), form: step.around.core!.title })
    : undefined;
}

/** What round locked items decides whether, and how often, they are asked. */
export function lockedRound(step: Step, item: DraftItem): Checked {
  const { core } = step.around;
  if (!core?.round.has(item.id)) return undefined;
  return refuse('lockedInside', { item: nameOf(item), form: core.title });
}

function lockedHidden({ around }: Step, item: DraftItem, value: unknown): Checked {
  const core = around.core!;
  // What is hidden in the standard may be shown, and what is shown stays shown.
  if (value !== true || item.hidden === true) return undefined;
  const values = { item: nameOf(item), form: core.title };
  if (core.round.has(item.id)) return refuse('lockedInside', values);
  const how = core.locked.get(item.id);
  if (how === 'always') return refuse('lockedHidden', values);
  if (how && item.required === true) return refuse('hiddenRequired', values);
  return undefined;
}

/** Whether a setting of an item may become another. */
export function lockedSetting(step: Step, item: DraftItem, key: string, value: unknown): Checked {
  const { core } = step.around;
  if (!core || alike(item[key], value)) return undefined;
  if (key === 'hidden') return lockedHidden(step, item, value);
  if (key === 'locked') return refuse('copiesStandard', { form: core.title });
  if (FREE.has(key)) return undefined;
  if ((key === 'enableWhen' || key === 'repeats') && core.round.has(item.id)) return lockedRound(step, item);
  return lockedContent(step, item);
}
