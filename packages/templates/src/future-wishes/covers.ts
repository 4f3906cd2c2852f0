// SPDX-License-Identifier: Apache-2.0

/** What rows 10 and 60 of the list of forms capture of wishes for later, and which items ask it. */
export const covers = [
  { row: 10, field: 'preferred place of care', items: ['placeOfCare', 'placeOfCareNotes', 'hospital'] },
  { row: 10, field: 'preferred place of death', items: ['placeOfDeath', 'secondPlaceOfDeath'] },
  { row: 10, field: 'what matters', items: ['wishes'] },
  { row: 10, field: 'who to call', items: ['whoToCall', 'whoWithYou'] },
  { row: 10, field: 'faith rites', items: ['faithRites', 'faithLeader'] },
  { row: 10, field: 'ADRT exists and where', items: ['adrt', 'adrtWhere'] },
  { row: 10, field: 'DNACPR exists and where', items: ['dnacpr', 'dnacprWhere'] },
  { row: 10, field: 'ReSPECT exists and where', items: ['respect', 'respectWhere'] },
  { row: 10, field: 'funeral wishes', items: ['funeral'] },
  { row: 10, field: 'organ donation', items: ['organDonation', 'organDonationNotes'] },
  { row: 60, field: 'advance plan', items: ['wishes', 'placeOfCare', 'placeOfDeath', 'hospital'] },
  { row: 60, field: 'advance plan: review', items: ['reviewDate', 'reviewReason'] },
] as const;
