// SPDX-License-Identifier: Apache-2.0
import { type Cases, answer, form, group, nested, number, text, times } from './hostile-parts.js';

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
];
const DEPTHS = [5, 20, 29, 31, 39, 41, 63, 65, 1_000, 100_000];

export function* deep(): Cases {
  for (const levels of DEPTHS) {
    yield form([nested(levels, text('q'), (inner, level) => group(`g${level}`, [inner]))]);
    yield form([nested(levels, text('q'), (inner, level) => text(`q${level}`, { items: [inner] }))]);
    yield form([
      group('r', [nested(levels, text('q'), (inner, level) => group(`g${level}`, [inner], { repeats: { min: 1 } }))]),
    ]);
    yield form([text('a', { enableWhen: nested(levels, { op: 'today' }, (of) => ({ op: 'not', of })) })]);
    yield form([text('a', { calculate: nested(levels, { op: 'today' }, (of) => ({ op: 'and', of: [of] })) })]);
    yield form([], { carried: nested(levels, 1, (inner) => ({ inner })) });
    yield form([], { carried: { list: nested(levels, 1, (inner) => [inner]) } });
  }
}

export function* circles(): Cases {
  const when = (name: string) => ({ op: 'greater', left: { op: 'score', score: name }, right: answer('a') });
  for (const size of [1, 2, 3, 100, 5_000]) {
    const next = (index: number) => `q${(index + 1) % size}`;
    yield form(times(size, (index) => text(`q${index}`, { enableWhen: { op: 'exists', item: next(index) } })));
    yield form(times(size, (index) => number(`q${index}`, { calculate: { op: 'sum', of: [answer(next(index))] } })));
    yield form([], {
      variables: times(size, (index) => ({ name: `q${index}`, value: { op: 'variable', name: next(index) } })),
    });
    yield form([text('a')], {
      scores: times(size, (index) => ({ id: `q${index}`, title: 'S', parts: [{ value: when(next(index)) }] })),
    });
    yield form([
      group(
        'r',
        times(size, (index) =>
          number(`q${index}`, { calculate: { op: 'over', items: 'r', fold: 'sum', value: answer(next(index)) } }),
        ),
        { repeats: { min: 1 } },
      ),
    ]);
    yield form(times(size, (index) => number(`q${index}`, { initial: answer(next(index)) })));
  }
  yield form([group('g', [text('a')], { enableWhen: answer('a') })]);
  yield form([number('a', { calculate: { op: 'variable', name: 'v' } })], {
    variables: [{ name: 'v', value: { op: 'score', score: 's' } }],
    scores: [{ id: 's', title: 'S', parts: [{ value: answer('a') }] }],
  });
  const itself: Record<string, unknown> = text('a');
  itself['carried'] = { itself };
  yield form([itself]);
  const round = form([]) as unknown as { items: unknown[] };
  round.items.push(group('g', round.items));
  yield round;
}

export function* repeating(): Cases {
  for (const min of [0, 1, 2_000, 2_001, 1e9, 2 ** 53, 1e300, -1, 0.5]) {
    yield form([group('r', [text('a')], { repeats: { min } })]);
    yield form([text('r', { repeats: { min }, items: [text('a')] })]);
    yield form([
      group('r', [group('s', [group('t', [text('a')], { repeats: { min } })], { repeats: { min } })], {
        repeats: { min },
      }),
    ]);
    yield form([group('r', [text('a')], { repeats: { min: 0, max: min } })]);
  }
  const lists = times(10, (index) => group(`r${index}`, [number(`a${index}`)], { repeats: { min: 5 } }));
  const crossed = nested(9, answer('a0'), (value, level) => ({ op: 'over', items: `r${level}`, fold: 'sum', value }));
  yield form([...lists, number('sum', { calculate: crossed })]);
  const same = nested(30, answer('a0'), (value) => ({ op: 'over', items: 'r0', fold: 'sum', value }));
  yield form([...lists, number('sum', { calculate: same })]);
  const inside = group(
    'r',
    [number('a'), number('b', { calculate: { op: 'over', items: 'r', fold: 'sum', value: answer('a') } })],
    { repeats: { min: 500 } },
  );
  yield form([inside]);
}

export function* patterns(): Cases {
  const catastrophic = [
    '(a+)+$',
    '(a*)*b',
    '(a|aa)+$',
    '(.*)(.*)(.*)x',
    '((((a+)+)+)+)+b',
    '(a{200}){200}',
    '((a{0,200}){0,200}){0,200}',
    '(a?){200}a{200}',
    '(',
    ')',
    '[',
    '[b-a]',
    '\\',
    '*',
    'a**',
    '(?=a)',
    '(?<x>a)',
    '\\1',
    'a{99999}',
    'x'.repeat(1_001),
    '('.repeat(500) + ')'.repeat(500),
    '|'.repeat(1_000),
    '[^]*',
    '(|)*',
    '(()*)*',
    '\ud800',
    '.{200}.{200}.{200}.{200}.{199}',
    '^*',
    '(\\w+\\s?)*!',
    ' ',
  ];
  for (const pattern of catastrophic) {
    yield form([text('a', { pattern })]);
    yield form([text('a', { pattern, initial: { op: 'constant', value: 'a'.repeat(100_000) } })]);
  }
}

export function* names(): Cases {
  for (const id of [...NAMES, 'a~b', '~', '', ' ', '..', 'a'.repeat(101), 'é', '\ud800', '<b>', 'a\u0000']) {
    yield form([text(id)]);
    yield form([group(id, [text('a')], { repeats: { min: 1 } })]);
    yield form([text('a')], { variables: [{ name: id, value: { op: 'today' } }] });
    yield form([text('a')], {
      scores: [{ id, title: 'S', parts: [], results: [{ code: id, label: 'R', value: { op: 'today' } }] }],
    });
    yield form([text('a', { enableWhen: answer(id) })]);
    yield form([{ id: 'a', type: 'choice', label: 'A', options: [{ code: id, label: 'X', weight: 1 }] }]);
    yield form([{ id: 'a', type: 'quantity', label: 'A', units: [{ code: id, label: id }] }]);
    const own = (value: unknown) => JSON.parse(`{${JSON.stringify(id)}:${JSON.stringify(value)}}`) as unknown;
    yield form([{ id: 'a', type: 'scale', label: 'A', min: 0, max: 5, marks: own('x') }]);
    yield form([text('a')], { translations: own({ reviewed: true, items: {} }) });
    yield form([text('a')], { translations: { cy: { reviewed: true, items: own({ label: 'x' }) } } });
    yield form([text('a')], { carried: own(1) });
    yield Object.assign(form([text('a')]) as object, own(1));
  }
}
