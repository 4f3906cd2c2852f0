// SPDX-License-Identifier: Apache-2.0
import { everyKind } from './every-kind.js';
import { IN_FULL } from './full-run.js';
import { type Cases, answer, form, group, nested, number, text, times } from './hostile-parts.js';
import { circles, deep, names, patterns, repeating } from './hostile-shapes.js';
import { mutations, pick, seeded } from './mutations.js';

function* large(): Cases {
  const option = (index: number) => ({ code: `o${index}`, label: 'x' });
  yield form([text('a', { label: 'x'.repeat(50_000_000) })]);
  yield form([
    text('a', {
      label: 'x'.repeat(4_999_999),
      pattern: '(x+)+',
      initial: { op: 'constant', value: 'x'.repeat(4_999_999) },
    }),
  ]);
  yield form(times(100_000, (index) => text(`q${index}`)));
  yield form(times(20_001, (index) => text(`q${index}`)));
  yield form(times(20_000, (index) => text(`q${index}`)));
  yield form([{ id: 'a', type: 'choice', label: 'A', options: times(100_000, option) }]);
  yield form([{ id: 'a', type: 'multiple-choice', label: 'A', options: times(100_000, option) }]);
  yield form([{ id: 'a', type: 'choice', label: 'A', options: times(100_000, () => option(1)) }]);
  const words = Object.fromEntries(times(100_000, (index) => [`o${index}`, 'y']));
  yield form([{ id: 'a', type: 'choice', label: 'A', options: times(100_000, option) }], {
    translations: { cy: { reviewed: true, items: { a: { label: 'A', options: words } } } },
  });
  yield form([text('a')], {
    translations: {
      cy: { reviewed: true, items: Object.fromEntries(times(100_000, (index) => [`q${index}`, { label: 'x' }])) },
    },
  });
  yield form([text('a', { prompts: times(100_000, () => 'x') })]);
  yield form([text('a', { calculate: { op: 'sum', of: times(49_999, () => ({ op: 'constant', value: 1 })) } })]);
  yield form([text('a', { calculate: { op: 'sum', of: times(100_000, () => ({ op: 'constant', value: 1 })) } })]);
  yield form([text('a')], {
    variables: times(20_000, (index) => ({
      name: `v${index}`,
      value: index === 0 ? answer('a') : { op: 'variable', name: `v${index - 1}` },
    })),
  });
  yield form([text('a')], {
    scores: times(5_000, (index) => ({ id: `s${index}`, title: 'S', parts: [{ value: answer('a') }] })),
  });
  yield form([text('a'), ...times(10_000, (index) => text(`q${index}`, { enableWhen: { op: 'exists', item: 'a' } }))]);
  yield form([number('q0'), ...times(10_000, (index) => number(`q${index + 1}`, { calculate: answer(`q${index}`) }))]);
  yield form([
    { id: 'a', type: 'quantity', label: 'A', units: times(100_000, (index) => ({ code: `u${index}`, label: 'x' })) },
  ]);
  yield form([number('a', { points: times(50_000, (index) => ({ min: index, under: index + 1, weight: 1 })) })]);
  yield form([{ id: 'a', type: 'body-map', label: 'A', kinds: times(100_000, option) }]);
  yield form([
    group(
      'r',
      times(5_000, (index) => text(`q${index}`)),
      { repeats: {} },
    ),
  ]);
  yield form(times(400_000, () => 0));
  yield form([text('a', { codes: times(150_000, () => ({ system: 's', code: 'c' })) })]);
}

function* numbers(): Cases {
  const odd: readonly unknown[] = [
    -0,
    5e-324,
    1.7e308,
    -1.7e308,
    2 ** 53,
    2 ** 53 + 2,
    0.1,
    1e21,
    '9'.repeat(40),
    '9'.repeat(41),
    '9'.repeat(100_000),
    '0.' + '0'.repeat(37) + '1',
    '1e999',
    '0x10',
    'NaN',
    'Infinity',
    '1,5',
    '٣',
    '',
    JSON.parse('1e999'),
    NaN,
  ];
  for (const value of odd) {
    yield form([number('a', { min: value })]);
    yield form([number('a', { max: value, decimalPlaces: value })]);
    yield form([text('a', { minLength: value, maxLength: value })]);
    yield form([number('a', { points: [{ min: value, weight: value }] })]);
    yield form([{ id: 'a', type: 'scale', label: 'A', min: 0, max: value, step: value }]);
    yield form([
      {
        id: 'a',
        type: 'quantity',
        label: 'A',
        units: [
          { code: 'g', label: 'g' },
          { code: 'kg', label: 'kg', factor: value },
        ],
      },
    ]);
    yield form([
      number('a'),
      number('b', { calculate: { op: 'multiply', left: answer('a'), right: { op: 'constant', value } } }),
    ]);
    yield form([
      number('b', {
        calculate: {
          op: 'round',
          value: { op: 'divide', left: { op: 'constant', value }, right: { op: 'constant', value: 3 } },
          places: value,
        },
      }),
    ]);
    yield form([
      text('b', {
        calculate: { op: 'add-to-date', date: { op: 'today' }, amount: { op: 'constant', value }, unit: 'years' },
      }),
    ]);
    yield form([{ id: 'a', type: 'choice', label: 'A', options: [{ code: 'x', label: 'X', weight: value }] }]);
  }
  const squares = times(60, (index) => ({
    name: `v${index + 1}`,
    value: {
      op: 'multiply',
      left: { op: 'variable', name: `v${index}` },
      right: { op: 'variable', name: `v${index}` },
    },
  }));
  yield form([number('b', { calculate: { op: 'variable', name: 'v60' } })], {
    variables: [{ name: 'v0', value: { op: 'constant', value: '9'.repeat(40) } }, ...squares],
  });
  const power = nested(9, { op: 'constant', value: '9'.repeat(40) }, (inner) => ({
    op: 'multiply',
    left: inner,
    right: inner,
  }));
  yield form([number('b', { calculate: power })]);
}

