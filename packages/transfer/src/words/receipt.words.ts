// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

const line = 'Line of the receipt that is put on the record.';

export const RECEIPT = {
  title: phrase('Receipt for hospital pack {pack}', 'Derbynneb am becyn ysbyty {pack}', 'Title of a document.'),
  takenOver: phrase('Taken over by {who}, {when}, from {by}.', 'Derbyniwyd gan {who}, {when}, oddi wrth {by}.', line),
  belongings: phrase('With: {list}.', 'Gyda: {list}.', line),
  missing: phrase(
    'Was in the bag and was not handed over: {list}.',
    'Oedd yn y bag ac ni throsglwyddwyd: {list}.',
    line,
  ),
  signed: phrase('Signed.', 'Llofnodwyd.', line),
  unsigned: phrase('Not signed.', 'Heb ei lofnodi.', line),
} as const;
