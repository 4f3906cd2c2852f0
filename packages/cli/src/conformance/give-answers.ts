// SPDX-License-Identifier: Apache-2.0
/// <reference lib="dom" />
import type { Expected } from '@careplan-kit/catalogue';
import { type FormItem, type StoredAnswer, keyOf, partsOfKey } from '@careplan-kit/forms';
import type { ElementHandle } from 'puppeteer-core';
import type { Trial } from './trial.js';

/** Kinds of question that a keyboard alone cannot answer; the page is handed their answers. */
const HANDED: ReadonlySet<string> = new Set(['attachment', 'signature', 'body-map', 'reference', 'look-up']);

interface Placed {
  readonly item: FormItem;
  /** Ids of the repeating items round it, itself too, the outermost first. */
  readonly repeats: readonly string[];
}

function* placesIn(items: readonly FormItem[], round: readonly string[] = []): Iterable<Placed> {
  for (const item of items) {
    const repeats = 'repeats' in item && item.repeats ? [...round, item.id] : round;
    yield { item, repeats };
    if ('items' in item && item.items) yield* placesIn(item.items, repeats);
  }
}

const isUnknown = (answer: StoredAnswer): answer is { unknown: 'unknown' } =>
  typeof answer === 'object' && !Array.isArray(answer) && 'unknown' in answer;

/** The answers that have to be handed to the page, since no key can give them. */
export function handedAnswers({ fixture, standard }: Expected): Readonly<Record<string, StoredAnswer>> {
  const places = new Map([...placesIn(standard.items)].map((place) => [place.item.id, place]));
  return Object.fromEntries(
    Object.entries(fixture.answers).filter(([key, answer]) => {
      const { itemId, entryIds } = partsOfKey(key);
      return HANDED.has(places.get(itemId)?.item.type ?? '') && entryIds.length === 0 && !isUnknown(answer);
    }),
  );
}

/** Every list of entries by its key, the outer ones first. */
function entryLists({ fixture, standard }: Expected) {
  const order = [...placesIn(standard.items)].map(({ item }) => item.id);
  const at = (key: string) => partsOfKey(key).entryIds.length * 10_000 + order.indexOf(partsOfKey(key).itemId);
  return Object.entries(fixture.entries ?? {}).sort(([one], [other]) => at(one) - at(other));
}

/** Which of the elements of an item is the one in these entries: they stand in the order of the entries. */
function placeAmong({ fixture }: Expected, repeats: readonly string[], entryIds: readonly string[]): number {
  let all: readonly (readonly string[])[] = [[]];
  for (const repeat of repeats) {
    all = all.flatMap((round) => (fixture.entries?.[keyOf(repeat, round)] ?? []).map((id) => [...round, id]));
  }
  return all.findIndex((one) => one.join('~') === entryIds.join('~'));
}

async function addEntries(trial: Trial, expected: Expected): Promise<string[]> {
  const missing: string[] = [];
  const repeatsOf = new Map([...placesIn(expected.standard.items)].map(({ item, repeats }) => [item.id, repeats]));
  for (const [key, ids] of entryLists(expected)) {
    const { itemId, entryIds } = partsOfKey(key);
    const at = placeAmong(expected, (repeatsOf.get(itemId) ?? []).slice(0, -1), entryIds);
    for (let number = 0; number < ids.length; number++) {
      const button = await trial.find(
        ({ all, isSeen }, id: string, place: number) => {
          const headings = all(`[id="g-${id}"],[id^="g-${id}~"]`);
          const own = all(`[data-add="${id}"],[data-add^="${id}~"]`);
          const found =
            own.length > 0 ? own : headings.map((one) => one.parentElement?.querySelector(':scope > button'));
          const here = found[place];
          return here && isSeen(here) ? here : null;
        },
        itemId,
        at,
      );
      if (button) await button.click();
      else missing.push(key);
    }
  }
  return missing;
}

/** The boxes of a question that can be typed in, and what can be picked, in the order in which they stand. */
async function controlsOf(question: ElementHandle, selector: string): Promise<ElementHandle[]> {
  const found = await question.$$(selector);
  const seen: ElementHandle[] = [];
  for (const handle of found) {
    const isThere = await handle.evaluate((element) =>
      (element as Element).checkVisibility({ visibilityProperty: true }),
    );
    if (isThere) seen.push(handle);
  }
  return seen;
}

const BOXES = 'textarea,input:not([type=radio],[type=checkbox],[type=hidden])';
const PICKS = 'input[type=radio],input[type=checkbox]';

async function write(box: ElementHandle | undefined, text: string): Promise<void> {
  if (!box) throw new RangeError('no box');
  const picker = await box.evaluate((element) =>
    ['date', 'time', 'datetime-local'].includes((element as HTMLInputElement).type),
  );
  if (picker) {
    // The order in which a browser's own picker takes its parts is that of the machine's language.
    await box.evaluate((element, value) => {
      (element as HTMLInputElement).value = value;
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
    }, text);
    return;
  }
  await box.click();
  await box.type(text);
}

