// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { formWords } from '@careplan-kit/forms/contract/words';
import type { FormItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { definitionOf } from '../testing/form-host.js';
import { dayIn, momentIn } from '../words/dates.js';
import { say } from '../words/words.js';
import { answerWords } from './answer-words.js';

const LONDON = { locale: 'en-GB', timeZone: 'Europe/London' };
const tools = {
  say,
  formatDay: (day: string) => dayIn(new Date(day), { ...LONDON, timeZone: 'UTC' }),
  formatMoment: (instant: string) => momentIn(new Date(instant), LONDON),
};

const inWords = (item: object, stored: unknown) => {
  const whole = { id: 'q', label: 'Question', ...item } as FormItem;
  const words = formWords(definitionOf([whole as never]), { locale: 'en-GB', unreviewed: false }).of(whole);
  return answerWords(whole, stored as StoredAnswer | null, words, tools);
};

const options = [
  { code: 'a', label: 'Alone' },
  { code: 'b', label: 'With help' },
];

describe('an answer in words', () => {
  for (const [item, stored, words] of [
    [{ type: 'text' }, 'Tea', 'Tea'],
    [{ type: 'text' }, null, 'No answer'],
    [{ type: 'text' }, { unknown: 'declined' }, 'Asked, and they did not want to say'],
    [{ type: 'integer' }, { entered: 'about 70' }, 'about 70'],
    [{ type: 'boolean' }, true, 'Yes'],
    [{ type: 'boolean' }, false, 'No'],
    [{ type: 'decimal', unit: 'kg' }, '70.0', '70.0 kg'],
    [{ type: 'scale', min: 0, max: 10, marks: { '10': 'the worst' } }, '10', '10 – the worst'],
    [{ type: 'quantity', units: [{ code: 'mL', label: 'ml' }] }, { value: '200', unit: 'mL' }, '200 ml'],
    [{ type: 'date' }, '2026-11-22', '22 November 2026'],
    [{ type: 'partial-date' }, '1940', '1940'],
    [{ type: 'partial-date' }, '1940-05', 'May 1940'],
    [{ type: 'time' }, '09:30', '09:30'],
    [{ type: 'date-time' }, '2026-07-01T23:30', '1 July 2026 at 23:30'],
    [{ type: 'choice', options }, 'b', 'With help'],
    [{ type: 'choice', options, open: {} }, { text: 'With Robert' }, 'With Robert'],
    [{ type: 'multiple-choice', options, open: {} }, ['a', { text: 'Frame' }], 'Alone; Frame'],
    [{ type: 'look-up', valueSet: 'x' }, { system: 's', code: '1', display: 'Porridge' }, 'Porridge'],
    [{ type: 'attachment' }, { held: 'draft', id: '1', filename: 'heel.jpg', size: 640_000 }, 'heel.jpg (640 kB)'],
    [{ type: 'attachment' }, { held: 'record', url: 'x' }, 'A file'],
    [
      { type: 'signature' },
      { signedBy: 'Robert', relation: 'son', method: 'typed', signedAt: '2026-11-22T14:02:00Z' },
      'Signed by Robert (son), 22 November 2026 at 14:02',
    ],
    [
      { type: 'body-map', kinds: [{ code: 'bruise', label: 'Bruise' }] },
      [{ id: '1', view: 'front', region: 'left-arm', kind: 'bruise', note: 'New', size: { value: '2', unit: 'cm' } }],
      'Bruise, left-arm, 2 cm, New',
    ],
    [{ type: 'reference' }, { class: 'Risk', recordUid: 'r1', display: 'Falls' }, 'Falls'],
    // A snapshot may hold anything.
    [{ type: 'quantity', units: [{ code: 'mL', label: 'ml' }] }, 'a cup', 'a cup'],
    [{ type: 'multiple-choice', options }, 'a', 'a'],
    [{ type: 'body-map' }, [null], '[null]'],
    [{ type: 'attachment' }, { text: 'x' }, 'A file'],
    [{ type: 'text' }, { odd: 1 }, '{"odd":1}'],
  ] as const) {
    it(`${item.type} ${JSON.stringify(stored)} is “${words}”`, () => {
      expect(inWords(item, stored)).to.equal(words);
    });
  }
});
