// SPDX-License-Identifier: Apache-2.0
import { type Expression, type FormDefinition, type FormItem, type Score, parseDefinition } from '@careplan-kit/forms';
import type { Chance } from './random.js';
import { type Kind, type Reach, randomExpression } from './random-expression.js';

/** A form, the items its answers are given to, and the items that show what was worked out. */
export interface RandomForm {
  readonly definition: FormDefinition;
  readonly worked: readonly { readonly item: string; readonly expression: Expression; readonly kind: Kind }[];
  readonly shown: readonly { readonly item: string; readonly expression: Expression }[];
}

const OPTIONS = ['no', 'some', 'much', 'all'];

function options(chance: Chance) {
  const isWhole = chance.is(0.7);
  return OPTIONS.map((code, at) => ({
    code,
    label: `${code} of it`,
    ...(chance.is(0.8) ? { weight: isWhole ? at : at / 2 } : {}),
  }));
}

const points = [
  { max: 2, weight: 0 },
  { over: 2, under: '7.5', weight: 1.5 },
  { min: '7.5', weight: 3 },
];

/** A question of each kind conditions can look into. */
function question(id: string, chance: Chance): FormItem {
  const label = `Question ${id}`;
  const unknowns = chance.is(0.2) ? (['declined', 'none-known', 'unknown'] as const) : undefined;
  const base = { id, label, ...(unknowns && { unknowns }) };
  switch (chance.whole(0, 12)) {
    case 0:
      return { ...base, type: 'integer', min: 0, max: 10, points };
    case 1:
      return { ...base, type: 'decimal', ...(chance.is(0.5) ? { min: '-5', max: 9 } : {}), points };
    case 2:
      return { ...base, type: 'boolean' };
    case 3:
      return { ...base, type: 'choice', options: options(chance), ...(chance.is(0.3) ? { open: {} } : {}) };
    case 4:
      return {
        ...base,
        type: 'multiple-choice',
        options: options(chance),
        ...(chance.is(0.3) ? { mostChoices: 2 } : {}),
      };
    case 5:
      return { ...base, type: 'date' };
    case 6:
      return { ...base, type: 'date-time' };
    case 7:
      return { ...base, type: 'time' };
    case 8:
      return { ...base, type: 'text' };
    case 9:
      return { ...base, type: 'partial-date' };
    case 10: {
      const units = [
        { code: 'kg', label: 'kg' },
        { code: 'g', label: 'grams', factor: '0.001' },
        { code: '{box}', label: 'boxes' },
      ];
      return { ...base, type: 'quantity', units: chance.is(0.5) ? units : units.slice(0, 1) };
    }
    case 11:
      return { ...base, type: 'scale', min: 0, max: 10, points };
    default:
      return { ...base, type: 'integer' };
  }
}

const WORKED: Readonly<Record<Kind, string>> = { number: 'decimal', boolean: 'boolean', date: 'date', text: 'text' };

class Making {
  readonly worked: RandomForm['worked'][number][] = [];
  readonly shown: RandomForm['shown'][number][] = [];
  #count = 0;

  constructor(readonly chance: Chance) {}

  id(letter: string): string {
    return `${letter}${++this.#count}`;
  }

  /** Now and then an item is shown only on a condition. */
  conditional<T extends FormItem>(item: T, reach: Reach): T {
    if (!this.chance.is(0.2)) return item;
    return { ...item, enableWhen: randomExpression('boolean', reach, this.chance, 2) };
  }

  questions(reach: Reach, count: number): { readonly items: FormItem[]; readonly reach: Reach } {
    const items: FormItem[] = [];
    let seen = reach;
    for (let at = 0; at < count; at++) {
      const item = this.conditional(question(this.id('q'), this.chance), seen);
      const isAsked = item.type !== 'multiple-choice' && this.chance.is(0.1);
      items.push(item);
      seen = { ...seen, questions: [...seen.questions, item] };
      if (isAsked) {
        // A question with another one below it.
        const child = question(this.id('q'), this.chance);
        items[items.length - 1] = { ...item, items: [child] } as FormItem;
        seen = { ...seen, questions: [...seen.questions, child] };
      }
    }
    return { items, reach: seen };
  }

