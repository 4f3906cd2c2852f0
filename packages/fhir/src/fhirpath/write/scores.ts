// SPDX-License-Identifier: Apache-2.0
import type { Expression, Score, ScoreBand } from '@careplan-kit/forms';
import { GUARDED, IF, IF_KNOWN, OR_ELSE } from '../idioms.js';
import { type Node, binary, call, text } from '../syntax/node.js';
import type { FormPlaces } from '../form-places.js';
import { soundInputs } from './answers.js';
import { truthOf } from './choices.js';
import { all, bandsOf, inRange } from './ranges.js';
import { type Standpoint, topOf } from './standpoint.js';
import type { Write } from './write.js';
import { type Written, isInTime, settled, unsayable } from './written.js';

const FALSE: Node = { is: 'boolean', value: false };

const hasRange = ({ min, over, max, under }: ScoreBand) => [min, over, max, under].some((end) => end !== undefined);

function entered(at: Standpoint, name: string): Standpoint {
  if (at.inside.includes(name)) unsayable(`${name} in a circle`);
  return { ...topOf(at), inside: [...at.inside, name] };
}

const kept = new WeakMap<FormPlaces, Map<string, Written>>();

/** What is named in many places is written out once. */
function once(at: Standpoint, name: string, make: (at: Standpoint) => Written): Written {
  const all = kept.get(at.form) ?? new Map<string, Written>();
  kept.set(at.form, all);
  const known = all.get(name);
  if (known) return known;
  const made = make(entered(at, name));
  all.set(name, made);
  return made;
}

function totalOf(score: Score): Expression | undefined {
  if (score.total || score.parts.length === 0) return score.total;
  return { op: 'sum', of: score.parts.map(({ value }) => value) };
}

function writeTotal(score: Score, at: Standpoint, write: Write): Written | undefined {
  const expression = totalOf(score);
  if (!expression) return undefined;
  const written = once(at, `total ${score.id}`, (top) => write(expression, { ...top, sound: true, within: undefined }));
  return written.kind === 'number' ? written : unsayable('a total that is no number');
}

/** The first band that fits. One that nobody can say whether it fits ends the search. */
function writeBandOf(score: Score, at: Standpoint, write: Write): Written {
  const { bands = [] } = score;
  const total = writeTotal(score, at, write);
  // Without a total a range fits nothing.
  const possible = total ? bands : bands.filter((band) => !hasRange(band));
  if (possible.length === 0) return unsayable('no bands');
  const plain = !possible.some(({ code }) => isInTime(code));
  if (total && possible.every(({ when }) => !when)) {
    const ranges = possible.map((band) => ({ range: band, gives: text(band.code) }));
    return { node: bandsOf(settled(total), ranges), kind: 'text', plain };
  }
  const inside: Standpoint = { ...at, sound: true, within: { score, of: 'band' } };
  const node = [...possible].reverse().reduce<Node>(
    (rest, band) => {
      const range = total ? inRange(settled(total), band) : undefined;
      const then = text(band.code);
      if (!band.when) return IF.fill({ when: range ?? unsayable('a band for all'), then, else: rest });
      const condition = truthOf(band.when, inside, write);
      const when = range ? binary('and', range, condition.node) : condition.node;
      return (condition.known ? IF : IF_KNOWN).fill({ when, then, else: rest });
    },
    { is: 'nothing' },
  );
  const whole = total ? GUARDED.fill({ when: call(total.node, 'exists'), then: node }) : node;
  return { node: whole, kind: 'text', plain };
}

export function writeScore(
  { score: id, of }: Extract<Expression, { op: 'score' }>,
  at: Standpoint,
  write: Write,
): Written {
  const score = at.form.score(id) ?? unsayable(`score ${id}`);
  if (of !== 'band') return writeTotal(score, at, write) ?? unsayable('no total');
  if (at.within?.score === score && at.within.of === 'band') unsayable('a band that asks for itself');
  return once(at, `band ${id}`, (top) => writeBandOf(score, top, write));
}

/** A flag nobody can say anything of is not raised. */
export function writeFlag(
  { score: id, flag }: Extract<Expression, { op: 'flag' }>,
  at: Standpoint,
  write: Write,
): Written {
  const score = at.form.score(id) ?? unsayable(`score ${id}`);
  const raised = score.flags?.filter(({ code }) => code === flag) ?? [];
  if (at.within?.score === score || raised.length !== 1) unsayable(`flag ${flag}`);
  return once(at, `flag ${id} ${flag}`, (top) => {
    const { node, known } = truthOf(raised[0]!.when, { ...top, sound: false, within: { score, of: 'flag' } }, write);
    return { node: known ? node : OR_ELSE.fill({ a: node, b: FALSE }), kind: 'boolean', known: true };
  });
}

export function writeVariable(
  { name }: Extract<Expression, { op: 'variable' }>,
  at: Standpoint,
  write: Write,
): Written {
  const variable = at.form.variable(name) ?? unsayable(`variable ${name}`);
  if (at.sound) {
    // In a score it counts only if everything it was made of does.
    const tests = all(soundInputs(topOf(at), variable.value ?? unsayable(`variable ${name}`)));
    const written = writeVariable({ op: 'variable', name }, { ...at, sound: false }, write);
    return tests ? { ...written, node: GUARDED.fill({ when: tests, then: written.node }), known: false } : written;
  }
  if (!at.form.namesVariables) {
    const value = variable.value ?? unsayable(`variable ${name}`);
    return once(at, `variable ${name}`, (top) => write(value, { ...top, within: undefined }));
  }
  const node: Node = { is: 'external', name };
  return { node, kind: 'any' };
}
