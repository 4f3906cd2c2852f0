// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Id } from './parts.js';
import { AdministrationRecord } from './record.js';

/** A record as a device holds it until it could be handed on (R68 to R71). */
export const Draft = AdministrationRecord;
export type Draft = AdministrationRecord;

/** A device and how far its clock is ahead of ours, in seconds (R71). */
export const Device = z.looseObject({ id: Id, clockOffsetSeconds: z.optional(z.number()) });
export type Device = z.output<typeof Device>;
