// SPDX-License-Identifier: Apache-2.0

type Path = string | { readonly base: string; readonly expression: string };

/** What is used of a FHIRPath engine: the shape of the module `fhirpath`. */
export interface FhirPathEngine {
  evaluate(
    data: unknown,
    path: Path,
    environment: Record<string, unknown>,
    model?: unknown,
    options?: { readonly async: false },
  ): unknown;
  /** Used instead, where there is one: an expression is then read once and not at every key that is pressed. */
  compile?(
    path: Path,
    model?: unknown,
    options?: { readonly async: false },
  ): (data: unknown, environment: Record<string, unknown>) => unknown;
}

/** An engine, and the model of R4 that goes with it: `fhirpath/fhir-context/r4`. */
export interface FhirPathSetting {
  readonly engine: FhirPathEngine;
  readonly model?: unknown;
}

let setting: FhirPathSetting | undefined;

/**
 * Gives `foreignExpressions` the engine to use where it is given none. For a page whose forms all use one engine; two
 * hosts on a page that want different ones hand theirs to `foreignExpressions`.
 *
 * @param model - that of R4, `fhirpath/fhir-context/r4`; without it, values of an answer are not found
 */
export function setFhirPathEngine(engine: FhirPathEngine | undefined, model?: unknown): void {
  setting = engine && { engine, model };
}

export const defaultEngine = (): FhirPathSetting | undefined => setting;

export type Evaluate = (data: unknown, environment: Record<string, unknown>) => unknown;

/** Expressions kept ready. A form has fewer. */
const MOST_KEPT = 500;

/** An engine that keeps what it has read. */
export function reader({ engine, model }: FhirPathSetting): (expression: string, base: string) => Evaluate {
  const read = new Map<string, Evaluate>();
  const options = { async: false } as const;
  return (expression, base) => {
    const key = `${base} ${expression}`;
    const known = read.get(key);
    if (known) return known;
    const path = { base, expression };
    const made: Evaluate = engine.compile
      ? engine.compile(path, model, options)
      : (data, environment) => engine.evaluate(data, path, environment, model, options);
    if (read.size >= MOST_KEPT) read.clear();
    read.set(key, made);
    return made;
  };
}
