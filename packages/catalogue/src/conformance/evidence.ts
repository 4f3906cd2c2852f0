// SPDX-License-Identifier: Apache-2.0
import type { FormSubmission } from '@careplan-kit/forms';
import * as z from 'zod/mini';
import { coreAnswers } from '../core/core-answers.js';
import type { FormPack } from '../pack/contents.js';
import { type Expected, fixturesOf } from './fixture.js';

/** What evidence is about. Only `data-coverage` can be tried without a page. */
export const AREAS = ['data-coverage', 'accessibility', 'announcements', 'content-security-policy', 'print'] as const;
export type Area = (typeof AREAS)[number];

export interface EvidenceCheck {
  readonly id: string;
  /** What was tried, in a sentence. */
  readonly about: string;
  /** What was not run is no evidence of anything. */
  readonly outcome: 'passed' | 'failed' | 'not-run';
  /** Where it failed: ids of questions and scores, never what was answered. */
  readonly at: readonly string[];
}

export interface EvidenceArea {
  readonly area: Area;
  readonly checks: readonly EvidenceCheck[];
}

/** The page that was tried, and with what. */
export interface EvidenceHost {
  /** Without what follows its path. */
  readonly address: string;
  /** Name and version. */
  readonly browser: string;
  /** Version of axe. */
  readonly axe: string;
}

/** What a supplier can hand to an assessor: what was tried in a product with a pack, and what came of it. */
export interface EvidenceReport {
  readonly format: 'careplan-kit/evidence-1';
  readonly product: { readonly name: string; readonly version: string };
  readonly pack: { readonly name: string; readonly version: string; readonly digest: string };
  /** Day. */
  readonly made: string;
  /** Where and with what a page was tried, if one was. */
  readonly host?: EvidenceHost | undefined;
  readonly areas: readonly EvidenceArea[];
  readonly passed: number;
  readonly failed: number;
  readonly notRun: number;
}

/** As much of a submission as is looked at. */
const Said = z.looseObject({
  form: z.looseObject({ id: z.string(), url: z.string(), version: z.string() }),
  answers: z.record(z.string(), z.unknown()),
  entries: z.optional(z.record(z.string(), z.array(z.string()))),
  withheld: z.optional(z.array(z.string())),
  scores: z.optional(
    z.array(
      z.looseObject({
        id: z.string(),
        total: z.nullable(z.string()),
        band: z.nullable(z.looseObject({ code: z.string() })),
        flags: z.array(z.looseObject({ code: z.string() })),
      }),
    ),
  ),
});

function alike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  return left.length === right.size && left.every(([key, part]) => right.has(key) && alike(part, right.get(key)));
}

const differing = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(one).filter((key) => !alike(one[key], other[key]));

function coverageOf(
  { fixture, standard, core }: Expected,
  submissions: Readonly<Record<string, unknown>>,
): EvidenceCheck {
  const { id, about } = fixture;
  if (!Object.hasOwn(submissions, id)) return { id, about, outcome: 'not-run', at: [] };
  if (submissions[id] === null) return { id, about, outcome: 'failed', at: ['nothing was submitted'] };
  const read = z.safeParse(Said, submissions[id]);
  if (!read.success) return { id, about, outcome: 'failed', at: ['not a submission'] };
  const said = coreAnswers(read.data as unknown as FormSubmission, standard);
  const at = [
    ...differing(core.answers, said.answers),
    ...differing(core.scores, said.scores).map((score) => `score:${score}`),
  ];
  return { id, about, outcome: at.length === 0 ? 'passed' : 'failed', at };
}

export interface EvidenceOptions {
  readonly product: EvidenceReport['product'];
  /** What the product submitted for each fixture, by the fixture's id; null where it was tried and submitted nothing. */
  readonly submissions: Readonly<Record<string, unknown>>;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What was tried in a page, by whoever tried it. */
  readonly tried?: readonly EvidenceArea[] | undefined;
  readonly host?: EvidenceHost | undefined;
}

/**
 * Sets what a product made of a pack's fixtures beside what the standard gives, and puts it into one report with whatever was
 * tried in a page. An area nobody tried stands there as not run.
 *
 * @throws PackError when a fixture of the pack does not fit its form
 */
export function evidenceOf(
  pack: FormPack,
  { product, submissions, today, tried = [], host }: EvidenceOptions,
): EvidenceReport {
  const coverage = fixturesOf(pack).map((expected) => coverageOf(expected, submissions));
  const areas = AREAS.map((area): EvidenceArea => {
    const own = area === 'data-coverage' ? coverage : [];
    const checks = [...own, ...tried.filter((one) => one.area === area).flatMap((one) => one.checks)];
    const none: EvidenceCheck = { id: area, about: 'Nothing was tried.', outcome: 'not-run', at: [] };
    return { area, checks: checks.length > 0 ? checks : [none] };
  });
  const count = (outcome: EvidenceCheck['outcome']) =>
    areas.flatMap(({ checks }) => checks).filter((check) => check.outcome === outcome).length;
  const { about, digest } = pack;
  return {
    format: 'careplan-kit/evidence-1',
    product,
    pack: { name: about.name, version: about.version, digest },
    made: today,
    ...(host && { host }),
    areas,
    passed: count('passed'),
    failed: count('failed'),
    notRun: count('not-run'),
  };
}
