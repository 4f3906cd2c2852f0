// SPDX-License-Identifier: Apache-2.0
import { Big } from 'big.js';

/** Digits kept by a division that does not come out even. */
export const DIVISION_PLACES = 20;

/**
 * Exact decimals. This constructor is our own: the settings of the shared one (places, strictness) belong to the
 * host, whose changes must not reach a score.
 */
export const Decimal = Big();
Decimal.DP = DIVISION_PLACES;

export type Decimal = Big;
