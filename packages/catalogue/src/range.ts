// SPDX-License-Identifier: Apache-2.0
import { compareVersions, readVersion } from './versions.js';
import { packError } from './pack-error.js';

/** One bound of a range. */
interface Bound {
  readonly sign: '>=' | '>' | '<' | '<=' | '=';
  readonly version: string;
}

const PART = /^(>=|<=|>|<|=|\^|~)?(\d{1,9})(?:\.(\d{1,9}|x|\*)(?:\.(\d{1,9}|x|\*)(-[0-9A-Za-z.-]+)?)?)?$/;
const isOpen = (part: string | undefined) => part === undefined || part === 'x' || part === '*';

/** The first version that is too late for a caret, a tilde, or a number that leaves parts open. */
function ceiling(sign: string, major: number, minor: number | null, patch: number | null): string {
  if (minor === null || (sign === '^' && major > 0)) return `${major + 1}.0.0-0`;
  if (sign === '^' && minor === 0 && patch !== null) return `0.0.${patch + 1}-0`;
  return `${major}.${minor + 1}.0-0`;
}

function boundsOf(part: string): readonly Bound[] | undefined {
  if (part === '*' || part === 'x') return [];
  const found = PART.exec(part);
  if (!found) return undefined;
  const [, sign = '', major, second, third, early = ''] = found;
  const [minor, patch] = [isOpen(second) ? null : Number(second), isOpen(third) ? null : Number(third)];
  if (minor === null && patch !== null) return undefined;
  const whole = minor !== null && patch !== null;
  const version = `${Number(major)}.${minor ?? 0}.${patch ?? 0}${early}`;
  if (!readVersion(version)) return undefined;
  if (sign === '^' || sign === '~' || (sign === '' && !whole)) {
    return [
      { sign: '>=', version },
      { sign: '<', version: ceiling(sign, Number(major), minor, patch) },
    ];
  }
  // A comparison with a part left open could mean either end of it, so it is not taken.
  if (!whole) return undefined;
  return [{ sign: sign === '' ? '=' : (sign as Bound['sign']), version }];
}

const HOLDS: Readonly<Record<Bound['sign'], (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '<': (order) => order < 0,
  '=': (order) => order === 0,
};

/** Asks whether a version is in the range. */
export type Range = (version: string) => boolean;

/**
 * Reads a range of versions: `1.2.3`, `1.2.x`, `1.x`, `1`, `*`, `^1.2.3`, `~1.2.3`, and comparisons (`>=1.2.0 <2.0.0`), of
 * which all must hold; `||` between those of which one must. It is the part of npm's ranges that people write, with
 * npm's meaning: an early version (`2.0.0-draft.1`) is only in a range that names one of the same three numbers.
 *
 * @throws PackError for anything else
 */
export function readRange(text: string): Range {
  const refused = () => packError('The range', 'bad-range', 'is no range of versions, such as ^1.2.0 or 1.x');
  if (text.length > 200) throw refused();
  const choices = text.split('||').map((choice) => {
    const parts = choice.trim().split(/\s+/);
    if (parts.length === 1 && parts[0] === '') throw refused();
    const bounds = parts.map(boundsOf);
    if (bounds.includes(undefined)) throw refused();
    return (bounds as (readonly Bound[])[]).flat();
  });
  return (version) => {
    const read = readVersion(version);
    if (!read) return false;
    const named = (bound: Bound) => {
      const { numbers, early } = readVersion(bound.version)!;
      return early.length > 0 && !bound.version.endsWith('-0') && numbers.join('.') === read.numbers.join('.');
    };
    return choices.some(
      (bounds) =>
        (read.early.length === 0 || bounds.some(named)) &&
        bounds.every(({ sign, version: end }) => HOLDS[sign](compareVersions(version, end))),
    );
  };
}
