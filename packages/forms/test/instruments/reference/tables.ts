// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../../../src/contract/definition.js';
import type { Expression } from '../../../src/contract/expression.js';
import type { ScoreBand, ScoreResultPart } from '../../../src/contract/score.js';
import { any, answer, choose, constant, instrument, is } from '../build.js';

/** A length of a bone, and the height it stands for by sex and age: the headings say of whom each column is. */
export type HeightRow = Readonly<Record<string, number>>;

const choices = (id: string, ...codes: string[]): FormItem => ({
  type: 'choice',
  id,
  label: id,
  options: codes.map((code) => ({ code, label: code })),
});

/** Height read from a table of a measured length, exactly as it stands there; nothing between two lines. */
export function heightFrom(rows: readonly HeightRow[] = []): { items: FormItem[]; results: ScoreResultPart[] } {
  const [first] = rows;
  if (!first) return { items: [], results: [] };
  const [length = '', ...columns] = Object.keys(first);
  const column = (sex: string, older: boolean): Expression => {
    const heading = columns.find((name) => name.startsWith(sex) && name.endsWith('plus') === older)!;
    return {
      op: 'band',
      value: answer(length),
      bands: rows.map((row) => ({ min: row[length]!, max: row[length]!, gives: row[heading]! })),
    };
  };
  const age = Number(/\d+/.exec(columns.join(' '))?.[0]);
  const of = (sex: string) => choose(is(answer('ageYears'), 'less', age), column(sex, false), column(sex, true));
  return {
    items: [choices('sex', 'male', 'female'), { type: 'integer', id: 'ageYears', label: 'ageYears' }],
    results: [
      {
        code: 'estimatedHeightM',
        label: 'height',
        value: choose(is(answer('sex'), 'equal', 'male'), of('male'), of('female')),
      },
    ],
  };
}

interface Pathway {
  readonly id: string;
  readonly scoring: { readonly rule?: readonly string[] };
  readonly bands: readonly { readonly code: string; readonly label: string }[];
}

const items = (step: string) => `step${step}Colours`;
const each = (step: string, fold: 'any' | 'all', ...colours: string[]): Expression => ({
  op: 'over',
  items: items(step),
  fold,
  value: any(...colours.map((colour) => is(answer(items(step)), 'equal', colour))),
});

/** An instrument of colours in two steps, where its rules are told in a few forms of words; undefined otherwise. */
export function pathwayOf({ id, scoring: { rule = [] }, bands }: Pathway): FormDefinition | undefined {
  const made: ScoreBand[] = [];
  const band = (code: string | undefined, when: Expression) => {
    if (code) made.push({ code, label: code, when });
  };
  let step = '1';
  let enough: Expression | undefined;
  for (const words of rule) {
    step = /^Step (\d)/.exec(words)?.[1] ?? step;
    const [, whole, said = ''] = /^Step \d all (\w+): ([^,]*)/i.exec(words) ?? [];
    const [, some, named] = /(?:^Step \d|^else) any (\w+): (\w+) pathway$/.exec(words) ?? [];
    const [, one, other, decides] = /^else only (\w+)\/(\w+): (\w+)/.exec(words) ?? [];
    if (whole) {
      enough = each(step, 'all', whole);
      band(bands.find(({ label }) => label.toLowerCase().includes(said.toLowerCase()))?.code, enough);
    } else if (some) band(bands.find(({ code }) => code === named)?.code, each(step, 'any', some));
    else if (one && other) {
      const code = bands.find((candidate) => candidate.code.startsWith(decides ?? ' '))?.code;
      band(code, each(step, 'all', one, other));
    }
  }
  if (!enough || made.length !== bands.length) return undefined;
  const colours = [...new Set(rule.flatMap((words) => words.match(/\b(blue|yellow|pink|orange)\b/g) ?? []))];
  const listed = (of: string): FormItem => ({ ...choices(items(of), ...colours), repeats: { min: 1 } }) as FormItem;
  const told = (of: string): Expression => ({
    op: 'over',
    items: items(of),
    fold: 'sum',
    value: choose(is(answer(items(of)), 'equal', colours[0]!), constant(0), constant(0)),
  });
  return instrument({
    id: `test-${id}`,
    title: id,
    licence: { kind: 'licence-gated', text: 'Made for one test and kept nowhere.' },
    items: [listed('1'), listed(step)],
    scores: [
      {
        id: `test-${id}`,
        title: id,
        parts: [{ label: 'colours', value: choose(enough, constant(0), { op: 'sum', of: [told('1'), told(step)] }) }],
        bands: made,
      },
    ],
  });
}
