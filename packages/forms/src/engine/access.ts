// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '../contract/definition.js';
import type { Access } from '../contract/form-instance.js';
import type { Compiled, CompiledForm, CompiledItem } from './compile.js';

/** What the worker may do with the entries of a repeating item. */
export interface EntryRights {
  readonly withheld: boolean;
  /** Something in them may be answered by hand. */
  readonly add: boolean;
  /** Nothing in them is out of the worker's hands: taking an entry away takes every answer in it away. */
  readonly remove: boolean;
}

export interface FormAccess {
  /** By item id. */
  readonly questions: ReadonlyMap<string, Access>;
  readonly entries: ReadonlyMap<string, EntryRights>;
  readonly withheld: ReadonlySet<Compiled>;
}

const isQuestion = ({ item }: CompiledItem) => item.type !== 'group' && item.type !== 'display';

/**
 * What the worker may do with each question. What reads a withheld item is withheld as well, with all that is in it:
 * whether a remark is asked for would tell the answer that calls for it. A score or a variable that reads one is withheld
 * too. When nothing in a repeating group may be seen, how many entries it has may not be seen either.
 */
export function accessOf({ byId }: CompiledForm, allowed?: (item: QuestionItem) => Access): FormAccess {
  const items = [...byId.values()];
  const given = new Map<CompiledItem, Access>();
  const withheld = new Set<Compiled>();
  const due: Compiled[] = [];
  const withhold = (compiled: Compiled) => {
    if (withheld.has(compiled)) return;
    withheld.add(compiled);
    due.push(compiled);
  };
  /** Questions inside each repeating item that may still be seen. */
  const seen = new Map<CompiledItem, number>();
  for (const compiled of items) {
    if (!isQuestion(compiled)) continue;
    for (const round of compiled.within) seen.set(round, (seen.get(round) ?? 0) + 1);
    given.set(compiled, allowed ? allowed(compiled.item as QuestionItem) : 'write');
  }
  // A word we do not know gives nothing away.
  for (const [compiled, access] of given) if (access !== 'write' && access !== 'read') withhold(compiled);
  for (let next = due.pop(); next; next = due.pop()) {
    next.readers.forEach(({ to }) => withhold(to));
    if (next.kind !== 'item') continue;
    next.children.forEach(withhold);
    next.listReaders.forEach(({ to }) => withhold(to));
    if (!isQuestion(next)) continue;
    for (const round of next.within) {
      const others = seen.get(round)! - 1;
      seen.set(round, others);
      if (others === 0) withhold(round);
    }
  }

  const questions = new Map<string, Access>();
  const entries = new Map<string, EntryRights>();
  const accessTo = (compiled: CompiledItem) => (withheld.has(compiled) ? 'none' : given.get(compiled)!);
  for (const compiled of items) if (isQuestion(compiled)) questions.set(compiled.id, accessTo(compiled));
  for (const compiled of items) {
    if (compiled.within === compiled.place) continue;
    entries.set(compiled.id, rightsIn(compiled, withheld.has(compiled), accessTo));
  }
  return { questions, entries, withheld };
}

function rightsIn(
  repeating: CompiledItem,
  withheld: boolean,
  accessTo: (compiled: CompiledItem) => Access,
): EntryRights {
  let [all, writable, whole] = [0, 0, true];
  const see = (compiled: CompiledItem) => {
    if (isQuestion(compiled)) {
      const { readOnly, calculate } = compiled.item as QuestionItem;
      const access = accessTo(compiled);
      all++;
      if (access === 'write' && !readOnly && !calculate) writable++;
      if (access !== 'write') whole = false;
    }
    compiled.children.forEach(see);
  };
  see(repeating);
  const add = !withheld && (all === 0 || writable > 0);
  return { withheld, add, remove: add && whole };
}