/** What no JSON holds, but a careless host may hand over. */
function* notJson(): Cases {
  const holes: unknown[] = [];
  holes[1_000] = text('a');
  const most: unknown[] = [];
  most.length = 2 ** 32 - 1;
  let asked = 0;
  class Definition {
    items = [text('a')];
  }
  const values: readonly unknown[] = [
    holes,
    most,
    () => 1,
    Symbol('x'),
    1n,
    new Date(0),
    new Map(),
    new Set([1]),
    /a/,
    new Definition(),
    Object.create(null),
    Object.create({ id: 'a' }),
    new Uint8Array(9),
    Promise.resolve(),
    undefined,
    null,
    new WeakMap(),
    new Error('x'),
    globalThis,
    { toJSON: () => 'x' },
    { [Symbol.toStringTag]: 'Object' },
    new String('x'),
    new Boolean(true),
  ];
  for (const value of values) {
    yield value;
    yield form([value]);
    yield form([text('a', { label: value })]);
    yield form([text('a', { carried: value })]);
    yield form([text('a', { prompts: value })]);
    yield { ...(form([]) as object), items: value };
  }
  yield {
    ...(form([]) as object),
    get items() {
      throw new Error('no');
    },
  };
  yield {
    ...(form([]) as object),
    get items() {
      return asked++ % 2 === 0 ? [] : nested(100_000, 1, (inner) => [inner]);
    },
  };
  yield form([Object.defineProperty(text('a'), 'label', { enumerable: true, get: () => times(2, () => text('b')) })]);
}

function* texts(): Cases {
  const source = JSON.stringify(form([text('a')]));
  for (const twice of [
    '"items":[],',
    '"format":"other",',
    '"id":"toString",',
    '"__proto__":{"items":[]},',
    '"constructor":{"prototype":{}},',
  ]) {
    yield JSON.parse(`{${twice}${source.slice(1)}`);
    yield JSON.parse(`${source.slice(0, -1)},${twice.slice(0, -1)}}`);
    yield JSON.parse(source.replace('{"id":"a"', `{${twice}"id":"a"`));
  }
  for (const odd of [
    '\ud800',
    '\udfff\ud800',
    '\u0000',
    '\u202e',
    '\ufeff',
    '<script>',
    '\u{1f600}',
    'e\u0301'.repeat(9),
    '\r\n',
    '${x}',
    '{{x}}',
  ]) {
    yield form([text('a', { label: odd, help: odd, prefix: odd, control: odd })], { title: odd });
    yield form([{ id: 'a', type: 'choice', label: 'A', options: [{ code: odd, label: odd }], open: { label: odd } }]);
    yield form([text('a', { calculate: { op: 'foreign', language: odd, expression: odd } })]);
    yield form([text('a', { binding: { class: odd, element: odd, select: odd } })]);
    yield form([text('a')], { id: odd, url: odd, version: odd, language: odd });
  }
  for (const top of ['', 'x', 'null', 0, true, [], [[]], {}, { items: [] }]) yield top;
}

/** A good definition, spoiled in one to five places. */
function* spoiled(): Cases {
  const random = seeded(20_261_122);
  for (let round = 0; round < (IN_FULL ? 1_200 : 300); round++)
    yield mutations(everyKind(), random, 1 + Math.floor(random() ** 2 * 5));
}

/** Every part of a good definition, one after another, as something of another type. */
function* wrongTypes(): Cases {
  const source = JSON.stringify(everyKind());
  const random = seeded(3);
  const odd: readonly unknown[] = [null, true, 0, 'x', [], {}, [null], { op: 'today' }];
  const count = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? Object.values(value).reduce<number>((sum, part) => sum + 1 + count(part), 0)
      : 0;
  const spoil = (value: unknown, at: { left: number }, by: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      if (at.left-- === 0) (value as Record<string, unknown>)[key] = by;
      else spoil((value as Record<string, unknown>)[key], at, by);
    }
  };
  const parts = count(JSON.parse(source));
  for (let part = 0; part < parts; part++) {
    const document: unknown = JSON.parse(source);
    spoil(document, { left: part }, structuredClone(pick(odd, random)));
    yield document;
  }
}

/** Hostile inputs by kind. */
export const HOSTILE: Readonly<Record<string, () => Cases>> = {
  'nested too deep': deep,
  'circles of conditions, calculations, variables, scores and entries': circles,
  'endless repeats and entries of entries': repeating,
  'patterns that take for ever': patterns,
  'names every object has, and other odd ids': names,
  'far too much of something': large,
  'numbers at the edge': numbers,
  'what JSON cannot hold': notJson,
  'odd texts, duplicate keys, other documents': texts,
  'a good form, spoiled': spoiled,
  'every part as another type': wrongTypes,
};
