// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import { isQuestion } from '../../questionnaire/item-types.js';
import { type ItemPlace, repeatsItself } from '../form-places.js';
import { type Node, alike, bare, member } from '../syntax/node.js';
import { template } from '../syntax/template.js';
import type { Standpoint } from '../write/standpoint.js';

/** A place an expression names, and what it asks of it. */
export interface Located {
  readonly place: ItemPlace;
  /** Repeating items whose entries are all meant, the outermost first. */
  readonly crossed: readonly FormItem[];
  /** The steps after the item, each without what it is asked of. */
  readonly rest: readonly Node[];
}

export interface Point {
  readonly at: Standpoint;
  /** What `$this` is, inside a function that looks at answers; without it, the entry it goes over. */
  readonly here?: Located | undefined;
  /** Whether `%context` and what nothing is asked of are the response itself. */
  readonly atTop: boolean;
}

/** The steps of a way, from its beginning. */
function stepsOf(node: Node): { readonly root: Node | undefined; readonly steps: readonly Node[] } {
  const steps: Node[] = [];
  let at: Node | undefined = bare(node);
  while (at && (at.is === 'member' || at.is === 'call' || at.is === 'index')) {
    steps.push(...(membersIn(at) ?? [at]));
    at = at.on && bare(at.on);
  }
  return { root: at, steps: steps.reverse() };
}

/** The steps of `select(answer.value)`, last first; undefined for any other function. */
function membersIn(step: Node): readonly Node[] | undefined {
  if (step.is !== 'call' || step.name !== 'select' || step.args.length !== 1) return undefined;
  const members: Node[] = [];
  let at: Node | undefined = bare(step.args[0]!);
  while (at?.is === 'member') {
    members.push(at);
    at = at.on && bare(at.on);
  }
  return at ? undefined : members;
}

const isMember = (node: Node | undefined, name: string) => node?.is === 'member' && node.name === name;

const ITEM = member(undefined, 'item');
const DESCENDANTS = template('descendants()');
const REPEATED = template('repeat(item)');
const IN_QUESTION = template('select(answer | $this)');
const IS_LINK = template('linkId = %id_');
const LINK_IS = template('%id_ = linkId');
/** Of an item that was not answered there is nothing to see further on. */
const ANSWERED = [template('linkId = %id_ and answer.empty().not()'), template('linkId = %id_ and answer.exists()')];

/** A step without what it is asked of. */
export function alone(step: Node): Node {
  if (step.is === 'member' || step.is === 'call') return { ...step, on: undefined };
  return step;
}

/** `first()` and `[0]`, which change nothing where there can be only one. */
export const isFirst = (step: Node): boolean =>
  step.is === 'index'
    ? alike(step.at, { is: 'number', digits: '0' })
    : step.is === 'call' && step.name === 'first' && step.args.length === 0;

/** The linkId in `where(linkId = '…')`. */
function linkIdIn(step: Node | undefined, next: Node | undefined): string | undefined {
  if (step?.is !== 'call' || step.name !== 'where' || step.args.length !== 1) return undefined;
  const [test] = step.args as readonly [Node];
  const answered = isMember(next, 'answer') ? ANSWERED : [];
  const patterns = [IS_LINK, LINK_IS, ...answered];
  const { id } = patterns.map((pattern) => pattern.match(test)).find((holes) => holes !== undefined) ?? {};
  const literal = id && bare(id);
  return literal?.is === 'text' ? literal.text : undefined;
}

/** How far a step looks: at the items directly inside, or at all. */
function reachOf(step: Node): 'near' | 'groups' | 'all' | undefined {
  const one = alone(step);
  if (alike(one, ITEM)) return 'near';
  if (REPEATED.match(one)) return 'groups';
  return DESCENDANTS.match(one) ? 'all' : undefined;
}

interface Beginning {
  readonly way: readonly FormItem[];
  readonly crossed: readonly FormItem[];
  readonly rest: readonly Node[];
  readonly steps: readonly Node[];
}

const IN_ANSWER = [member(undefined, 'answer')];

/** The entry of a repeating item: of a question it is an answer. */
function atEntry(at: Standpoint, id: string, steps: readonly Node[]): Beginning | undefined {
  const place = at.form.place(id);
  return place && { way: place.way, crossed: [], rest: isQuestion(place.item) ? IN_ANSWER : [], steps };
}

function beginningOf(node: Node, { at, here, atTop }: Point): Beginning | undefined {
  const { root, steps } = stepsOf(node);
  const [first] = steps;
  // These look at nothing but what they are given.
  if (!root && first?.is === 'call' && (first.name === 'iif' || first.name === 'today')) return undefined;
  const top: Beginning = { way: [], crossed: [], rest: [], steps };
  if (root?.is === 'external') {
    if (root.name === 'resource' || (root.name === 'context' && atTop)) return top;
    const entry = [...at.entries].find(([, name]) => name?.is === 'external' && name.name === root.name);
    return entry && atEntry(at, entry[0], steps);
  }
  if (root && !(root.is === 'special' && root.name === '$this')) return undefined;
  if (here) return { way: here.place.way, crossed: here.crossed, rest: here.rest, steps };
  const entry = [...at.entries].find(([, name]) => name === undefined);
  if (entry) return atEntry(at, entry[0], steps);
  return atTop && !root ? top : undefined;
}

const beginsWith = (way: readonly FormItem[], start: readonly FormItem[]) =>
  start.every((item, index) => way[index] === item);

/** Whether the items between two places can be passed by a step. */
function passes(between: readonly FormItem[], reach: 'near' | 'groups' | 'all'): boolean {
  if (reach === 'near') return between.length === 0;
  return reach === 'all' || between.every((item) => item.type === 'group');
}

/** Follows a way of FHIRPath to an item of the form; undefined when it is none, or leads somewhere else. */
export function locate(node: Node, point: Point): Located | undefined {
  const start = beginningOf(node, point);
  if (!start) return undefined;
  let { way, rest } = start;
  const crossed = [...start.crossed];
  const steps = [...start.steps];
  for (let step = steps[0]; step; step = steps[0]) {
    // Of a question that has no answer itself the children are elsewhere: those in its answer alone are not all.
    if (rest.length === 0 && way.length > 0 && isQuestion(way.at(-1)!) && IN_QUESTION.match(alone(step))) {
      steps.shift();
      rest = IN_ANSWER;
      continue;
    }
    const reach = reachOf(step);
    const linkId = reach && linkIdIn(steps[1], steps[2]);
    const isAtAnswer = rest.length === 1 && isMember(rest[0], 'answer');
    if (!reach || linkId === undefined || (rest.length > 0 && !isAtAnswer)) break;
    if (rest.length === 0 && way.length > 0 && isQuestion(way.at(-1)!)) break;
    const found = point.at.form
      .placesOf(linkId)
      .filter((place) => beginsWith(place.way, way) && passes(place.way.slice(way.length, -1), reach));
    const [target] = found;
    if (!target || found.length > 1 || target.way.length <= way.length) return undefined;
    crossed.push(...target.way.slice(way.length).filter(repeatsItself));
    // `repeat` takes two entries that say the same for one.
    if (reach === 'groups' && crossed.length > 0) return undefined;
    way = target.way;
    rest = [];
    steps.splice(0, 2);
    while (steps[0] && isFirst(steps[0]) && crossed.length === 0) steps.shift();
  }
  const item = way.at(-1);
  return item && { place: { item, way }, crossed, rest: [...rest, ...steps.map(alone)] };
}
