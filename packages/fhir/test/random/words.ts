// SPDX-License-Identifier: Apache-2.0
import fc from 'fast-check';

/** Records as JSON has them: with the usual prototype. */
export const record = <T>(
  parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
  requiredKeys: readonly string[] = Object.keys(parts),
) =>
  fc.record(parts, { requiredKeys: requiredKeys as (keyof T)[], noNullPrototype: true }) as unknown as fc.Arbitrary<T>;

/** Words with accents, markup, spaces at the ends, control characters. Now and then nothing to read at all. */
export const words = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', 'a\u0001b', '<b>x</b>', 'ŵŷ', '"$decimal"', '{"a":1}') },
);
export const maybeBlank = fc.oneof(words, fc.constantFrom('', ' '));
/** Words that somebody typed: never blank. */
export const typed = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');

export const digits = fc
  .tuple(fc.boolean(), fc.nat({ max: 999 }), fc.option(fc.stringMatching(/^\d{1,6}$/)))
  .map(([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`);

const pad = (value: number) => String(value).padStart(2, '0');
export const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const minute = fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([h, m]) => `${pad(h)}:${pad(m)}`);
const second = fc.tuple(minute, fc.nat({ max: 59 })).map(([time, s]) => (s === 0 ? time : `${time}:${pad(s)}`));
export const time = fc.oneof(minute, second);
/** By the clock on the wall, the hours that come twice or never among them, or with an offset other than the wall's. */
export const moment = fc.oneof(
  fc.tuple(day, time).map(([date, at]) => `${date}T${at}`),
  fc.constantFrom('2026-10-25T01:30', '2026-03-29T01:30', '2026-06-01T10:00+05:30', '2026-06-01T10:00:01Z'),
);
export const partialDate = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  day.map((date) => `${date.slice(0, 3)}X`),
  day.map((date) => `${date.slice(0, 7)}~`),
);

/** Codes FHIR would not see as one: it sees no difference between spaces. */
export const code = fc.oneof(fc.stringMatching(/^[a-z]{1,4}$/), fc.constantFrom('a  b', ' x', '-1', 'ŵ'));
export const asFhirSees = (text: string) => text.trim().replace(/\s+/g, ' ');
export const codes = fc.array(
  record({ system: fc.webUrl(), code: fc.oneof(code, fc.constant('')), display: maybeBlank }, ['system', 'code']),
  { maxLength: 2 },
);
export const count = fc.oneof(fc.nat({ max: 200 }), fc.constant(5_000_000_000));
export const positive = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constant(9_007_199_254_740_991));

/** Two limits, the lower one first, or one of them, or none. */
export function limits<T>(of: fc.Arbitrary<T>, order: (a: T, b: T) => number, names: readonly [string, string]) {
  return fc.tuple(of, of, fc.nat({ max: 3 })).map(([a, b, which]) => {
    const [low, high] = order(a, b) <= 0 ? [a, b] : [b, a];
    return { ...(which & 1 ? { [names[0]]: low } : {}), ...(which & 2 ? { [names[1]]: high } : {}) };
  });
}
