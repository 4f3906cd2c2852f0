// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/index.js';

/** One question to the medicines record: facts and arguments in, a plain answer out. It keeps nothing. */
export type Operation = (facts: Facts, args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
