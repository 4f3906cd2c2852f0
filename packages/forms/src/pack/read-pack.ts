// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue, isPrototypeKey } from '@careplan-kit/model';
import type { FormDefinition } from '../contract/definition.js';
import { parseDefinition } from '../definition/parse-definition.js';

/** Under what licence somebody may use the definitions of a pack. */
export interface PackLicence {
  /** Who may use it: the supplier or the home. */
  readonly holder: string;
  /** Who gave it. */
  readonly owner: string;
  /** Number or date of the letter. */
  readonly reference?: string | undefined;
  /** Last day, as `YYYY-MM-DD`. Without it, no end. */
  readonly until?: string | undefined;
}

/** Definitions that do not come with the kit, brought by whoever may use them. */
export interface Pack {
  readonly format: 'careplan-kit/pack-1';
  readonly licence: PackLicence;
  readonly definitions: readonly FormDefinition[];
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
const MOST_FORMS = 200;

function licenceFaults(licence: unknown, today: string): DataIssue[] {
  if (!isBag(licence)) return [{ path: ['licence'], code: 'wrong-type', message: 'is not an object' }];
  const issues: DataIssue[] = [];
  for (const key of ['holder', 'owner'] as const) {
    const said = licence[key];
    if (typeof said !== 'string' || said.trim() === '')
      issues.push({ path: ['licence', key], code: 'required', message: 'does not say who it is' });
  }
  const { reference, until } = licence;
  if (reference !== undefined && typeof reference !== 'string')
    issues.push({ path: ['licence', 'reference'], code: 'wrong-type', message: 'is not a text' });
  if (until !== undefined && !isDay(until))
    issues.push({ path: ['licence', 'until'], code: 'wrong-type', message: 'is not a day' });
  else if (until !== undefined && until < today)
    issues.push({ path: ['licence', 'until'], code: 'expired', message: 'the licence has ended' });
  return issues;
}

/** A fault of a definition, at its place in the pack. */
function definitionsIn(list: unknown, issues: DataIssue[]): FormDefinition[] {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_FORMS) {
    issues.push({
      path: ['definitions'],
      code: 'wrong-type',
      message: `is not a list of 1 to ${MOST_FORMS} definitions`,
    });
    return [];
  }
  const seen = new Set<string>();
  return list.flatMap((json: unknown, at) => {
    try {
      const definition = parseDefinition(json);
      if (isPrototypeKey(definition.id) || seen.has(definition.id))
        issues.push({ path: ['definitions', at, 'id'], code: 'duplicate-id', message: 'the id stands twice' });
      seen.add(definition.id);
      return [definition];
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      issues.push(...error.issues.map((issue) => ({ ...issue, path: ['definitions', at, ...issue.path] })));
      return [];
    }
  });
}

/**
 * Reads a pack: forms whose owner has licensed them to somebody, with that licence. The kit has none of them. A pack is
 * data like any definition: it is checked whole, nothing in it runs, and nothing of it is fetched.
 *
 * Whether the licence is real is between its holder and its owner; what can be seen is whether it says so and has ended.
 *
 * @param today - `YYYY-MM-DD`, to see whether the licence has ended
 * @throws DataError with every fault and its path
 */
export function readPack(json: unknown, today: string): Pack {
  if (!isBag(json) || json['format'] !== 'careplan-kit/pack-1')
    throw new DataError('The pack', [
      { path: ['format'], code: 'wrong-format', message: 'is not careplan-kit/pack-1' },
    ]);
  const issues = licenceFaults(json['licence'], today);
  const definitions = definitionsIn(json['definitions'], issues);
  if (issues.length > 0) throw new DataError('The pack', issues);
  const { holder, owner, reference, until } = json['licence'] as PackLicence;
  const licence = {
    holder,
    owner,
    ...(reference !== undefined && { reference }),
    ...(until !== undefined && { until }),
  };
  return Object.freeze({ format: 'careplan-kit/pack-1', licence: Object.freeze(licence), definitions });
}
