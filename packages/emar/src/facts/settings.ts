// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Window } from './order.js';
import { ClockTime, Minutes } from './parts.js';
import { IngredientLimit } from './person.js';

const Seconds = z.number().check(z.nonnegative(), z.maximum(31_536_000));
const Hours = z.number().check(z.positive(), z.maximum(876_600));
const Whole = z.int().check(z.nonnegative(), z.maximum(36_525));

/**
 * What a service may set. Each key that is given takes the place of the default of that key; limits of ingredients are
 * laid over the defaults one ingredient at a time.
 */
export const GivenSettings = z.looseObject({
  defaultTimesByFrequency: z.optional(z.record(z.string(), z.array(ClockTime))),
  eventTimes: z.optional(z.record(z.string(), ClockTime)),
  windowProfiles: z.optional(z.record(z.string(), Window)),
  ingredientLimits: z.optional(z.record(z.string(), IngredientLimit)),
  clock: z.optional(
    z.looseObject({
      futureToleranceSeconds: z.optional(Seconds),
      warnSkewSeconds: z.optional(Seconds),
      quarantineSkewSeconds: z.optional(Seconds),
    }),
  ),
  retrospective: z.optional(
    z.looseObject({ reasonAfterMinutes: z.optional(Minutes), approvalAfterMinutes: z.optional(Minutes) }),
  ),
  prnReview: z.optional(z.looseObject({ daysUsedOfLast7: z.optional(Whole), unusedDays: z.optional(Whole) })),
  effectCheck: z.optional(z.looseObject({ afterMinutes: z.optional(Minutes) })),
  refusalEscalation: z.optional(z.looseObject({ consecutive: z.optional(Whole), timeCritical: z.optional(Whole) })),
  timeCriticalAlert: z.optional(z.looseObject({ beforeMinutes: z.optional(Minutes) })),
  cdPolicy: z.optional(
    z.looseObject({
      registerSchedules: z.optional(z.array(z.int())),
      witnessSchedules: z.optional(z.array(z.int())),
      /** Ingredients kept in the cupboard although their schedule does not ask for it. */
      safeCustodyFlags: z.optional(z.array(z.string())),
      /** Every page of the register is counted at least this often. */
      countDays: z.optional(Whole),
    }),
  ),
  stock: z.optional(z.looseObject({ lowDays: z.optional(Whole), fullCountDays: z.optional(Whole) })),
  staleness: z.optional(z.looseObject({ warnMinutes: z.optional(Minutes), blockPrnMinutes: z.optional(Minutes) })),
  patch: z.optional(z.looseObject({ inPlaceCheckHours: z.optional(Hours) })),
  homelyRemedy: z.optional(z.looseObject({ maxDurationHours: z.optional(Hours) })),
  lowWeight: z.optional(
    z.looseObject({ belowKg: z.optional(z.number()), ingredients: z.optional(z.array(z.string())) }),
  ),
  /** Who is asked to explain a gap. */
  gapOwner: z.optional(z.string()),
  /** Whom an incident is told to. */
  notify: z.optional(z.array(z.string())),
});
export type GivenSettings = z.output<typeof GivenSettings>;

/** Settings with every default filled in. */
export type Settings = { readonly [K in keyof typeof DEFAULT_SETTINGS]: (typeof DEFAULT_SETTINGS)[K] };

/**
 * Defaults for testing software, not clinical advice (the directions of the prescriber and the provider's policy go
 * first). Before live use a clinical safety officer has to sign them off.
 */
export const DEFAULT_SETTINGS = {
  defaultTimesByFrequency: {
    1: ['08:00'],
    2: ['08:00', '20:00'],
    3: ['08:00', '14:00', '20:00'],
    4: ['08:00', '12:00', '17:00', '21:00'],
  } as Readonly<Record<string, readonly string[]>>,
  eventTimes: {
    ...{ WAKE: '07:00', CM: '08:30', CD: '12:30', CV: '17:30', HS: '21:30' },
    ...{ MORN: '08:00', NOON: '12:00', AFT: '14:00', EVE: '18:00', NIGHT: '22:00' },
  } as Readonly<Record<string, string>>,
  windowProfiles: {
    standard: { early: 60, late: 60, missed: 120 },
    timeCritical: { early: 30, late: 30, missed: 60 },
    dayFlexible: { early: 120, late: 240, missed: 720 },
  } as Readonly<Record<string, Window>>,
  ingredientLimits: {
    paracetamol: { maxPer24h: { value: 4000, unit: 'mg' }, minIntervalMinutes: 240 },
  } as Readonly<Record<string, IngredientLimit>>,
  clock: { futureToleranceSeconds: 120, warnSkewSeconds: 120, quarantineSkewSeconds: 900 },
  retrospective: { reasonAfterMinutes: 60, approvalAfterMinutes: 720 },
  prnReview: { daysUsedOfLast7: 5, unusedDays: 28 },
  effectCheck: { afterMinutes: 60 },
  refusalEscalation: { consecutive: 3, timeCritical: 1 },
  timeCriticalAlert: { beforeMinutes: 15 },
  cdPolicy: {
    registerSchedules: [2] as readonly number[],
    witnessSchedules: [2] as readonly number[],
    safeCustodyFlags: ['buprenorphine', 'temazepam'] as readonly string[],
    countDays: 7,
  },
  stock: { lowDays: 7, fullCountDays: 28 },
  staleness: { warnMinutes: 5, blockPrnMinutes: 15 },
  patch: { inPlaceCheckHours: 24 },
  homelyRemedy: { maxDurationHours: 48 },
  lowWeight: { belowKg: 50, ingredients: ['paracetamol'] as readonly string[] },
  gapOwner: 'medicines-lead',
  notify: ['manager'] as readonly string[],
};

/** Tables are replaced whole: what a service left out of its own table it did not mean to have. */
const TABLES: readonly (keyof GivenSettings)[] = ['defaultTimesByFrequency', 'eventTimes', 'windowProfiles', 'notify'];

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings of a service, with the default of every key it left out. */
export function withDefaults(given: GivenSettings = NONE): Settings {
  // Settings that were read are asked of for every slot of a home.
  const before = kept.get(given);
  if (before) return before;
  const settings = filled(given);
  if (Object.isFrozen(given)) kept.set(given, settings);
  return settings;
}

const NONE: GivenSettings = Object.freeze({});
const kept = new WeakMap<GivenSettings, Settings>();

function filled(given: GivenSettings): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const before = Object.hasOwn(DEFAULT_SETTINGS, key) ? settings[key] : undefined;
    const laidOver = !TABLES.includes(key) && isGroup(before) && isGroup(value);
    settings[key] = laidOver ? { ...before, ...value } : value;
  }
  return settings as Settings;
}
