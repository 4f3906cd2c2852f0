// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, inferredRows } from '../../element-rows.js';
import { CareActor } from '../../values.js';

const row = inferredRows('MODS implementation guidance, page 24, diagram', 'plausible');

/**
 * The provider an admission, a discharge or an occupancy concerns: a line in a diagram, whose row may be called
 * otherwise.
 */
export const serviceProviderShape = { serviceProvider: z.optional(CareActor) };

export const serviceProviderRow = row('serviceProvider', 'Service provider', 'Lookup', OPTIONAL, {
  target: 'Care provider',
});
