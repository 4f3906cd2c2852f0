// SPDX-License-Identifier: Apache-2.0
import {
  type FormDefinition,
  type ForeignExpressions,
  type FormInstance,
  type FormItem,
  keyOf,
  partsOfKey,
} from '@careplan-kit/forms';
import { VARIABLE } from '../../addresses.js';
import { type Bag, bagsIn, isBag } from '../../bag.js';
import { stringifyFhir } from '../../json/stringify-fhir.js';
import { toQuestionnaire } from '../../questionnaire/to-questionnaire.js';
import { linkIdOf } from '../../questionnaire/names.js';
import { type FormPlaces, placesIn, repeatsItself } from '../form-places.js';
import { LONGEST } from '../syntax/limits.js';
import { tokensOf } from '../syntax/lexer.js';
import { type Node, partsIn, withParts } from '../syntax/node.js';
import { parse } from '../syntax/parser.js';
import { print } from '../syntax/print.js';
import { LANGUAGE } from '../to-fhir-path.js';
import { type FhirPathSetting, defaultEngine, reader } from './engine.js';
import { type LiveResponse, liveResponse } from './response-of.js';
import { valueOf } from './value-of.js';

export interface ForeignOptions {
  /** Without it, that of `setFhirPathEngine`. */
  readonly engine?: FhirPathSetting['engine'] | undefined;
  readonly model?: unknown;
  /** FHIR resources by the names expressions know them by. */
  readonly launchContext?: Readonly<Partial<Record<'patient' | 'user' | 'encounter', object>>> | undefined;
}

/** Named expressions inside one another. */
const DEEPEST = 20;

interface Named {
  readonly name: string;
  readonly expression: string;
  /** The item it belongs to; undefined for the form. */
  readonly way: readonly FormItem[] | undefined;
}

interface KnownForm {
  readonly places: FormPlaces;
  readonly questionnaire: Bag;
  /** Named expressions of the items, by linkId, and of the form. */
  readonly named: ReadonlyMap<string, readonly Bag[]>;
  readonly ofForm: readonly Bag[];
}

const variablesOf = (element: Bag): readonly Bag[] =>
  bagsIn(element['extension']).flatMap(({ url, valueExpression }) =>
    url === VARIABLE && isBag(valueExpression) && valueExpression['language'] === LANGUAGE ? [valueExpression] : [],
  );

const known = new WeakMap<FormDefinition, KnownForm>();

function know(definition: FormDefinition): KnownForm {
  const before = known.get(definition);
  if (before) return before;
  const questionnaire = JSON.parse(stringifyFhir(toQuestionnaire(definition))) as Bag;
  const named = new Map<string, readonly Bag[]>();
  const see = (element: Bag): void => {
    const own = variablesOf(element);
    if (own.length > 0) named.set(String(element['linkId']), own);
    bagsIn(element['item']).forEach(see);
  };
  bagsIn(questionnaire['item']).forEach(see);
  const form = { places: placesIn(definition), questionnaire, named, ofForm: variablesOf(questionnaire) };
  known.set(definition, form);
  return form;
}

/** The names an expression asks its environment for. */
const namesIn = (expression: string): readonly string[] =>
  (tokensOf(expression) ?? []).flatMap(({ kind, text }) => (kind === 'external' ? [text] : []));

/** The day is the worker's, which the form was told, and not that of a clock. */
function onDay(expression: string, day: () => string): string {
  if (!expression.includes('today')) return expression;
  const node = parse(expression);
  if (!node) return expression;
  const dated = (part: Node): Node => {
    if (part.is === 'call' && part.name === 'today' && !part.on) return { is: 'moment', written: day() };
    const parts = partsIn(part);
    return parts.length === 0 ? part : withParts(part, parts.map(dated));
  };
  return print(dated(node));
}

/** One question asked of an engine, with all that may be named in it. */
class Asking {
  readonly #form: FormInstance;
  readonly #known: KnownForm;
  readonly #live: LiveResponse;
  readonly #read: ReturnType<typeof reader>;
  readonly #given: Readonly<Record<string, unknown>>;

