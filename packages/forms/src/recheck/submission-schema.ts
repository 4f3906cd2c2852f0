// SPDX-License-Identifier: Apache-2.0
import { CareActor, Instant } from '@careplan-kit/model';
import * as z from 'zod/mini';
import type { FormSubmission } from '../contract/submission.js';

const id = z.string().check(z.minLength(1));
const count = z.int().check(z.minimum(0));
const version = { class: z.string(), recordUid: z.string(), versionNumber: count };
/** What a value has to be is for its question to say. */
const answers = z.record(z.string(), z.unknown());
const coded = { code: z.string(), label: z.string() };

const provenance = z.discriminatedUnion('from', [
  z.strictObject({ from: z.enum(['worker', 'initial', 'calculation']) }),
  z.strictObject({ from: z.literal('record'), ...version, recordedAt: z.optional(z.string()) }),
]);

const score = z.strictObject({
  id,
  title: z.string(),
  version: z.optional(z.string()),
  total: z.nullable(z.string()),
  band: z.nullable(z.strictObject(coded)),
  flags: z.array(z.strictObject(coded)),
  results: z.record(z.string(), z.unknown()),
  working: z.array(z.unknown()),
  missing: z.array(z.string()),
  confirmed: z.boolean(),
});

/** The shape of a submission that came from outside. */
export const SubmissionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id,
  form: z.strictObject({ id: z.string(), url: z.string(), version: z.string() }),
  library: z.string(),
  subjectOfCare: id,
  author: CareActor,
  submittedAt: Instant,
  answers,
  setAside: answers,
  provenance: z.record(z.string(), provenance),
  withheld: z.optional(z.array(z.string())),
  entries: z.optional(z.record(z.string(), z.array(z.string()))),
  origins: z.optional(z.record(z.string(), z.strictObject({ ...version, at: z.optional(count) }))),
  scores: z.optional(z.array(score)),
}) as unknown as z.ZodMiniType<FormSubmission>;
