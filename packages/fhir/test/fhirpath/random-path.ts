// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { placesIn } from '../../src/fhirpath/form-places.js';
import type { Chance } from './random.js';

const TYPES: Readonly<Partial<Record<FormItem['type'], string>>> = {
  integer: 'Integer',
  scale: 'Integer',
  decimal: 'Decimal',
  boolean: 'Boolean',
  date: 'Date',
  text: 'String',
  choice: 'Coding',
  'multiple-choice': 'Coding',
};

/** FHIRPath as people and tools write it: many ways to say one thing, and things only FHIRPath says. */
export class PathWriter {
  readonly #items: readonly { readonly item: FormItem; readonly way: readonly FormItem[] }[];

  constructor(
    readonly definition: FormDefinition,
    readonly chance: Chance,
  ) {
    const all: { item: FormItem; way: readonly FormItem[] }[] = [];
    const see = (item: FormItem) => {
      all.push(placesIn(definition).place(item.id)!);
      if ('items' in item) item.items?.forEach(see);
    };
    definition.items.forEach(see);
    this.#items = all;
  }

  #link(id: string): string {
    return this.chance.is(0.9) ? `where(linkId = '${id}')` : `where('${id}'=linkId)`;
  }

  /** The way to an item, the usual one or a shorter one. */
  #item(way: readonly FormItem[]): string {
    const { chance } = this;
    const id = way.at(-1)!.id;
    if (chance.is(0.1)) return `%resource.repeat(item).${this.#link(id)}`;
    if (chance.is(0.1)) return `%resource.descendants().${this.#link(id)}`;
    // Now and then it leads nowhere.
    if (chance.is(0.05)) return `%resource.item.${this.#link(id)}`;
    let path = '%resource';
    way.forEach((item, at) => {
      const isQuestion = item.type !== 'group' && at < way.length - 1;
      path += `.item.${this.#link(item.id)}${isQuestion ? '.answer' : ''}`;
    });
    return path;
  }

  #questions(...types: readonly string[]) {
    return this.#items.filter(({ item }) => types.includes(item.type));
  }

  #value(place: { readonly item: FormItem; readonly way: readonly FormItem[] }, tail = ''): string {
    const { chance } = this;
    const type = TYPES[place.item.type];
    const first = () => (chance.is(0.15) ? '.first()' : chance.is(0.05) ? '[0]' : '');
    const value = type && chance.is(0.2) ? `value${type}` : 'value';
    return `${this.#item(place.way)}${first()}.answer${first()}.${value}${first()}${tail}`;
  }

  number(depth: number): string {
    const { chance } = this;
    const part = () => this.number(depth - 1);
    const numbers = this.#questions('integer', 'decimal', 'scale');
    if (depth <= 0 || numbers.length === 0) {
      if (numbers.length === 0 || chance.is(0.3)) return chance.one(['0', '1', '2.5', '-4', '10.0']);
      const of = this.#value(chance.one(numbers));
      return chance.is(0.1) ? `${of}.toInteger()` : chance.is(0.1) ? `${of}.toDecimal()` : of;
    }
    switch (chance.whole(0, 9)) {
      case 0:
        return `(${part()} + ${part()} + ${part()})`;
      case 1:
        return `(${part()} ${chance.one(['+', '-', '*', '/'])} ${part()})`;
      case 2:
      case 3:
        return `iif(${this.boolean(depth - 1)}, ${part()}, ${part()})`;
      case 4: {
        const [a, b] = [this.#value(chance.one(numbers)), this.#value(chance.one(numbers))];
        return `iif(${a}.exists() and ${b}.exists(), ${a} + ${b}${chance.is(0.5) ? ', {}' : ''})`;
      }
      case 5:
        return `${this.#value(chance.one(numbers))}.sum()`;
      case 6: {
        const groups = this.#items.filter(({ item }) => 'repeats' in item && item.repeats);
        return groups.length === 0 ? part() : `${this.#item(chance.one(groups).way)}.count()`;
      }
      case 7:
        return `(${this.boolean(depth - 1)}).toInteger()`;
      case 8:
        return `iif(${this.boolean(depth - 1)}, ${part()})`;
      default:
        return part();
    }
  }

  /** Something asked of each answer. */
  #criterion(item: FormItem): string {
    const { chance } = this;
    switch (item.type) {
      case 'choice':
      case 'multiple-choice':
        return chance.one([
          "value.code = 'some'",
          "value.code in ('no' | 'all')",
          "value.code = 'no' or value.code = 'all'",
        ]);
      case 'boolean':
        return chance.one(['value', 'value = true', 'value.not()', 'value != true']);
      case 'text':
        return "value = 'Ann'";
      case 'date':
        return chance.one(['value > @2000-01-01', 'value <= today()', "value = '2024-05-01'"]);
      default:
        return chance.one(['value > 1', 'value = 2.5', 'value >= 0 and value < 3', '$this.value != 1']);
    }
  }

  boolean(depth: number): string {
    const { chance } = this;
    const part = () => this.boolean(depth - 1);
    const { item, way } = chance.one(this.#items);
    switch (depth <= 0 ? chance.whole(6, 17) : chance.whole(0, 17)) {
      case 0:
        return `(${part()} and ${part()})`;
      case 1:
        return `(${part()} or ${part()})`;
      case 2:
        return `(${part()} ${chance.one(['xor', 'implies', '=', '!='])} ${part()})`;
      case 3:
        return `(${part()}).not()`;
      case 4:
        return `iif(${part()}, ${part()}, ${part()})`;
      case 5:
      case 6:
      case 7:
        return `(${this.number(depth - 1)} ${chance.one(['<', '<=', '>', '>=', '=', '!='])} ${this.number(depth - 1)})`;
      case 8:
        return `${this.#item(way)}.answer.${chance.one(['exists()', 'empty()', 'value.exists()', 'value.empty()'])}`;
      case 9:
        return `${this.#item(way)}.answer.exists(${this.#criterion(item)})`;
      case 10:
        return `${this.#item(way)}.answer.where(${this.#criterion(item)}).${chance.one(['exists()', 'empty()'])}`;
      case 11: {
        const choices = this.#questions('choice', 'multiple-choice');
        if (choices.length === 0) return 'true';
        const codes = this.#value(chance.one(choices), '.code');
        return chance.one([
          `(${codes} = 'some')`,
          `(${codes} contains 'no')`,
          `('all' in ${codes})`,
          `(${codes} in ('no' | 'all'))`,
        ]);
      }
      case 12: {
        const dates = this.#questions('date', 'date-time', 'partial-date');
        if (dates.length === 0) return 'false';
        const with_ = chance.one(['@2024-05-01', 'today()', 'today() - 18 years', "'2024-05-01'", '@2024']);
        return `(${this.#value(chance.one(dates))} ${chance.one(['<', '>=', '='])} ${with_})`;
      }
      case 13: {
        const texts = this.#questions('text', 'choice');
        return texts.length === 0 ? 'true' : `(${this.#value(chance.one(texts))} = ${chance.one(["'Ann'", "'no'"])})`;
      }
      case 14: {
        const groups = this.#items.filter((one) => one.item.type === 'group' && one.item.repeats);
        if (groups.length === 0) return 'false';
        const group = chance.one(groups);
        const inside = (group.item as FormItem & { items: readonly FormItem[] }).items;
        const within = chance.one(inside);
        const criterion = `item.where(linkId = '${within.id}').answer.${this.#criterion(within)}`;
        return `${this.#item(group.way)}.${chance.one(['exists', 'all'])}(${criterion})`;
      }
      case 15: {
        const booleans = this.#questions('boolean');
        return booleans.length === 0 ? 'true' : this.#value(chance.one(booleans));
      }
      default:
        return `(${this.number(0)} in (1 | 2 | 2.5))`;
    }
  }
}
