// SPDX-License-Identifier: Apache-2.0
import { type EntryOrigin, type FormSnapshot, type Origins, keyOf, partsOfKey } from '../contract/answers.js';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { alike, byId } from '../change/pair.js';
import { isSameScore } from '../change/confirmed.js';
import { isWorkedOut } from './worked-out.js';
import type {
  EntryContent,
  HeldAnswer,
  MergeResult,
  MergedAnswer,
  MergedEntry,
  MergedItem,
  MergedOrder,
  MergedTotal,
  Outcome,
  WorkedOut,
} from './contract.js';
import { sameContent, withoutClashes } from './rename-entries.js';
import { sameMeaning } from './same-meaning.js';
import { Layout, Side, own } from './side.js';

/** What a side that did not change leaves to the other. */
function outcomeOf<State>(
  base: State,
  mine: State,
  theirs: State,
  same: (one: State, other: State) => boolean,
): Outcome {
  if (same(mine, theirs)) return 'same';
  if (same(base, mine)) return 'theirs';
  return same(base, theirs) ? 'mine' : 'conflict';
}

/** One merge under way. */
class Merge {
  readonly layout: Layout;
  readonly base: Side;
  readonly mine: Side;
  readonly theirs: Side;
  readonly renamed: Readonly<Record<string, string>>;
  readonly answers: MergedAnswer[] = [];
  readonly entries: MergedEntry[] = [];
  readonly orders: MergedOrder[] = [];
  readonly workedOut: WorkedOut[] = [];
  /** Entries that stay or go as a whole, and so all that stands in them. */
  readonly #whole = new Set<string>();

  constructor(
    readonly definition: FormDefinition,
    snapshots: Readonly<Record<'base' | 'mine' | 'theirs', FormSnapshot>>,
  ) {
    this.layout = new Layout(byId(definition));
    const side = (name: 'base' | 'mine' | 'theirs', snapshot = snapshots[name]) =>
      new Side(`The snapshot "${name}"`, snapshot, this.layout);
    [this.base, this.mine] = [side('base'), side('mine')];
    const clear = withoutClashes(this.base, this.mine, side('theirs'));
    this.theirs = side('theirs', clear.snapshot);
    this.renamed = clear.renamed;
  }

