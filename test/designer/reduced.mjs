// SPDX-License-Identifier: Apache-2.0
// A form of the catalogue as far as the journeys rebuild it: the items that are named, and no settings that fill nothing
// in differently by hand. Plain about what is left out: see README.md.

/** What does not change which questions are asked, and what is looked up in or written to a record. */
const LEFT_OUT = ['binding', 'codes', 'unitCode'];

/** What stands beside an answer; one journey leaves it out. */
export const BESIDE = ['initial', 'unknowns', 'control', 'open'];

export function reduced(definition, keep, changes = {}, alsoLeftOut = []) {
  const leftOut = [...LEFT_OUT, ...alsoLeftOut];
  const take = (items) =>
    items
      .filter(({ id }) => keep.includes(id))
      .map((item) => {
        const kept = Object.fromEntries(Object.entries(item).filter(([key]) => !leftOut.includes(key)));
        return { ...kept, ...changes[item.id], ...(item.items && { items: take(item.items) }) };
      });
  const { variables: _, scores: __, ...rest } = definition;
  return { ...rest, items: take(definition.items) };
}
