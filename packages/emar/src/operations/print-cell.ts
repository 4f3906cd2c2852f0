// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id } from '../facts/index.js';
import { printedCell } from '../orders/print-cell.js';
import { readArgs } from './args.js';
import type { Operation } from './operation.js';

const Args = z.looseObject({ slotKey: Id });

/** `printCell` (`slotKey`): what the printed chart shows for one slot, with its legend (R53, R79). */
export const printCell: Operation = (facts, args) => ({ ...printedCell(facts, readArgs(Args, args).slotKey) });