  get #sides(): readonly Side[] {
    return [this.base, this.mine, this.theirs];
  }

  #itemOf(key: string): { readonly itemId: string; readonly item: FormItem | undefined; readonly label: string } {
    const { itemId } = partsOfKey(key);
    const item = this.layout.places.get(itemId)?.item;
    return { itemId, item, label: (item && 'label' in item && item.label) || itemId };
  }

  /** Whether it stands in an entry that is taken or left as a whole; of an entry itself, in one round it. */
  #isInWhole(key: string): boolean {
    return this.layout.entriesRound(key).some((entry) => this.#whole.has(entry));
  }

  lists(): void {
    const keys = [...new Set(this.#sides.flatMap(({ listKeys }) => listKeys))];
    const depth = (key: string) => partsOfKey(key).entryIds.length;
    for (const key of keys.sort((one, other) => depth(one) - depth(other))) {
      if (!this.#isInWhole(key)) this.#list(key);
    }
  }

  #list(key: string): void {
    const { itemId, label } = this.#itemOf(key);
    const { entryIds } = partsOfKey(key);
    const [base, mine, theirs] = this.#sides.map((side) => side.list(key)) as [string[], string[], string[]];
    for (const id of new Set([...base, ...mine, ...theirs])) {
      const entry = keyOf(itemId, [...entryIds, id]);
      // A snapshot may hold answers in an entry that it does not list: they are not dropped with it.
      const has = this.#sides.map((side) => side.list(key).includes(id) || side.answersIn(entry).length > 0);
      if (!has[1] || !has[2]) this.#entry(entry, has);
    }
    const onAll = (ids: readonly string[]) => ids.filter((id) => mine.includes(id) && theirs.includes(id));
    // Of an entry that is new on both sides the base knows no place.
    const before = alike([...onAll(base)].sort(), [...onAll(mine)].sort()) ? onAll(base) : null;
    const same = (one: readonly string[] | null, other: readonly string[] | null) => alike(one, other);
    const outcome = outcomeOf<readonly string[] | null>(before, onAll(mine), onAll(theirs), same);
    this.orders.push({ kind: 'order', id: `order:${key}`, key, itemId, label, outcome, base, mine, theirs });
  }

  #entry(key: string, has: readonly boolean[]): void {
    const { itemId, label } = this.#itemOf(key);
    this.#whole.add(key);
    const states = this.#sides.map((side, at) => (has[at] ? side.contentOf(key) : null));
    const [base, mine, theirs] = states as [EntryContent | null, EntryContent | null, EntryContent | null];
    const same = (one: EntryContent | null, other: EntryContent | null) =>
      one === other ||
      (one !== null && other !== null && sameContent(this.#given(one), this.#given(other), this.layout));
    const outcome = outcomeOf(base, mine, theirs, same);
    this.entries.push({ kind: 'entry', id: `entry:${key}`, key, itemId, label, outcome, base, mine, theirs });
  }

  /** What somebody gave: what the form worked out follows from it. */
  #given(content: EntryContent): EntryContent {
    const given = Object.entries(content.answers).filter(([key]) => !isWorkedOut(this.#itemOf(key).item));
    return { ...content, answers: Object.fromEntries(given) };
  }

  answersOfForm(): void {
    for (const key of new Set(this.#sides.flatMap(({ answerKeys }) => [...answerKeys]))) {
      if (!this.#isInWhole(key)) this.#answer(key);
    }
  }

  #answer(key: string): void {
    const { itemId, item, label } = this.#itemOf(key);
    const [base, mine, theirs] = this.#sides.map((side) => side.answer(key)) as [HeldAnswer, HeldAnswer, HeldAnswer];
    const same = (one: HeldAnswer, other: HeldAnswer) => sameMeaning(item, one.stored, other.stored);
    if (isWorkedOut(item) && !same(mine, theirs)) {
      this.workedOut.push({ key, mine: mine.stored, theirs: theirs.stored });
      return;
    }
    const outcome = outcomeOf(base, mine, theirs, same);
    this.answers.push({ kind: 'answer', id: key, key, itemId, label, outcome, base, mine, theirs });
  }

  /** Everything in the order of the form: an entry before what stands in it. */
  get items(): readonly MergedItem[] {
    const rank = new Map([...this.layout.places.keys()].map((id, at) => [id, at]));
    const all = [...this.entries, ...this.orders, ...this.answers].map((item, at) => ({ item, at }));
    const rankOf = ({ itemId }: MergedItem) => rank.get(itemId) ?? Infinity;
    all.sort((one, other) => rankOf(one.item) - rankOf(other.item) || one.at - other.at);
    return all.map(({ item }) => item);
  }

  /** Where entries came from. The later version of a record is the one both have seen by now. */
  get origins(): Origins {
    const [, mine, theirs] = this.#sides.map(({ snapshot }) => snapshot.origins ?? {});
    const later = (one: EntryOrigin, other: EntryOrigin | undefined) =>
      !other || one.versionNumber >= other.versionNumber ? one : other;
    const keys = new Set([...Object.keys(mine!), ...Object.keys(theirs!)]);
    return Object.fromEntries(
      [...keys].map((key) => {
        const [one, other] = [own(mine, key), own(theirs, key)];
        return [key, one ? later(one, other) : other!];
      }),
    );
  }

  get totals(): readonly MergedTotal[] {
    const [mine, theirs] = [this.mine.snapshot.confirmed ?? {}, this.theirs.snapshot.confirmed ?? {}];
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((score) => {
      const { definition, layout } = this;
      const known = definition.scores?.find(({ id }) => id === score);
      const both = [layout.places, layout.places] as const;
      const counts = known ? [...isSameScore(score, [definition, definition], both).items] : [];
      return {
        score,
        label: known?.title ?? score,
        mine: own(mine, score) ?? null,
        theirs: own(theirs, score) ?? null,
        counts,
      };
    });
  }
}

/**
 * Puts two states of a form that began as one beside each other, item by item. What only one side changed is taken from
 * it; what both changed in their own way is a conflict, for somebody to choose in. Pure, and nothing is dropped: each
 * answer of both sides is in the result.
 *
 * Answers that say the same in other writing (1.0 and 1, the same options in another order) are the same. What the form
 * works out is left out where the two sides differ: the form works it out anew.
 *
 * @param definition - of all three, as returned by `parseDefinition`
 * @param snapshots - `base` is what both began from; with an empty one, whatever differs is a conflict
 * @throws DataError with the path when one of the three is no snapshot
 */
export function mergeAnswers(
  definition: FormDefinition,
  snapshots: { readonly base: FormSnapshot; readonly mine: FormSnapshot; readonly theirs: FormSnapshot },
): MergeResult {
  const merge = new Merge(definition, snapshots);
  merge.lists();
  merge.answersOfForm();
  const { items, workedOut, totals, origins, renamed } = merge;
  return {
    items,
    conflicts: items.filter(({ outcome }) => outcome === 'conflict'),
    workedOut,
    totals,
    origins,
    renamed,
  };
}
