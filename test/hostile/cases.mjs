// SPDX-License-Identifier: Apache-2.0
import { randomFor } from './random.mjs';
import { placesIn, textsIn } from './tree.mjs';

const EACH = 8;
/** Half a million of anything takes a while to make. */
const EACH_HEAVY = 1;

function howMany(target, kind, { each, eachHeavy }) {
  if (kind.heavy) return eachHeavy;
  // Every text of a document in turn.
  if (kind.eachText) return Math.max(each, textsIn(target.make()).length);
  if (kind.eachPlace && target.everyPlace) return Math.max(each, placesIn(target.make()).length);
  return target.each ?? each;
}

/** Every case of the targets, in a fixed order. A case is made when it is asked for. */
export function* casesOf(targets, numbers = { each: EACH, eachHeavy: EACH_HEAVY }) {
  for (const target of targets) {
    for (const kind of target.kinds) {
      for (let index = 0; index < howMany(target, kind, numbers); index += 1) {
        const name = `${target.name} / ${kind.name} / ${index}`;
        yield { name, target, kind, make: () => kind.spoil(target.make(), randomFor(name), index) };
      }
    }
  }
}
