// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '../../src/contract/definition.js';
import { bedRails } from './bed-rails.js';
import { dependencyProfile } from './dependency-profile.js';
import { dols, mcaCapacity } from './law.js';
import { iddsi } from './rules.js';

/** Instruments anybody may use, by the name of their vectors. Those that are forms of the kit are held to theirs there. */
export const INSTRUMENTS: Readonly<Record<string, FormDefinition>> = {
  'bed-rails': bedRails,
  'dependency-profile': dependencyProfile,
  dols,
  iddsi,
  'mca-capacity': mcaCapacity,
};