/** Picks what has this label; where none has, the one at this place, as the page may be in another language. */
async function pick(picks: readonly ElementHandle[], label: string, place: number): Promise<void> {
  const labels = await Promise.all(
    picks.map((one) =>
      one.evaluate((element) => {
        const { labels: own } = element as HTMLInputElement;
        return (own?.[0]?.textContent ?? element.getAttribute('aria-label') ?? '').replace(/\s+/g, ' ').trim();
      }),
    ),
  );
  const found = picks[labels.indexOf(label)] ?? picks[place];
  if (!found) throw new RangeError('nothing to pick');
  await found.click();
}

/** Types one answer as somebody at the keyboard would. */
async function give(question: ElementHandle, item: FormItem, answer: StoredAnswer): Promise<void> {
  const boxes = () => controlsOf(question, BOXES);
  const picks = () => controlsOf(question, PICKS);
  if (isUnknown(answer)) {
    const fold = await question.$('details:not([open]) > summary');
    const reason = `input[type=radio][value="${answer.unknown}"]`;
    if (fold && (await controlsOf(question, reason)).length === 0) await fold.click();
    const [radio] = await controlsOf(question, reason);
    if (!radio) throw new RangeError('no reason to pick');
    return radio.click();
  }
  if (typeof answer === 'boolean') return pick(await picks(), answer ? 'Yes' : 'No', answer ? 0 : 1);
  if ('options' in item) {
    for (const one of (Array.isArray(answer) ? answer : [answer]) as readonly (string | { text: string })[]) {
      const at = item.options.findIndex(({ code }) => code === one);
      const words = typeof one === 'string' ? (item.options[at]?.label ?? one) : one.text;
      const [list] = await question.$$('select');
      const combobox = await question.$('[role=combobox]');
      if (list) await list.select(String(one));
      else if (combobox) {
        await write(combobox, words);
        await combobox.press('Enter');
      } else if (typeof one === 'string') await pick(await picks(), words, at);
      else {
        await pick(await picks(), words, item.options.length);
        await write((await boxes())[0], words);
      }
    }
    return;
  }
  if (item.type === 'quantity') {
    const { value, unit } = answer as { readonly value: string; readonly unit: string };
    const list = await question.$('select');
    if (list) await list.select(unit);
    return write((await boxes())[0], value);
  }
  const text = String(answer);
  if (item.type === 'scale' && (await picks()).length > 0) {
    const place = (Number(text) - Number(item.min)) / Number(item.step ?? 1);
    return pick(await picks(), text, place);
  }
  const found = await boxes();
  if (/date/.test(item.type) && found.length > 1) {
    const [day = '', time] = text.split('T');
    const parts = day
      .split('-')
      .reverse()
      .map((part, index, all) => (index < all.length - 1 ? String(Number(part)) : part));
    // A vague day lacks its first parts.
    const into = [...Array<string>(3 - parts.length).fill(''), ...parts, ...(time === undefined ? [] : [time])];
    for (const [at, part] of into.entries()) if (part !== '') await write(found[at], part);
    return;
  }
  await write(found[0], text);
}

/** What came of typing the answers. */
export interface Given {
  readonly typed: number;
  /** Keys of what the page has no place for, or took otherwise than by typing. */
  readonly notGiven: readonly string[];
  /** Keys of questions that the page does not have; whether that matters the standard says. */
  readonly notThere: readonly string[];
}

/** Gives every answer of a fixture to the page, in the order of the form, with mouse and keyboard. */
export async function giveAnswers(trial: Trial, expected: Expected): Promise<Given> {
  const notGiven = await addEntries(trial, expected);
  const notThere: string[] = [];
  const handed = handedAnswers(expected);
  let typed = 0;
  for (const { item, repeats } of placesIn(expected.standard.items)) {
    const keys = Object.keys(expected.fixture.answers).filter((key) => partsOfKey(key).itemId === item.id);
    for (const key of keys.filter((one) => !Object.hasOwn(handed, one))) {
      const at = placeAmong(expected, repeats, partsOfKey(key).entryIds);
      const find = () =>
        trial.find(
          ({ questions, isSeen }, id: string, place: number) => {
            const found = questions(id)[place];
            return found && isSeen(found) ? found : null;
          },
          item.id,
          at,
        );
      let question: ElementHandle | null = null;
      // An answer given just now may bring the question up.
      await trial.until(async () => (question = await find()) !== null, 2_000);
      if (!question) {
        notThere.push(key);
        continue;
      }
      try {
        await give(question, item, expected.fixture.answers[key]!);
        typed++;
      } catch {
        notGiven.push(key);
      }
    }
  }
  await confirmScores(trial);
  return { typed, notGiven, notThere };
}

/** A total counts once the worker has confirmed it. */
async function confirmScores(trial: Trial): Promise<void> {
  for (let left = 20; left > 0; left--) {
    const button = await trial.find(({ all, isSeen }) =>
      [...all('[part~="score"] .score-ending button'), ...all('[data-confirm]')].find(isSeen),
    );
    if (!button) return;
    await button.click();
    await trial.until(() => button.evaluate((element) => !element.isConnected), 1_000);
  }
}
