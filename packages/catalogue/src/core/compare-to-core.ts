// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { type Change, diffDefinitions } from '@careplan-kit/forms/change';
import { fill } from '../signature/refusal.js';
import { CORE_WORDS, type CoreCode } from './core.words.js';
import { type Core, coreOf } from './core-of.js';
import { type ItemPlace, above, placesById } from './places.js';

/** Why answers of a local copy cannot be set beside those of the standard. */
export interface CoreReason {
  readonly code: CoreCode;
  /** In the local copy; of what is gone, in the standard. */
  readonly path: readonly (string | number)[];
  /** Of the item or score. */
  readonly id?: string | undefined;
  readonly with: Readonly<Record<string, string>>;
}

export interface CoreComparison {
  /** Answers to the core mean the same and have the same shape in both. */
  readonly comparable: boolean;
  readonly reasons: readonly CoreReason[];
  /** Ids of the locked items, in the order of the standard. */
  readonly core: readonly string[];
  /** Locked items the local copy hides, as it may: their answers are always blank. */
  readonly hidden: readonly string[];
  /** Items only the local copy has. */
  readonly added: readonly string[];
}

const FREE: ReadonlySet<Change['kind']> = new Set([
  'words-changed',
  'translation-changed',
  'moved',
  'repeats-added',
  'repeats-removed',
]);

/** Parts of an item that say how it is drawn, or are its mark. */
const DRAWN: ReadonlySet<unknown> = new Set([
  'control',
  'prefix',
  'help',
  'prompts',
  'layout',
  'carried',
  'locked',
  'hidden',
]);

/** Whether a change of an item leaves what is asked, and what may be answered, as it is. */
const isFree = ({ kind, class: level, path }: Change): boolean => {
  const last = path.at(-1);
  // The words at the numbers of a scale are what the numbers mean. How often is told of by itself.
  if (last === 'marks') return false;
  return (
    FREE.has(kind) ||
    DRAWN.has(last) ||
    path.includes('repeats') ||
    (kind === 'codes-changed' && level === 'compatible')
  );
};

const nameOf = (item: FormItem): string => item.label?.trim() || item.id;

function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
  const [left, right] = [parts(one), new Map<string, unknown>(parts(other))];
  return left.length === right.size && left.every(([key, part]) => right.has(key) && alike(part, right.get(key)));
}

const part = (item: FormItem, key: string): unknown => (item as unknown as Readonly<Record<string, unknown>>)[key];

class Comparison {
  readonly reasons: CoreReason[] = [];
  readonly hidden: string[] = [];
  readonly #before: ReadonlyMap<string, ItemPlace>;
  readonly #after: ReadonlyMap<string, ItemPlace>;

  constructor(
    readonly local: FormDefinition,
    readonly standard: FormDefinition,
    readonly core: Core,
  ) {
    this.#before = placesById(standard.items);
    this.#after = placesById(local.items);
  }

  tell(code: CoreCode, path: CoreReason['path'], filling: Readonly<Record<string, string>>, id?: string): void {
    this.reasons.push({ code, path, with: filling, ...(id !== undefined && { id }) });
  }

  identity(): void {
    const { url, version, derivedFrom = [] } = this.local;
    const form = `${this.standard.url}|${this.standard.version}`;
    if (url === this.standard.url) {
      // The standard itself is no copy of it.
      if (version !== this.standard.version || !alike(this.local, this.standard)) {
        this.tell('same-address', ['url'], { form: this.standard.url });
      }
    } else if (!derivedFrom.includes(form)) this.tell('not-derived', ['derivedFrom'], { form });
  }

  /** Where a locked item stands, and what round it could keep it from being asked, or give it other keys. */
  place(before: ItemPlace): void {
    const { item } = before;
    const here = this.#after.get(item.id);
    if (!here) return this.tell('gone', before.path, { item: nameOf(item) }, item.id);
    const group = (place: ItemPlace) => place.above?.item.id;
    if (group(here) !== group(before)) {
      const from = before.above ? nameOf(before.above.item) : this.standard.title;
      this.tell('moved', here.path, { item: nameOf(item), group: from }, item.id);
    }
    for (const round of above(before)) this.#round(round);
    this.#visible(before, here);
    this.#repeats(before, here);
  }

