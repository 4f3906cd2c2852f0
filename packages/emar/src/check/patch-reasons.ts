// SPDX-License-Identifier: Apache-2.0
import { plainName, sharesIngredient } from '../amounts/ingredient-names.js';
import { type Facts, findMedication, findOrder, type Medication, type Order } from '../facts/index.js';
import { isPatch, offAt } from '../records/patch-off.js';
import { isKeyOf } from '../slots/index.js';
import { toIso, toMs } from '../time/instants.js';
import { addDays, type Zone } from '../time/zone.js';
import type { CountedDose } from './counted.js';
import type { Proposed, Reason } from './proposed.js';

/** How many days a site has to rest: the longest of order and leaflet (R63). */
const restDays = (order: Order | undefined, medication: Medication | undefined): number =>
  Math.max(order?.patch?.siteReuseMinDays ?? 0, medication?.siteReuseMinDays ?? 0);

/** The local day, so many days later, at the same time on the clock. */
function daysLater(zone: Zone, ms: number, days: number): number {
  const { date, time } = zone.local(ms);
  return zone.at(addDays(date, Math.ceil(days)), time).ms;
}

/** A site and from when it may be used again. */
export interface UsedSite {
  readonly site: string;
  readonly freeFrom: number;
  readonly recordId: string;
}

/** Patches of the same ingredient that were put on this person. */
function patchesBefore({ doses, medication, chain, earliest }: Proposed): readonly CountedDose[] {
  return doses.filter(
    (dose) =>
      isPatch(dose.order, dose.medication) &&
      dose.earliest <= earliest &&
      (sharesIngredient(dose.medication, medication) || chain.has(dose.record.orderId ?? '')),
  );
}

/** Sites that still rest at the moment of the new patch, for the body map (R63). */
export function usedSites(on: Proposed): readonly UsedSite[] {
  const days = restDays(on.order, on.medication);
  return patchesBefore(on)
    .flatMap(({ record, latest }) => {
      if (record.site === undefined) return [];
      return [{ site: record.site, recordId: record.id, freeFrom: daysLater(on.zone, latest, days) }];
    })
    .filter(({ freeFrom }) => on.at < freeFrom)
    .sort((one, other) => other.freeFrom - one.freeFrom);
}

/** Whether an order's patch is the one that has to come off before this one goes on. */
function isReplaced({ facts, chain }: Proposed, { record }: CountedDose): boolean {
  if (record.orderId === undefined || chain.has(record.orderId)) return true;
  // Two strengths worn together are two running orders; one that no longer runs must not be left on.
  return findOrder(facts, record.orderId)?.status !== 'active';
}

/** Where it goes, and whether the old one is off (R63, R64, R65). */
export function patchReasons(on: Proposed): readonly Reason[] {
  const { order, medication, args, facts, isTaken, at } = on;
  if (!isTaken) return [];
  const hasSite = (args.site ?? '').trim() !== '';
  if (order?.topical && !hasSite && on.isFact) return [{ code: 'SITE_REQUIRED' }];
  if (!isPatch(order, medication)) return [];
  const reasons: Reason[] = [];
  if (!hasSite) reasons.push({ code: 'SITE_REQUIRED' });
  const resting = hasSite && usedSites(on).find(({ site }) => plainName(site) === plainName(args.site!));
  if (resting) {
    reasons.push({ code: 'SITE_RECENTLY_USED', values: { site: args.site!, until: { moment: resting.freeFrom } } });
  }
  const worn = patchesBefore(on).find((dose) => {
    if (args.slotKey !== undefined && isKeyOf(dose.record.slotKey, args.slotKey)) return false;
    const off = offAt(facts, dose.record);
    return isReplaced(on, dose) && (off === undefined || off > at);
  });
  if (worn && args.previousPatchRemoved !== true) {
    const values = { site: worn.record.site ?? '-', since: { moment: worn.latest } };
    reasons.push({ code: 'PREVIOUS_PATCH_NOT_REMOVED', values });
  }
  return reasons;
}

/** Product and site of what is still stuck on (R75). */
export function patchesInPlace(facts: Facts, doses: readonly CountedDose[]) {
  return doses.flatMap(({ record, order, medication, medicationId }) => {
    if (!isPatch(order, medication) || offAt(facts, record) !== undefined) return [];
    return [
      {
        ...{ recordId: record.id, orderId: record.orderId, medicationId },
        name: findMedication(facts, medicationId)?.name ?? medicationId ?? '',
        site: record.site ?? null,
        appliedAt: toIso(toMs(record.givenAt)),
      },
    ];
  });
}
