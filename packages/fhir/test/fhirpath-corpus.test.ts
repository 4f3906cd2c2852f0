// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FormDefinition, FormItem } from '@careplan-kit/forms';
import { type Bag, bagsIn, isBag } from '../src/bag.js';
import { fromFhirPath, toFhirPath } from '../src/fhirpath/index.js';
import { parse } from '../src/fhirpath/syntax/parser.js';
import { print } from '../src/fhirpath/syntax/print.js';
import { fromQuestionnaire } from '../src/questionnaire/from-questionnaire.js';
import { linkIdOf } from '../src/questionnaire/names.js';
import { questionnaires } from './corpus.js';

interface Seen {
  readonly kind: string;
  readonly text: string;
  readonly item: string | undefined;
  readonly definition: FormDefinition;
}

function expressionsOf(source: Bag, definition: FormDefinition): Seen[] {
  const ids = new Map<string, string>();
  const know = (item: FormItem): void => {
    ids.set(linkIdOf(item), item.id);
    if ('items' in item) item.items?.forEach(know);
  };
  definition.items.forEach(know);
  const seen: Seen[] = [];
  const see = (element: Bag, item: string | undefined): void => {
    for (const { url, valueExpression } of bagsIn(element['extension'])) {
      if (!isBag(valueExpression) || valueExpression['language'] !== 'text/fhirpath') continue;
      const text = valueExpression['expression'];
      const kind = String(url).split('/').at(-1)!.replace('sdc-questionnaire-', '');
      if (typeof text === 'string') seen.push({ kind, text, item, definition });
    }
    for (const inner of bagsIn(element['item'])) see(inner, ids.get(String(inner['linkId'])));
  };
  see(source, undefined);
  return seen;
}

const all = questionnaires.flatMap(({ read }) => {
  const source = read() as Bag;
  return expressionsOf(source, fromQuestionnaire(source).definition);
});

test('expressions of other projects, where they are at hand: what is read says the same again', (t) => {
  const counts = new Map<string, { all: number; parsed: number; read: number }>();
  for (const { kind, text, item, definition } of all) {
    const count = counts.get(kind) ?? { all: 0, parsed: 0, read: 0 };
    counts.set(kind, count);
    count.all++;
    const node = parse(text);
    if (!node) continue;
    count.parsed++;
    assert.deepEqual(parse(print(node)), node, text);
    const at = { item, use: kind === 'enableWhenExpression' ? ('enableWhen' as const) : ('value' as const) };
    const expression = fromFhirPath(text, definition, at);
    if (!expression) continue;
    count.read++;
    const own = toFhirPath(expression, definition, at);
    assert.ok(own, text);
  }
  for (const [kind, { all: found, parsed, read }] of counts) {
    t.diagnostic(`${kind}: ${read} read of ${found} (${parsed} parsed)`);
  }
});