  /** Items that show what expressions give. */
  results(reach: Reach, count: number): FormItem[] {
    return Array.from({ length: count }, (): FormItem => {
      if (this.chance.is(0.4)) {
        const item = this.id('w');
        const expression = randomExpression('boolean', reach, this.chance, 3);
        this.shown.push({ item, expression });
        return { id: item, type: 'display', label: 'Shown', enableWhen: expression };
      }
      const item = this.id('c');
      const kind = this.chance.one<Kind>(['number', 'number', 'boolean', 'date', 'text']);
      const expression = randomExpression(kind, reach, this.chance, 3);
      this.worked.push({ item, expression, kind });
      return { id: item, type: WORKED[kind], label: 'Worked out', calculate: expression } as FormItem;
    });
  }

  /** A repeating group with questions, a repeating group in it, and results inside its entries. */
  repeating(reach: Reach): { readonly item: FormItem; readonly reach: Reach } {
    const id = this.id('g');
    // From inside an entry other lists are reached through a variable alone.
    const own = this.questions({ ...reach, repeats: [] }, 3);
    const inner: FormItem[] = [];
    let within = own.reach;
    if (this.chance.is(0.3)) {
      const innerId = this.id('g');
      const deeper = this.questions(within, 2);
      inner.push({ id: innerId, type: 'group', label: 'Inner', repeats: {}, items: deeper.items });
      within = {
        ...within,
        repeats: [...within.repeats, { id: innerId, questions: this.#added(deeper.reach, within) }],
      };
    }
    const results = this.results(within, this.chance.whole(0, 2));
    const items = [...own.items, ...inner, ...results];
    const item = this.conditional({ id, type: 'group', label: 'Group', repeats: {}, items } as FormItem, reach);
    const repeat = { id, questions: this.#added(own.reach, reach) };
    return { item, reach: { ...reach, repeats: [...reach.repeats, repeat] } };
  }

  #added = (later: Reach, before: Reach) => later.questions.slice(before.questions.length);
}

function score(reach: Reach, chance: Chance): Score {
  const value = () => randomExpression('number', { ...reach, scores: [] }, chance, 1);
  return {
    id: 'points',
    title: 'Points',
    parts: chance.times(1, 3, () => ({ label: 'A part', value: value() })),
    bands: [
      { code: 'low', label: 'Low', max: 3 },
      ...(chance.is(0.4)
        ? [{ code: 'odd', label: 'Odd', when: randomExpression('boolean', { ...reach, scores: [] }, chance, 1) }]
        : []),
      { code: 'high', label: 'High', over: 3 },
    ],
    flags: [{ code: 'look', label: 'Look', when: randomExpression('boolean', { ...reach, scores: [] }, chance, 2) }],
  };
}

export function randomForm(chance: Chance): RandomForm {
  const making = new Making(chance);
  const items: FormItem[] = [];
  let reach: Reach = { questions: [], repeats: [], variables: [], scores: [] };
  const loose = making.questions(reach, 5);
  items.push(...loose.items);
  reach = loose.reach;

  const grouped = making.questions(reach, 3);
  items.push(making.conditional({ id: making.id('g'), type: 'group', label: 'Group', items: grouped.items }, reach));
  reach = grouped.reach;

  const often = { ...question(making.id('r'), chance), repeats: {} } as FormItem;
  if (often.type !== 'multiple-choice') {
    items.push(making.conditional(often, reach));
    reach = { ...reach, repeats: [...reach.repeats, { id: often.id, questions: [often] }] };
  }
  for (let at = chance.whole(0, 2); at > 0; at--) {
    const repeating = making.repeating(reach);
    items.push(repeating.item);
    reach = repeating.reach;
  }
  const variables = chance.times(0, 2, (at) => ({
    name: `named-${at}`,
    value: randomExpression(at === 0 ? 'number' : 'boolean', reach, chance, 2),
  }));
  reach = { ...reach, variables: variables.map(({ name }, at) => ({ name, kind: at === 0 ? 'number' : 'boolean' })) };
  const scores = chance.is(0.5) ? [score(reach, chance)] : [];
  reach = { ...reach, scores };
  items.push(...making.results(reach, 5));
  const definition = parseDefinition({
    format: 'careplan-kit/form-1',
    id: 'random',
    url: 'https://forms.example/random',
    version: '1.0.0',
    status: 'draft',
    title: 'Random',
    language: 'en',
    licence: { kind: 'own-words', text: 'Our own' },
    items,
    variables,
    scores,
  });
  return { definition, worked: making.worked, shown: making.shown };
}
