// SPDX-License-Identifier: Apache-2.0

/**
 * Names of anticoagulants and antiplatelets as they stand on packets in England: substances and brands. A crew asks "is
 * she on a blood thinner" after every fall with a knock to the head. The list finds names; that a name is not found says
 * nothing of what a person takes, and the cover does not say so.
 */
const NAMES = [
  ...['apixaban', 'eliquis', 'rivaroxaban', 'xarelto', 'edoxaban', 'lixiana', 'dabigatran', 'pradaxa'],
  ...['warfarin', 'marevan', 'acenocoumarol', 'sinthrome', 'phenindione', 'heparin', 'enoxaparin', 'clexane', 'inhixa'],
  ...['dalteparin', 'fragmin', 'tinzaparin', 'innohep', 'fondaparinux', 'arixtra', 'argatroban', 'bivalirudin'],
  ...['clopidogrel', 'plavix', 'aspirin', 'prasugrel', 'efient', 'ticagrelor', 'brilique', 'dipyridamole', 'persantin'],
  ...['asasantin', 'cangrelor', 'ticlopidine', 'tirofiban', 'anticoagulant', 'blood thinner'],
];

export const isBloodThinner = (medicine: string): boolean => {
  const text = medicine.toLowerCase();
  return NAMES.some((name) => text.includes(name));
};
