// SPDX-License-Identifier: Apache-2.0

/** One place where an answer is not what was expected. */
export interface Difference {
  /** `slots[2].dueLocal` */
  readonly path: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Lists whose order says nothing. */
const SETS = new Set(['codes', 'flags', 'gaps', 'missing', 'accepted', 'errors']);

/** Text that is compared as it is written: its offset has to be right. */
const AS_TEXT = new Set(['dueLocal']);

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);

const sameText = (one: string, other: string) =>
  one === other || (INSTANT.test(one) && INSTANT.test(other) && Date.parse(one) === Date.parse(other));

function* compareLists(
  expected: readonly unknown[],
  actual: unknown,
  path: string,
  asSet: boolean,
): Generator<Difference> {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    yield { path, expected, actual };
    return;
  }
  const left: unknown[] = [...(actual as unknown[])];
  for (const [index, wanted] of expected.entries()) {
    if (!asSet) {
      yield* compare(wanted, left[index], `${path}[${index}]`, '', false);
      continue;
    }
    const found = left.findIndex((one) => compare(wanted, one, '', '', false).next().done);
    if (found < 0) {
      yield { path, expected, actual };
      return;
    }
    left.splice(found, 1);
  }
}

function* compare(
  expected: unknown,
  actual: unknown,
  path: string,
  key: string,
  inSet: boolean,
): Generator<Difference> {
  const asSet = inSet || SETS.has(key);
  if (Array.isArray(expected)) {
    yield* compareLists(expected, actual, path, asSet);
  } else if (isBag(expected)) {
    if (!isBag(actual)) {
      yield { path, expected, actual };
      return;
    }
    for (const [name, wanted] of Object.entries(expected)) {
      const there = Object.hasOwn(actual, name) ? actual[name] : undefined;
      yield* compare(wanted, there, path ? `${path}.${name}` : name, name, asSet);
    }
  } else if (typeof expected === 'string' && typeof actual === 'string' && !AS_TEXT.has(key)) {
    if (!sameText(expected, actual)) yield { path, expected, actual };
  } else if (!Object.is(expected, actual)) {
    yield { path, expected, actual };
  }
}

/**
 * Compares an answer with what a scenario expects: every key that is expected has to be there and match, more keys are
 * fine, moments compare as moments, sets as sets. What it forbids is looked for by `forbiddenDone`.
 */
export function differencesOf(expected: Bag, actual: Bag): readonly Difference[] {
  const { forbidden: _, ...wanted } = expected;
  return [...compare(wanted, actual, '', '', false)];
}
