// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { dateTime, group, mandatory, many, optional, text } from '../nodes.js';
import { codedOrText } from '../parts.js';
import { section } from '../section.js';
import { HEALTH_ISSUES } from '../value-sets.js';
import { TRANSFER_ROWS } from './standard.js';

/** Medical history. */
export const ProblemList = section(
  'problemList',
  optional(
    'Problem list',
    group({
      problemListRecordEntry: many(
        'Problem list record entry',
        group({
          date: optional('Date', dateTime()),
          problem: mandatory('Problem', codedOrText(HEALTH_ISSUES)),
          onsetDate: optional('Onset date', dateTime()),
          endDate: optional('End Date', dateTime()),
          stageOfDisease: optional('Stage of disease', text()),
          comment: many('Comment', text()),
        }),
      ),
    }),
  ),
  TRANSFER_ROWS,
);
export type ProblemList = z.infer<typeof ProblemList.schema>;
