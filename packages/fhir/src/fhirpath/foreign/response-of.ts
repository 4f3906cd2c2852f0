// SPDX-License-Identifier: Apache-2.0
import {
  type Answers,
  type Entries,
  type FormInstance,
  type FormItem,
  type FormNode,
  type QuestionNode,
  type StoredAnswer,
  keyOf,
  partsOfKey,
} from '@careplan-kit/forms';
import type { Bag } from '../../bag.js';
import { canonicalOf, linkIdOf } from '../../questionnaire/names.js';
import { stringifyFhir } from '../../json/stringify-fhir.js';
import { type Writing, isRepeating, writeItems } from '../../response/write-items.js';
import { HOME_ZONE } from '../../time-zone.js';

/** The answers of a form at one moment, as FHIR has them, for expressions to look at. */
export interface LiveResponse {
  readonly resource: Bag;
  /** The element of an item in the response; one with nothing but its linkId where it has no answer. */
  elementOf(way: readonly FormItem[], key: string): Bag;
}

/** An engine wants plain numbers, and may write into what it is given. */
const plain = (value: object): Bag => JSON.parse(stringifyFhir(value)) as Bag;

/** What a form shows of a question: nothing where it is hidden or withheld. */
function storedOf({ visible, withheld, answer, entered, unknown }: QuestionNode): StoredAnswer | undefined {
  if (!visible || withheld) return undefined;
  return unknown === null ? (answer ?? (entered === null ? undefined : { entered })) : { unknown };
}

interface Taken {
  readonly answers: Answers;
  readonly entries: Entries;
  readonly withheld: ReadonlySet<string>;
}

function take(nodes: readonly FormNode[]): Taken {
  const answers: Record<string, StoredAnswer> = {};
  const entries: Record<string, readonly string[]> = {};
  const withheld = new Set<string>();
  const see = (node: FormNode): void => {
    if (node.kind === 'repeat') {
      if (node.withheld) withheld.add(node.key);
      else if (node.visible) {
        entries[node.key] = node.entries.map(({ id }) => id);
        for (const entry of node.entries) see(entry.node);
      }
      return;
    }
    if (node.kind === 'display') return;
    if (node.kind === 'question') {
      const stored = storedOf(node);
      if (stored !== undefined) answers[node.key] = stored;
      if (node.withheld) withheld.add(node.key);
    }
    if (node.visible) node.children.forEach(see);
  };
  nodes.forEach(see);
  return { answers, entries, withheld };
}

/** What would be different if the answers were. */
const markOf = ({ answers, entries, withheld }: Taken) => JSON.stringify([answers, entries, [...withheld]]);

function writeLive({ definition }: FormInstance, taken: Taken): LiveResponse {
  const writing: Writing = {
    ...taken,
    inProgress: true,
    places: new Map(),
    zone: HOME_ZONE,
    refuse: (key) => {
      throw new RangeError(`${key} cannot be said in FHIR`);
    },
  };
  const resource = plain({
    resourceType: 'QuestionnaireResponse',
    questionnaire: canonicalOf(definition),
    status: 'in-progress',
    item: writeItems(definition.items, [], writing),
  });
  return {
    resource,
    elementOf(way, key) {
      const item = way.at(-1)!;
      const { entryIds } = partsOfKey(key);
      const repeating = way.filter(isRepeating);
      const isEntry = isRepeating(item) && item.type === 'group' && entryIds.length === repeating.length;
      const outer = entryIds.slice(0, repeating.length - (isRepeating(item) ? 1 : 0));
      const elements = writeItems([item], outer, writing);
      const place = isEntry ? (taken.entries[keyOf(item.id, outer)] ?? []).indexOf(entryIds.at(-1)!) : 0;
      return plain(elements[place] ?? { linkId: linkIdOf(item) });
    },
  };
}

const kept = new WeakMap<FormInstance, { readonly mark: string; readonly live: LiveResponse }>();

/** The response of a form as it is now, made anew only when an answer is another one. */
export function liveResponse(form: FormInstance): LiveResponse {
  const taken = take(form.nodes);
  const mark = markOf(taken);
  const before = kept.get(form);
  if (before?.mark === mark) return before.live;
  const live = writeLive(form, taken);
  kept.set(form, { mark, live });
  return live;
}
