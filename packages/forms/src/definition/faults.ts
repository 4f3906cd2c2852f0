// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '@careplan-kit/model';

/** Where something stands, from the inside out. It becomes a path only when there is a fault to tell. */
export interface Trail {
  readonly up: Trail | null;
  readonly step: string | number;
}

/** One step further in. */
export const at = (up: Trail | null, step: string | number): Trail => ({ up, step });

/** One or more steps further in. */
export function inside(up: Trail | null, ...steps: readonly (string | number)[]): Trail {
  let trail = up;
  for (const step of steps) trail = { up: trail, step };
  return trail!;
}

function pathOf(trail: Trail): (string | number)[] {
  const path: (string | number)[] = [];
  for (let here: Trail | null = trail; here; here = here.up) path.push(here.step);
  return path.reverse();
}

/** The faults of a definition, in the order they were found. */
export class Faults {
  readonly issues: DataIssue[] = [];

  see(trail: Trail, code: string, message: string): void {
    this.issues.push({ path: pathOf(trail), code, message });
  }

  /** Tells each that has the name of one before it. */
  seeTwice<T>(list: readonly T[], nameOf: (one: T) => string, at: (index: number) => Trail, kind: string): void {
    const known = new Set<string>();
    for (const one of list) known.add(nameOf(one));
    // Names are hardly ever given twice.
    if (known.size === list.length) return;
    known.clear();
    for (let index = 0; index < list.length; index++) {
      const name = nameOf(list[index]!);
      if (known.has(name)) this.see(at(index), `duplicate-${kind}`, `the ${kind} "${name}" stands twice`);
      known.add(name);
    }
  }
}