  #visible({ item }: ItemPlace, here: ItemPlace): void {
    if (!here.item.hidden || item.hidden) return;
    if (item.locked !== 'may-hide') this.tell('hidden', [...here.path, 'hidden'], { item: nameOf(item) }, item.id);
    else if (part(here.item, 'required')) {
      this.tell('hidden-required', [...here.path, 'hidden'], { item: nameOf(item) }, item.id);
    } else this.hidden.push(item.id);
  }

  #repeats({ item }: ItemPlace, here: ItemPlace): void {
    const plain = (repeats: unknown) => repeats && { ...(repeats as object), each: undefined };
    if (alike(plain(part(item, 'repeats')), plain(part(here.item, 'repeats')))) return;
    this.tell('repeats', [...here.path, 'repeats'], { item: nameOf(item) }, item.id);
  }

  readonly #rounds = new Set<string>();

  /** A group that is not locked and has locked items in it. */
  #round(before: ItemPlace): void {
    const { item } = before;
    if (item.locked !== undefined || this.#rounds.has(item.id)) return;
    this.#rounds.add(item.id);
    const here = this.#after.get(item.id);
    // The items in it are told of by themselves.
    if (!here) return;
    if (here.above?.item.id !== before.above?.item.id) {
      const from = before.above ? nameOf(before.above.item) : this.standard.title;
      this.tell('moved', here.path, { item: nameOf(item), group: from }, item.id);
    }
    const conditions = [item, here.item].map((one) => one.enableWhen);
    if (!alike(conditions[0], conditions[1]) || (here.item.hidden && !item.hidden)) {
      this.tell('round', here.path, { item: nameOf(item) }, item.id);
    }
    this.#repeats(before, here);
  }

  /** What `diffDefinitions` finds of locked items, of what they read, and of the scores of the core. */
  differences(): void {
    const locked = new Set(this.core.locked.map(({ item }) => item.id));
    const scores = new Set(this.core.scores.map(({ id }) => id));
    for (const change of diffDefinitions(this.standard, this.local).changes) {
      const { id, kind, path, message } = change;
      if (id === undefined) continue;
      const isScore = kind.startsWith('score-');
      if (isScore ? !scores.has(id) || kind === 'score-added' : !locked.has(id) && !this.core.read.has(id)) continue;
      if (!isScore && kind === 'item-removed' && !this.core.read.has(id)) continue;
      if (!isScore && isFree(change)) continue;
      const code = isScore ? 'score' : locked.has(id) ? 'changed' : 'read';
      this.tell(code, path, { change: message }, id);
    }
  }

  variables(): void {
    const of = ({ variables = [] }: FormDefinition, name: string) => variables.find((one) => one.name === name)?.value;
    for (const name of this.core.variables) {
      if (!alike(of(this.standard, name), of(this.local, name))) this.tell('variable', ['variables'], { name });
    }
  }

  added(): string[] {
    return [...this.#after.keys()].filter((id) => !this.#before.has(id));
  }
}

/**
 * Says whether answers given in a local copy of a standard form can be set beside those given anywhere else. A copy may add
 * items, give help and prompts of its own, put items of a group in another order, and hide what the standard says may be
 * hidden. It may change nothing that the standard locks, nor what that is worked out from.
 *
 * @param local - as `parseDefinition` returns it
 * @param standard - the version the copy names in `derivedFrom`
 */
export function compareToCore(local: FormDefinition, standard: FormDefinition): CoreComparison {
  const core = coreOf(standard);
  const comparison = new Comparison(local, standard, core);
  if (core.locked.length === 0) comparison.tell('no-core', [], { form: standard.title });
  comparison.identity();
  for (const place of core.locked) comparison.place(place);
  comparison.differences();
  comparison.variables();
  return {
    comparable: comparison.reasons.length === 0,
    reasons: comparison.reasons,
    core: core.locked.map(({ item }) => item.id),
    hidden: comparison.hidden,
    added: comparison.added(),
  };
}

/**
 * A reason in a sentence that says what is wrong, and one that says what to do. What changed in an item is told in English.
 *
 * @param language - Welsh is not reviewed yet; a host decides whether to show it
 */
export const coreReasonWords = ({ code, with: filling }: CoreReason, language: 'en' | 'cy' = 'en'): string =>
  fill(CORE_WORDS[code][language], filling);
