// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem, QuestionNode, StoredAnswer } from '@careplan-kit/forms/contract';

/** Gives numbers from 0 up to and not with 1, the same ones for the same story. */
export type Chance = () => number;

const pick = <T>(list: readonly T[], chance: Chance): T => list[Math.floor(chance() * list.length)]!;

/** A number a worker might type, between the limits if there are any. */
function between(min: number, max: number, places: number, chance: Chance): string {
  return (min + (max - min) * chance()).toFixed(places);
}

const limit = (given: string | number | undefined, otherwise: number) =>
  given === undefined || Number.isNaN(Number(given)) ? otherwise : Number(given);

/** A day that is not after today, so that limits of the past hold. */
function aDay(item: { readonly min?: string | undefined; readonly max?: string | undefined }, today: string): string {
  const day = (given: string | undefined) => (given === 'today' ? today : given?.slice(0, 10));
  return day(item.max) ?? day(item.min) ?? today;
}

/** The item a type's name belongs to: text and long text share one. */
type ItemOf<Type, Item = QuestionItem> = Item extends { readonly type: infer Own }
  ? Type extends Own
    ? Item
    : never
  : never;

type Answering = {
  readonly [Type in QuestionItem['type']]: (item: ItemOf<Type>, chance: Chance, today: string) => StoredAnswer;
};

const numberOf: Answering['integer'] = (item, chance) => {
  const min = limit(item.min, limit(item.max, 1) < 1 ? limit(item.max, 1) - 10 : 1);
  const max = limit(item.max, min + 10);
  return between(Math.ceil(min), Math.max(Math.ceil(min), Math.floor(max)), 0, chance);
};

const ANSWERING: Answering = {
  text: (item) =>
    item.format === 'url' ? 'https://host.example/a' : 'Likes the window open.'.slice(0, item.maxLength),
  'long-text': (item) => 'Slept well, and ate half of the porridge.'.slice(0, item.maxLength),
  boolean: (_item, chance) => chance() < 0.5,
  integer: numberOf,
  decimal: numberOf,
  quantity: (item, chance) => ({
    value: between(limit(item.min, 1), limit(item.max, limit(item.min, 1) + 10), 0, chance),
    unit: item.units[0]!.code,
  }),
  scale: ({ min, max, step = 1 }, chance) =>
    String(min + step * Math.floor(chance() * (Math.floor((max - min) / step) + 1))),
  date: (item, _chance, today) => aDay(item, today),
  'partial-date': (item, _chance, today) => aDay(item, today),
  time: (item) => item.min ?? item.max ?? '09:30',
  'date-time': (item, _chance, today) =>
    (item.max !== 'today' && item.max) || (item.min !== 'today' && item.min) || `${aDay(item, today)}T09:30`,
  choice: (item, chance) => pick(item.options, chance).code,
  'multiple-choice': (item, chance) => [pick(item.options, chance).code],
  'look-up': () => ({ system: 'http://snomed.info/sct', code: '22298006', display: 'As the look-up says it' }),
  attachment: (item) => ({
    held: 'draft',
    id: 'file-1',
    filename: 'a file',
    mimeType: { photo: 'image/jpeg', audio: 'audio/webm', video: 'video/webm', file: 'application/pdf' }[
      item.kinds?.[0] ?? 'file'
    ],
    size: 1,
  }),
  signature: (item) => ({
    signedBy: 'Robert',
    relation: 'son',
    method: item.methods?.[0] ?? 'typed',
    signedAt: '2026-11-22T09:30:00Z',
    ...(item.methods?.[0] === 'drawn'
      ? { image: { held: 'draft', id: 'file-2', mimeType: 'image/png', size: 1 } }
      : {}),
  }),
  'body-map': (item) => [
    { id: 'm1', view: 'back', region: 'sacrum', ...(item.kinds ? { kind: item.kinds[0]!.code } : {}) },
  ],
  reference: (item) => ({ class: item.classes?.[0] ?? 'Risk', recordUid: 'record-1' }),
};

/** What a worker might answer to a question, within what it allows. */
export function anAnswer({ item }: QuestionNode, chance: Chance, today: string): StoredAnswer {
  if (item.unknowns?.length && chance() < 0.25) return { unknown: pick(item.unknowns, chance) };
  const give = ANSWERING[item.type] as (item: QuestionItem, chance: Chance, today: string) => StoredAnswer;
  return give(item, chance, today);
}
