// SPDX-License-Identifier: Apache-2.0
import type { Quantity } from '../facts/parts.js';
import { type Decimal, exact } from './decimal.js';

/** An exact amount; masses are in milligrams. */
export interface Measured {
  readonly amount: Decimal;
  readonly unit: string;
}

const IN_MILLIGRAMS: Readonly<Record<string, string>> = {
  ...{ kg: '1000000', kilogram: '1000000', g: '1000', gram: '1000', mg: '1', milligram: '1' },
  ...{ microgram: '0.001', mcg: '0.001', ug: '0.001', µg: '0.001', μg: '0.001' },
  ...{ ng: '0.000001', nanogram: '0.000001' },
};

/** A unit as it is compared: small letters, one of it. */
export function plainUnit(unit: string): string {
  const small = unit.trim().toLowerCase();
  return small.length > 2 && small.endsWith('s') && !small.endsWith('ss') ? small.slice(0, -1) : small;
}

/** Whether the unit is a mass. */
export const isMass = (unit: string): boolean => Object.hasOwn(IN_MILLIGRAMS, plainUnit(unit));

/** An amount in the unit it is added in: milligrams for a mass, else its own. */
export function measured(quantity: Quantity): Measured {
  const unit = plainUnit(quantity.unit ?? '');
  if (!isMass(unit)) return { amount: exact(quantity.value), unit };
  return { amount: exact(quantity.value).times(IN_MILLIGRAMS[unit]!), unit: 'mg' };
}

/** An amount as answers carry it. */
export const written = (amount: Decimal): number => Number(amount.toString());
