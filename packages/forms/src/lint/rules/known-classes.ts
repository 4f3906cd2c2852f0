// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type ElementRow, PersonDemographics, type RecordClass } from '@careplan-kit/model';
import * as stable from '@careplan-kit/model/mods';
import * as provisional from '@careplan-kit/model/provisional';

/** A class by its name, with what is sure of it and what is guessed. */
export interface KnownClass {
  readonly name: string;
  /** Without it, the whole class is a guess. */
  readonly stable?: RecordClass;
  readonly provisional?: RecordClass;
}

/** Reusable parts stand beside the classes in the same modules; a class is what says its elements. */
const isClass = (exported: unknown): exported is RecordClass =>
  typeof exported === 'object' && exported !== null && 'elements' in exported && 'schema' in exported;

const STABLE = [AboutMe, PersonDemographics, ...Object.values<unknown>(stable).filter(isClass)];
const PROVISIONAL = Object.values<unknown>(provisional).filter(isClass);

/** The classes of the model package and those of the host. A host's class counts as sure. */
export function knownClasses(own: readonly RecordClass[] = []): ReadonlyMap<string, KnownClass> {
  const known = new Map<string, KnownClass>();
  const add = (recordClass: RecordClass, as: 'stable' | 'provisional') => {
    const { name } = recordClass;
    known.set(name, { ...known.get(name), name, [as]: recordClass });
  };
  for (const recordClass of PROVISIONAL) add(recordClass, 'provisional');
  for (const recordClass of [...STABLE, ...own]) add(recordClass, 'stable');
  return known;
}

/** The row of an element: of the sure part, or else of the guessed one. */
export function rowOf({ stable: sure, provisional: guessed }: KnownClass, element: string): ElementRow | undefined {
  const find = (recordClass: RecordClass | undefined) => recordClass?.elements.find(({ key }) => key === element);
  return find(sure) ?? find(guessed);
}

interface Definition {
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly type: string;
}

interface Schema {
  readonly _zod: { readonly def: Definition };
}

/** The object schemas inside a schema; null when it may hold anything. */
function shapesOf({ _zod: { def } }: Schema): Readonly<Record<string, Schema>>[] | null {
  // A group of which no part is known may have any.
  if (def.shape) return Object.keys(def.shape).length > 0 ? [def.shape] : null;
  const inner = [def.innerType, def.element, ...(def.options ?? []), def.left, def.right].filter(
    (one) => one !== undefined,
  );
  if (inner.length === 0) return SEALED.has(def.type) ? [] : null;
  const all = inner.map(shapesOf);
  return all.includes(null) ? null : all.flatMap((shapes) => shapes ?? []);
}

/** Kinds of value that have no parts. */
const SEALED: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'literal', 'enum', 'int', 'null', 'date']);

/** A path goes through a statement on a question of safety to what was entered in it. */
const entriesOf = ({ state, entries }: Readonly<Record<string, Schema>>) =>
  (state && entries && shapesOf(entries)) || [];

/** The first step of a path that leads nowhere; undefined when all is well, or nobody can say. */
export function lostStep(recordClass: RecordClass, path: readonly string[]): string | undefined {
  let here: Schema[] = [recordClass.schema as unknown as Schema];
  for (const step of path) {
    const shapes = here.map(shapesOf);
    if (shapes.includes(null)) return undefined;
    const known = shapes.flatMap((all) => all ?? []);
    const next = [...known, ...known.flatMap(entriesOf)].filter((shape) => Object.hasOwn(shape, step));
    if (next.length === 0) return step;
    here = next.map((shape) => shape[step]!);
  }
  return undefined;
}
