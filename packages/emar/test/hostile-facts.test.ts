// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { worked } from '../../../test/worked.mjs';
import { runScenario } from '../src/scenario/index.js';
import { IN_FULL } from './full-run.js';

const FOLDER = new URL('../../../test/vectors/emar/', import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

type Path = readonly (string | number)[];

/** Every place in a document. */
function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A document with something else at one place. */
function spoilt(text: string, path: Path, value: unknown): Record<string, unknown> {
  const document = JSON.parse(text) as Record<string, unknown>;
  let inside = document as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) inside = inside[step] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return document;
}

const ODD = [
  undefined,
  null,
  '',
  'x',
  0,
  -1,
  1e300,
  [],
  {},
  '2026-02-30',
  '9999-12-31T23:59:59Z',
  '2026-06-10T07:00:00+14:00',
];

describe('facts and questions from a hostile hand', () => {
  test('every spoilt place of every scenario is answered, or refused by its path', () => {
    const broken: string[] = [];
    let tried = 0;
    for (const [at, text] of TEXTS.entries()) {
      const { given, when } = JSON.parse(text) as { given: unknown; when: { args: unknown } };
      const places: Path[] = [
        ...[...placesIn(given)].map((path) => ['given', ...path]),
        ...[...placesIn(when.args)].map((path) => ['when', 'args', ...path]),
      ];
      for (const [index, path] of places.entries()) {
        if (!IN_FULL && (at + index) % 4 !== 0) continue;
        // Each place in turn, with another oddity each; all oddities at all places would take minutes.
        const values = [ODD[(at * 7 + index) % ODD.length], ODD[(at * 5 + index * 3 + 4) % ODD.length]];
        for (const value of values) {
          tried++;
          try {
            runScenario(spoilt(text, path, value));
          } catch (error) {
            const typed = error instanceof DataError && error.issues.length > 0;
            if (!typed) broken.push(`${path.join('.')} = ${JSON.stringify(value)}: ${String(error)}`);
          }
        }
      }
    }
    assert.ok(tried > (IN_FULL ? 9000 : 2200), String(tried));
    assert.deepEqual(broken, []);
  });

  test('a course over thousands of years, a count of millions and a name of a prototype end in reasonable time', () => {
    const of = (timing: object, id = 'o') => ({
      id: 'X',
      given: {
        now: '2026-06-10T08:00:00Z',
        medications: [{ id: 'm', name: 'M' }],
        orders: [{ id, medicationId: 'm', status: 'active', dose: { value: 1 }, timing }],
      },
      when: { op: 'evaluate', args: { from: '2026-06-10T00:00:00Z', to: '2026-06-11T00:00:00Z' } },
      expected: {},
    });
    const started = worked();
    runScenario(of({ timeOfDay: ['08:00'], boundsPeriod: { start: '0001-01-01', end: '9999-12-31' } }));
    runScenario(of({ timeOfDay: ['08:00'], count: 10_000, boundsPeriod: { start: '1990-01-01' } }));
    runScenario(of({ period: 1, periodUnit: 'min', boundsPeriod: { start: '1990-01-01' } }));
    runScenario(of({ timeOfDay: ['08:00'], period: 100_000, periodUnit: 'a', boundsPeriod: { start: '2026-01-31' } }));
    runScenario(
      of({
        timeOfDay: ['08:00'],
        boundsPeriod: { start: '2026-01-31' },
        boundsDuration: { value: 100_000, unit: 'a' },
      }),
    );
    runScenario(of({ timeOfDay: ['08:00'] }, 'constructor'));
    assert.ok(worked() - started < 5000);
  });
});
