// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { alike } from './alike.js';
import { type Applied, type Around, isDone } from './applied.js';
import { applyCommand } from './apply.js';
import type { Command } from './command.js';
import type { Core } from './core.js';
import { type Changed, changedBetween } from './changed.js';
import type { Draft, DraftItem } from './draft.js';
import type { Said } from './said.js';
import { everyItem } from './tree.js';

export interface DesignOptions {
  /** Versions that were published before, so that no id of theirs is given to another question. */
  readonly published?: readonly (FormDefinition | { readonly items: readonly DraftItem[] })[];
  /** It is a local copy of a standard form: what that locked stays. */
  readonly isLocalCopy?: boolean;
  /** What the standard locks, of `coreFrom` or `coreOfCopy`; without it, a local copy goes by the marks of its own items. */
  readonly core?: Core | undefined;
  /** For tests: milliseconds now. */
  readonly clock?: () => number;
}

/** What a store keeps of a form that is being made: the form as it stands, and all that was done to it. */
export interface KeptDesign {
  readonly format: 'careplan-kit/design-1';
  readonly draft: Draft;
  /** The form as it was opened, where what was done to it is kept. */
  readonly start?: Draft;
  readonly done?: readonly Command[];
  /** How many of those are not taken back. */
  readonly at?: number;
}

interface Step {
  readonly draft: Draft;
  readonly did: Said | null;
  readonly command: Command | null;
  /** What was typed into one box goes on as one step. */
  readonly typed: string | null;
  readonly at: number;
}

/** How long after a key another in the same box is still the same typing. */
const ONE_BREATH = 1000;

/** What typing goes on in; null for what is done once. */
function boxOf(command: Command): string | null {
  if (command.kind === 'set' && typeof command.value === 'string') return `${command.id} ${command.key}`;
  // Where answers come and go or change places, it is not the same typing.
  if (command.kind === 'set' && command.key === 'options' && Array.isArray(command.value))
    return [command.id, ...command.value.map((option: { code?: unknown } | null) => String(option?.code))].join(' ');
  if (command.kind === 'set-form' && typeof command.value === 'string') return `form ${command.key}`;
  if (command.kind === 'set-options') return `${command.id} options`;
  if (command.kind === 'set-translation' && typeof command.text === 'string')
    return `${command.language} ${command.id} ${command.key}`;
  return null;
}

/** The marks of locked items alone: what a copy is known to keep when nothing is known of the standard. */
function marksOf(draft: Draft): Core {
  const locked = new Map<string, 'always' | 'may-hide'>();
  const round = new Set<string>();
  const visit = (items: readonly DraftItem[], path: readonly string[]): void => {
    for (const item of items) {
      if (item.locked === 'always' || item.locked === 'may-hide') {
        locked.set(item.id, item.locked);
        path.forEach((id) => round.add(id));
      }
      if (item.items) visit(item.items, [...path, item.id]);
    }
  };
  visit(draft.items, []);
  for (const id of locked.keys()) round.delete(id);
  const from = Array.isArray(draft.derivedFrom) ? (draft.derivedFrom as readonly unknown[])[0] : undefined;
  return {
    ...{ title: draft.title, url: undefined, form: typeof from === 'string' ? from : undefined },
    ...{ locked, round, read: new Set(), scores: new Set(), variables: new Set() },
  };
}

/**
 * A form that is being made: the draft, what may be done to it, and a history without end. Drafts share what did not
 * change, so a step costs what it changed.
 */
export class Design {
  readonly #steps: Step[];
  #at: number;
  readonly #around: Around;
  readonly #listeners = new Set<(changed: Changed) => void>();
  readonly #clock: () => number;

  constructor(draft: Draft, options: DesignOptions = {}) {
    const { published = [], core, isLocalCopy = core !== undefined, clock = Date.now } = options;
    this.#steps = [{ draft, did: null, command: null, typed: null, at: 0 }];
    this.#at = 0;
    this.#clock = clock;
    const retired = new Set(
      published.flatMap(({ items }) => [...everyItem(items as readonly DraftItem[])].map(({ id }) => id)),
    );
    this.#around = { retired, isLocalCopy, ...(isLocalCopy && { core: core ?? marksOf(draft) }) };
  }

  /** The form as it stands. */
  get draft(): Draft {
    return this.#steps[this.#at]!.draft;
  }

  get around(): Around {
    return this.#around;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  /** What was done, the oldest first, up to where the history stands. */
  get history(): readonly Said[] {
    return this.#steps.slice(1, this.#at + 1).flatMap(({ did }) => did ?? []);
  }

  /** Does something, or says why not. A refusal changes nothing. */
  do(command: Command): Applied {
    const before = this.draft;
    const applied = applyCommand(before, command, this.#around);
    if (!isDone(applied) || applied.draft === before) return applied;
    const now = this.#clock();
    const typed = boxOf(command);
    const last = this.#steps[this.#at]!;
    const goesOn = typed !== null && last.typed === typed && now - last.at <= ONE_BREATH && this.#at > 0;
    const step: Step = { draft: applied.draft, did: applied.did, command, typed, at: now };
    // What was taken back is gone once something else is done.
    this.#steps.length = goesOn ? this.#at : this.#at + 1;
    this.#at = this.#steps.push(step) - 1;
    this.#tell(before);
    return applied;
  }

  /** Takes back the last step; what was taken back is said. */
  undo(): Said | null {
    return this.canUndo ? this.#go(this.#at - 1, this.#steps[this.#at]!.did) : null;
  }

  redo(): Said | null {
    return this.canRedo ? this.#go(this.#at + 1, this.#steps[this.#at + 1]!.did) : null;
  }

  /** Calls on every change, until the function that is given back is called. */
  subscribe(listener: (changed: Changed) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What a store keeps, so that a designer that is opened again goes on: {@link Design.fromJSON} reads it. */
  toJSON(): KeptDesign {
    return {
      format: 'careplan-kit/design-1',
      draft: this.draft,
      start: this.#steps[0]!.draft,
      done: this.#steps.flatMap(({ command }) => command ?? []),
      at: this.#at,
    };
  }

  /**
   * A design as it was kept, with what can be taken back. Where doing it all again gives another form, as after an update
   * of this library, the form that was kept counts, and there is nothing to take back.
   *
   * @param kept - as `toJSON` gave it, its draft opened with `openDefinition`
   */
  static fromJSON({ draft, start, done = [], at = done.length }: KeptDesign, options: DesignOptions = {}): Design {
    const again = start && Design.#replayed(start, done, at, options);
    if (!again || !alike(again.draft, draft)) return new Design(draft, options);
    return again;
  }

  static #replayed(start: Draft, done: readonly Command[], at: number, options: DesignOptions): Design | null {
    try {
      // Each step is one of its own, however fast they are done again.
      let tick = 0;
      const live = options.clock ?? Date.now;
      let isLive = false;
      const clock = () => (isLive ? live() : (tick += 2 * ONE_BREATH));
      const design = new Design(start, { ...options, clock });
      for (const command of done) if (!isDone(design.do(command))) return null;
      while (design.#at > at && design.canUndo) design.undo();
      isLive = true;
      return design;
    } catch {
      // A store may hold what is no command at all.
      return null;
    }
  }

  #go(to: number, did: Said | null): Said | null {
    const before = this.draft;
    this.#at = to;
    this.#tell(before);
    return did;
  }

  #tell(before: Draft): void {
    if (this.#listeners.size === 0) return;
    const changed = changedBetween(before, this.draft);
    for (const listener of [...this.#listeners]) listener(changed);
  }
}
