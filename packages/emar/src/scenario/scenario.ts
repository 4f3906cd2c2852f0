// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { parseWith } from '@careplan-kit/model';

/** A situation, a question and the answer it must have: the shape all such files share. */
export const Scenario = z.looseObject({
  id: z.string(),
  title: z.optional(z.string()),
  ruleIds: z.optional(z.array(z.string())),
  given: z.record(z.string(), z.unknown()),
  when: z.looseObject({ op: z.string(), args: z._default(z.record(z.string(), z.unknown()), {}) }),
  expected: z.record(z.string(), z.unknown()),
});
export type Scenario = z.output<typeof Scenario>;

/**
 * Reads a scenario from untrusted JSON.
 *
 * @throws DataError with a path for each fault
 */
export const parseScenario = (input: unknown): Scenario => parseWith('This scenario', Scenario, input);
