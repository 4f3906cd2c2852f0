// SPDX-License-Identifier: Apache-2.0
import type { Entries, FormInstance, FormNode, FormSnapshot } from '@careplan-kit/forms/contract';

/** Keys of every question and every repeating item in a node, itself included. */
function keysIn(node: FormNode, into: Set<string>): Set<string> {
  if (node.kind === 'display') return into;
  if (node.kind !== 'group') into.add(node.key);
  const inner = node.kind === 'repeat' ? node.entries.map((entry) => entry.node) : node.children;
  for (const child of inner) keysIn(child, into);
  return into;
}

function picked<T>(from: Readonly<Record<string, T>> | undefined, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(from ?? {}).filter(([key]) => wanted(key)));
}

/** For each key, the outermost repeating item it is in, or is. */
function ownersOf(form: FormInstance): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const key of Object.keys(form.entries())) {
    const node = key.includes('~') ? undefined : form.node(key);
    if (node) for (const inner of keysIn(node, new Set())) owners.set(inner, key);
  }
  return owners;
}

/**
 * The repeating items a worker has worked in, whole: entries added and taken away, and every answer in them. They go on as
 * they were when a newer record arrives, since one entry's words must not land in another's.
 *
 * @param atFirst - the entries the worker first saw
 */
export function carriedEntries(form: FormInstance, atFirst: Entries): FormSnapshot | null {
  const snapshot = form.snapshot();
  const owners = ownersOf(form);
  const touched = new Set<string>();
  for (const [key, { from }] of Object.entries(snapshot.provenance)) {
    const owner = from === 'worker' ? owners.get(key) : undefined;
    if (owner) touched.add(owner);
  }
  for (const [key, ids] of Object.entries(form.entries())) {
    const owner = owners.get(key);
    if (owner && ids.join() !== (atFirst[key] ?? []).join()) touched.add(owner);
  }
  if (touched.size === 0) return null;
  const carried = (key: string) => touched.has(owners.get(key) ?? '');
  return {
    answers: picked(snapshot.answers, carried),
    provenance: picked(snapshot.provenance, carried),
    entries: picked(snapshot.entries, carried),
    ...(snapshot.origins ? { origins: snapshot.origins } : {}),
  };
}

/** Puts them into a form that was opened anew, in place of what it has there. */
export function withCarriedEntries(form: FormInstance, carried: FormSnapshot): void {
  const own = form.snapshot();
  const owners = ownersOf(form);
  const kept = (key: string) => !Object.hasOwn(carried.entries ?? {}, owners.get(key) ?? '');
  form.restore({
    ...own,
    answers: { ...picked(own.answers, kept), ...carried.answers },
    provenance: { ...picked(own.provenance, kept), ...carried.provenance },
    entries: { ...picked(own.entries, kept), ...carried.entries },
    ...(own.origins || carried.origins ? { origins: { ...own.origins, ...carried.origins } } : {}),
  });
}