  constructor(form: FormInstance, read: ReturnType<typeof reader>, given: Readonly<Record<string, unknown>>) {
    this.#form = form;
    this.#known = know(form.definition);
    this.#live = liveResponse(form);
    this.#read = read;
    this.#given = given;
  }

  /** Named expressions an item sees: those of the items round it and its own, then those of the form. */
  #namedAt(way: readonly FormItem[]): readonly Named[] {
    const ofItems = [...way.keys()].reverse().flatMap((at) => {
      const round = way.slice(0, at + 1);
      const own = this.#known.named.get(linkIdAt(round)) ?? [];
      return own.map((bag) => ({ name: String(bag['name']), expression: String(bag['expression']), way: round }));
    });
    const ofForm = this.#known.ofForm.map((bag) => ({
      name: String(bag['name']),
      expression: String(bag['expression']),
      way: undefined,
    }));
    return [...ofItems, ...ofForm];
  }

  ask(expression: string, way: readonly FormItem[] | undefined, key: string, depth = 0): unknown {
    if (depth > DEEPEST || expression.length > LONGEST) throw new RangeError('the expression is too large');
    const resource = this.#live.resource;
    // The engine itself calls this `%context`, and knows its type only then.
    const context = way ? this.#live.elementOf(way, key) : resource;
    const environment: Record<string, unknown> = {
      ...this.#given,
      resource,
      rootResource: resource,
      questionnaire: this.#known.questionnaire,
    };
    for (const name of namesIn(expression)) {
      if (Object.hasOwn(environment, name)) continue;
      const named = this.#namedAt(way ?? []).find((one) => one.name === name);
      if (named) environment[name] = this.ask(named.expression, named.way, keyAt(named.way, way, key), depth + 1);
    }
    const dated = onDay(expression, () => this.#form.context.today);
    const base = way ? 'QuestionnaireResponse.item' : 'QuestionnaireResponse';
    const result = this.#read(dated, base)(context, environment);
    // Some functions ask a terminology server; nobody waits for one here.
    if (result instanceof Promise) throw new TypeError('the engine wants to wait for something');
    return result;
  }
}

const linkIdAt = (way: readonly FormItem[]) => linkIdOf(way.at(-1)!);

/** The key of an item round another, in the same entries. */
function keyAt(outer: readonly FormItem[] | undefined, way: readonly FormItem[] | undefined, key: string): string {
  if (!outer || !way) return key;
  const { entryIds } = partsOfKey(key);
  return keyOf(outer.at(-1)!.id, entryIds.slice(0, outer.filter(repeatsItself).length));
}

/**
 * Works out the FHIRPath of imported forms that could not be read as expressions of ours, with an engine the host
 * brings: the module `fhirpath` and its model of R4. Nothing of it is loaded from here.
 *
 * Expressions see `%resource`, `%rootResource` (the answers as a QuestionnaireResponse), `%context` (the item's element
 * in it), `%questionnaire`, what `launchContext` gives, and the form's own named expressions. `today()` is the form's
 * day. An expression that fails, or asks for what is not there, throws, and the form then takes it for not read: its
 * item is shown, and its answer can be given by hand.
 *
 * Expressions run to their end: their length and the size of the answers are bounded, the time of a pattern in
 * `matches()` is not. Imported forms are to be trusted as far as that.
 */
export function foreignExpressions(options: ForeignOptions = {}): ForeignExpressions {
  const { engine, model, launchContext = {} } = options;
  let made: { readonly of: FhirPathSetting['engine']; readonly read: ReturnType<typeof reader> } | undefined;
  return {
    languages: [LANGUAGE],
    evaluate(expression, _language, key, form) {
      const setting = engine ? { engine, model } : defaultEngine();
      if (!setting) throw new RangeError('no FHIRPath engine was given');
      if (made?.of !== setting.engine) made = { of: setting.engine, read: reader(setting) };
      const asking = new Asking(form, made.read, launchContext);
      const way = placesIn(form.definition).place(partsOfKey(key).itemId)?.way;
      return valueOf(asking.ask(expression, way, key));
    },
  };
}
