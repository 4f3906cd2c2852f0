// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { defineRecordClass } from '../../record-class.js';
import {
  DeprivationOfLibertySafeguards,
  deprivationOfLibertySafeguardsShape,
} from '../../consent-and-legal-information/deprivation-of-liberty-safeguards.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

/**
 * `DeprivationOfLibertySafeguards` with the Event block: whose liberty it is about, when, where and by whom. Guesses,
 * outside semver: the class's own page has not been read.
 */
export const ProvisionalDeprivationOfLibertySafeguards = defineRecordClass({
  ...DeprivationOfLibertySafeguards,
  schema: z.looseObject({
    ...deprivationOfLibertySafeguardsShape,
    ...provisionalEventShape,
  }),
  elements: [...DeprivationOfLibertySafeguards.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalDeprivationOfLibertySafeguards = z.infer<
  typeof ProvisionalDeprivationOfLibertySafeguards.schema
>;
