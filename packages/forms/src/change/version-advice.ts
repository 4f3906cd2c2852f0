// SPDX-License-Identifier: Apache-2.0
import type { Change, ChangeClass } from './change.js';

/** Which part of a version number has to be raised. */
export type Raise = 'none' | 'patch' | 'minor' | 'major';

export interface VersionAdvice {
  readonly from: string;
  readonly to: string;
  /** The least part that has to be raised for what changed. */
  readonly needed: Raise;
  /** The part that was raised; `none` for the same version or an earlier one. */
  readonly raised: Raise;
  /** The lowest number that would do. */
  readonly next: string;
  readonly ok: boolean;
}

const NEEDED: Readonly<Record<ChangeClass, Raise>> = { compatible: 'patch', migration: 'minor', breaking: 'major' };
const ORDER: readonly Raise[] = ['none', 'patch', 'minor', 'major'];

type Parts = readonly [major: number, minor: number, patch: number];

function partsOf(version: string): Parts {
  const [major = 0, minor = 0, patch = 0] = version.split(/[-+]/)[0]!.split('.').map(Number);
  return [major, minor, patch];
}

/** What stands after a hyphen: a version with it comes before the one without. */
const isEarly = (version: string) => version.split('+')[0]!.includes('-');

function raisedOf(from: string, to: string): Raise {
  const [old, now] = [partsOf(from), partsOf(to)];
  const at = now.findIndex((part, index) => part !== old[index]);
  if (at < 0) return isEarly(from) && from !== to ? 'patch' : 'none';
  return now[at]! < old[at]! ? 'none' : (['major', 'minor', 'patch'] as const)[at]!;
}

function nextOf([major, minor, patch]: Parts, needed: Raise): string {
  if (needed === 'major') return `${major + 1}.0.0`;
  if (needed === 'minor') return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${needed === 'patch' ? patch + 1 : patch}`;
}

/** What the version number has to say of a change: patch for compatible, minor for migration, major for breaking. */
export function versionAdvice(from: string, to: string, level: ChangeClass | null): VersionAdvice {
  const parts = partsOf(from);
  const wanted = level ? NEEDED[level] : 'none';
  // Before 1.0.0 nothing is promised, and the second number stands for the first.
  const needed = parts[0] === 0 && wanted === 'major' ? 'minor' : wanted;
  const raised = raisedOf(from, to);
  const ok = ORDER.indexOf(raised) >= ORDER.indexOf(needed);
  return { from, to, needed, raised, next: nextOf(parts, needed), ok };
}

/** What is wrong with the number, as a change. */
export function* versionChanges({ from, to, needed, raised, next, ok }: VersionAdvice): Iterable<Change> {
  if (ok) return;
  const path = ['version'];
  if (raised === 'none') {
    const message = `The form changed and its version did not rise: it was ${from} and is ${to}. A published version never changes; the next one is ${next}.`;
    yield { kind: 'version-not-raised', class: 'breaking', path, message };
  } else {
    const message = `From ${from} to ${to} only the ${raised} number rose; for these changes the ${needed} number has to: ${next}.`;
    yield { kind: 'version-raised-too-little', class: 'compatible', path, message };
  }
}
