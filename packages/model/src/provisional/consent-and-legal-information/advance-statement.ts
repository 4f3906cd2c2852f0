// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { type RecordClass, type ValueOf, defineRecordClass } from '../../record-class.js';
import { AdvanceStatement, advanceStatementShape } from '../../consent-and-legal-information/advance-statement.js';
import { provisionalEventRows, provisionalEventShape } from '../event-block.js';

const schema = z.looseObject({
  ...advanceStatementShape,
  ...provisionalEventShape,
});

/**
 * `AdvanceStatement` with the Event block: whose statement it is, when, where and by whom. Guesses, outside semver: the
 * class's own page has not been read.
 */
export const ProvisionalAdvanceStatement: RecordClass<ProvisionalAdvanceStatement> = defineRecordClass({
  ...AdvanceStatement,
  schema,
  elements: [...AdvanceStatement.elements, ...Object.values(provisionalEventRows)],
});
export type ProvisionalAdvanceStatement = ValueOf<typeof schema>;
