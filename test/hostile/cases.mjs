// SPDX-License-Identifier: Apache-2.0
import { IN_FULL } from '../full-run.mjs';
import { randomFor } from './random.mjs';
import { placesIn, textsIn } from './tree.mjs';

const EACH = IN_FULL ? 8 : 4;
/** Half a million of anything takes a while to make. */
const EACH_HEAVY = 1;

/** How many places of a document are spoilt: all in the full run, otherwise half of them, which lie everywhere. */
const placesOf = (target) => Math.ceil(placesIn(target.make()).length / (IN_FULL ? 1 : 2));

function howMany(target, kind, { each, eachHeavy }) {
  if (kind.heavy) return eachHeavy;
  // Every text of a document in turn.
  if (kind.eachText) return Math.max(each, textsIn(target.make()).length);
  if (kind.eachPlace && target.everyPlace) return Math.max(each, placesOf(target));
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
