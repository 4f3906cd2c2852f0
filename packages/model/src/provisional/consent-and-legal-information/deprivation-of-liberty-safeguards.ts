// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import {
  DeprivationOfLibertySafeguards,
  deprivationOfLibertySafeguardsShape,
} from '../../consent-and-legal-information/deprivation-of-liberty-safeguards.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...deprivationOfLibertySafeguardsShape,
  ...provisionalEventShape,
});

/**
 * `DeprivationOfLibertySafeguards` with the Event block: whose liberty it is about, when, where and by whom. Guesses,
 * outside semver: the class's own page has not been read.
 */
export const ProvisionalDeprivationOfLibertySafeguards: RecordClass<ProvisionalDeprivationOfLibertySafeguards> =
  defineRecordClass({
    ...DeprivationOfLibertySafeguards,
    schema,
    elements: [...DeprivationOfLibertySafeguards.elements, ...Object.values(provisionalEventRows)],
  });
export type ProvisionalDeprivationOfLibertySafeguards = ValueOf<typeof schema>;
