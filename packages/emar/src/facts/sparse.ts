// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DOCUMENT_LIMITS } from '@careplan-kit/model';

/** Kinds of facts differ little within one home. */
const MOST_KEPT = 50;

const made = new WeakMap<z.ZodMiniObject, Map<string, z.ZodMiniObject>>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The shape of the facts in a list, without what none of them has. A record may have forty keys and has ten, and to look
 * for the others, record by record, is most of what reading costs. What it finds is the same, fault for fault.
 */
export function shapeFor<S extends z.ZodMiniObject>(shape: S, list: unknown): S {
  // A list that is too long is refused before anything in it is read.
  if (!Array.isArray(list) || list.length > DOCUMENT_LIMITS.values) return shape;
  const present = new Set<string>();
  for (const one of list as readonly unknown[]) if (isObject(one)) for (const key of Object.keys(one)) present.add(key);
  const entries = Object.entries(shape.shape);
  const needed = entries.filter(([key, of]) => present.has(key) || !(of instanceof z.ZodMiniOptional));
  if (needed.length === entries.length) return shape;
  let kinds = made.get(shape);
  if (!kinds) made.set(shape, (kinds = new Map()));
  const name = needed.map(([key]) => key).join();
  let kind = kinds.get(name);
  if (!kind) {
    if (kinds.size >= MOST_KEPT) kinds.clear();
    kind = z.looseObject(Object.fromEntries(needed));
    kinds.set(name, kind);
  }
  return kind as S;
}
