// SPDX-License-Identifier: Apache-2.0
import { type Answers, type Entries, type FormInstance, type FormItem, partsOfKey } from '@careplan-kit/forms/contract';

interface Sent {
  readonly answers: Answers;
  readonly entries?: Entries | undefined;
}

const innerOf = (item: FormItem): readonly FormItem[] => ('items' in item && item.items) || [];

interface Rounds {
  readonly id: string;
  /** The repeating item it stands in, itself where it repeats. */
  readonly own: string | undefined;
  /** The repeating item round it. */
  readonly outer: string | undefined;
}

function roundsOf(items: readonly FormItem[], outer?: string): Rounds[] {
  return items.flatMap((item) => {
    const own = item.type !== 'display' && item.repeats ? item.id : outer;
    return [{ id: item.id, own, outer }, ...roundsOf(innerOf(item), own)];
  });
}

/** The question whose words say which of several an entry is. */
const namingQuestion = (item: FormItem) =>
  innerOf(item).find((one) => (one.type === 'text' || one.type === 'long-text') && one.hidden !== true)?.id;

/**
 * Puts answers that were given elsewhere into a form that stands on a record. What is named there in the same words
 * already is the same thing, and is not written a second time.
 */
export function copyInto(form: FormInstance, { answers, entries = {} }: Sent): void {
  const rounds = new Map(roundsOf(form.definition.items).map((one) => [one.id, one]));
  /** The end of a key here, by the repeating item and the end of the key there: ids of entries are theirs alone. */
  const ends = new Map<string, string>();
  const endIn = (round: string | undefined, end: string) => (round === undefined ? '' : ends.get(round + end));
  const splitKey = (key: string) => {
    const { itemId } = partsOfKey(key);
    return { itemId, end: key.slice(itemId.length) };
  };

  const outermost = Object.entries(entries).sort(([one], [other]) => one.split('~').length - other.split('~').length);
  for (const [key, ids] of outermost) {
    const { itemId, end } = splitKey(key);
    const place = endIn(rounds.get(itemId)?.outer, end);
    const here = place === undefined ? undefined : form.node(itemId + place);
    if (here?.kind !== 'repeat') continue;
    const naming = namingQuestion(here.item);
    const standing = [...(form.entries()[here.key] ?? [])];
    const isEmpty = (id: string) => !Object.keys(form.answers()).some((one) => `${one}~`.includes(`${place}~${id}~`));
    const take = (fits: (id: string) => boolean) => {
      const at = standing.findIndex(fits);
      return at === -1 ? undefined : standing.splice(at, 1)[0];
    };
    for (const id of ids) {
      const name = naming === undefined ? undefined : answers[`${naming}${end}~${id}`];
      const same = (one: string) => name !== undefined && form.question(`${naming}${place}~${one}`)?.answer === name;
      ends.set(`${itemId}${end}~${id}`, `${place}~${take(same) ?? take(isEmpty) ?? form.addEntry(here.key)}`);
    }
  }
  for (const [key, answer] of Object.entries(answers)) {
    const { itemId, end } = splitKey(key);
    const place = endIn(rounds.get(itemId)?.own, end);
    const question = place === undefined ? undefined : form.question(itemId + place);
    if (question?.writable) form.answer(question.key, answer);
  }
}
