// SPDX-License-Identifier: Apache-2.0
import { phrase } from './phrase.js';

export const DATES = {
  moment: phrase('{day}, {time}', '{day}, {time}', 'Such as 22 November 2026, 14:02.'),
} as const;
