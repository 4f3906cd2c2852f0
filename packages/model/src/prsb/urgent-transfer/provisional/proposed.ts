// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { coded, dateTime, group, many, optional, text, yesNo } from '../../nodes.js';
import { section } from '../../section.js';
import { PROPOSED_ROWS } from '../standard.js';

const proposed = { mro: null };

/** Parts of the transfer details beside those that are sourced. */
export const ProposedTransferDetails = section(
  'transferDetails',
  optional(
    'Transfer details (reason for transfer)',
    group({
      onset: optional('Onset date and time', dateTime(), proposed),
      lastSeenWell: optional('Last seen well', dateTime(), proposed),
      /** Such as 999, 111, the GP or urgent community response, and when. */
      serviceCalled: many('Service called and time', text(), proposed),
      accompaniedBy: optional('Person accompanying', text(), proposed),
      informed: optional('Resident or representative told and agrees', text(), proposed),
    }),
    proposed,
  ),
  PROPOSED_ROWS,
);
export type ProposedTransferDetails = z.infer<typeof ProposedTransferDetails.schema>;

/** Pressure damage, one entry a place on the body. */
export const SkinExistingPressureDamage = section(
  'skinExistingPressureDamage',
  many(
    'Skin: existing pressure damage',
    group({
      pressureUlcerPresent: optional('Pressure ulcer present on transfer', yesNo(), proposed),
      site: optional('Site', text(), proposed),
      category: optional('Category', coded(), proposed),
      dateFirstSeen: optional('Date first seen', dateTime(), proposed),
    }),
    proposed,
  ),
  PROPOSED_ROWS,
);
export type SkinExistingPressureDamage = z.infer<typeof SkinExistingPressureDamage.schema>;

/** Infections, known or suspected. */
export const InfectionStatus = section(
  'infectionStatus',
  many(
    'Infection status',
    group({
      infection: optional('Known or suspected infection', text(), proposed),
      isolation: optional('Isolation needed', yesNo(), proposed),
      lastTest: optional('Date of last test and result', text(), proposed),
    }),
    proposed,
  ),
  PROPOSED_ROWS,
);
export type InfectionStatus = z.infer<typeof InfectionStatus.schema>;

/** What goes along and what stays. The standard has no such columns; the pathway's belongings lists do. */
export const BelongingsAndAids = section(
  'belongingsAndAids',
  many(
    'Belongings and aids',
    group({
      /** Such as one of {@link BELONGINGS}. */
      item: optional('Item', text(), proposed),
      sent: optional('Sent', yesNo(), proposed),
      description: optional('Description', text(), proposed),
      leftAtHome: optional('Left at home', yesNo(), proposed),
      receivedBack: optional('Received back', yesNo(), proposed),
    }),
    proposed,
  ),
  PROPOSED_ROWS,
);
export type BelongingsAndAids = z.infer<typeof BelongingsAndAids.schema>;

/** Things the belongings lists of the red bag pathway name. */
export const BELONGINGS = [
  'Day-of-discharge clothes',
  'Slippers',
  'Toiletries',
  'Glasses',
  'Hearing aids, case and batteries',
  'Dentures and pot',
  'Walking aid',
  'Communication book or device',
  'Reading book or comfort item',
  'Jewellery and valuables',
  'Money',
] as const;
