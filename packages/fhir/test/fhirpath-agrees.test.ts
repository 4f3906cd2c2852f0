// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Expression, type FormInstance, type QuestionNode, createForm, partsOfKey } from '@careplan-kit/forms';
import { entryVariables, toFhirPath } from '../src/fhirpath/index.js';
import { placesIn, repeatsItself } from '../src/fhirpath/form-places.js';
import { liveResponse } from '../src/fhirpath/foreign/response-of.js';
import { engine, model } from './fhirpath/engine.js';
import { fillAtRandom } from './fhirpath/random-answers.js';
import { type RandomForm, randomForm } from './fhirpath/random-form.js';
import { Chance, seedOf } from './fhirpath/random.js';
import { IN_FULL } from './full-run.js';

const FORMS = IN_FULL ? 150 : 40;
const FILLINGS = 4;
const LEAST_CASES = IN_FULL ? 2_000 : 400;

/** The calendar day the engine's own clock says. */
const today = () => {
  const now = new Date();
  const digits = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
};

type Asked = (form: FormInstance, key: string) => readonly unknown[];

function asked(path: string, { definition }: RandomForm): Asked {
  const run = engine.compile!(path, model, { async: false });
  const names = entryVariables(definition);
  // As the variable of a repeating group gives it, so that the engine knows what it is.
  const anEntry = engine.compile!({ base: 'QuestionnaireResponse.item', expression: '%context' }, model);
  return (form, key) => {
    const { itemId, entryIds } = partsOfKey(key);
    const live = liveResponse(form);
    const environment: Record<string, unknown> = { resource: live.resource };
    const way = placesIn(definition).place(itemId)!.way;
    way.forEach((item, at) => {
      const name = repeatsItself(item) ? names.get(item.id) : undefined;
      const round = way.slice(0, at + 1);
      const outer = entryIds.slice(0, round.filter(repeatsItself).length);
      if (name !== undefined) environment[name] = anEntry(live.elementOf(round, [item.id, ...outer].join('~')), {});
    });
    return run(live.resource, environment) as readonly unknown[];
  };
}

/** What an answer is, as the engine would say it. */
function expected({ answer, item }: QuestionNode): unknown {
  if (answer === null) return undefined;
  return item.type === 'decimal' ? Number(answer) : answer;
}

/** Binary numbers agree with exact ones to eight places; beyond that there is only noise. */
function agrees(ours: unknown, theirs: readonly unknown[]): boolean {
  if (theirs.length > 1) return false;
  const [value] = theirs;
  if (typeof ours === 'number' && typeof value === 'number') {
    return Math.abs(ours - value) <= 1e-8 * Math.max(1, Math.abs(ours));
  }
  return ours === (typeof value === 'object' && value !== null ? String(value) : value);
}

test('what is worked out from FHIRPath that was written is what the form works out', (t) => {
  const seed = seedOf();
  t.diagnostic(`FHIRPATH_SEED=${seed}`);
  const chance = new Chance(seed);
  let cases = 0;
  let unsaid = 0;
  let unknown = 0;
  const ops = new Map<string, number>();
  const see = (part: Expression): void => {
    ops.set(part.op, (ops.get(part.op) ?? 0) + 1);
    for (const inner of Object.values(part)) {
      for (const one of Array.isArray(inner) ? inner : [inner]) {
        if (typeof one === 'object' && one !== null && 'op' in one) see(one as Expression);
        else if (typeof one === 'object' && one !== null && 'when' in one) see((one as { when: Expression }).when);
      }
    }
  };
  for (let count = 0; count < FORMS; count++) {
    const random = randomForm(chance);
    const { definition } = random;
    const results = [...random.worked, ...random.shown].flatMap((result) => {
      const use = 'kind' in result ? ('value' as const) : ('enableWhen' as const);
      const path = toFhirPath(result.expression, definition, { item: result.item, use });
      if (path === undefined) {
        unsaid++;
        return [];
      }
      see(result.expression);
      return [{ ...result, path, ask: asked(path, random) }];
    });
    for (let filling = 0; filling < FILLINGS; filling++) {
      const form = createForm(definition, { context: { today: today() }, scores: 'all' });
      fillAtRandom(form, chance);
      const keys = new Map<string, string[]>();
      const visit = (nodes: FormInstance['nodes']): void => {
        for (const node of nodes) {
          const id = partsOfKey(node.key).itemId;
          if (node.kind !== 'repeat') keys.set(id, [...(keys.get(id) ?? []), node.key]);
          if (node.kind === 'repeat') visit(node.entries.map((entry) => entry.node));
          else if ('children' in node) visit(node.children);
        }
      };
      visit(form.nodes);
      for (const { item, path, ask, expression, ...result } of results) {
        for (const key of keys.get(item) ?? []) {
          const node = form.node(key)!;
          // Of what stands in a hidden group, nothing is shown whatever the expression says.
          const parent = placesIn(definition).place(item)!.way.slice(0, -1);
          if (parent.some(({ enableWhen }) => enableWhen) && !node.visible) continue;
          const theirs = ask(form, key);
          const ours = 'kind' in result ? expected(node as QuestionNode) : node.visible;
          if ('kind' in result && ours === undefined) unknown++;
          const said = 'kind' in result ? theirs : [theirs[0] === true];
          assert.ok(
            agrees(ours, said),
            `seed ${seed}, case ${cases}: ours ${String(ours)}, theirs ${JSON.stringify(theirs)}\n${path}\n` +
              `${JSON.stringify(expression)}\n${JSON.stringify(form.answers())}\n${JSON.stringify(definition.items)}\n` +
              `${JSON.stringify(definition.variables)}\n${JSON.stringify(definition.scores)}`,
          );
          cases++;
        }
      }
    }
  }
  t.diagnostic(`${cases} cases, ${unknown} of them unknown; ${unsaid} expressions FHIRPath cannot say`);
  t.diagnostic([...ops].map(([op, times]) => `${op} ${times}`).join(', '));
  assert.ok(cases >= LEAST_CASES, `${cases} cases`);
});
