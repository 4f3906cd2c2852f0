// SPDX-License-Identifier: Apache-2.0
import { attachment } from './attachment.js';
import { bodyMap } from './body-map.js';
import { dateTime } from './date-time.js';
import type { ItemTypes } from './item-type.js';
import { lookUp } from './look-up.js';
import { partialDate } from './partial-date.js';
import { quantity } from './quantity.js';
import { reference } from './reference.js';
import { scale } from './scale.js';
import { signature } from './signature.js';
import { time } from './time.js';

/** The kinds of question that only some forms have. */
export const RARER_TYPES: ItemTypes = {
  quantity,
  scale,
  'partial-date': partialDate,
  time,
  'date-time': dateTime,
  'look-up': lookUp,
  attachment,
  signature,
  'body-map': bodyMap,
  reference,
};
