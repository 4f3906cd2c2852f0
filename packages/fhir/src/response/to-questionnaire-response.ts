// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormSubmission } from '@careplan-kit/forms';
import { DataError } from '@careplan-kit/model';
import { LIBRARY } from '../addresses.js';
import { type Bag, put } from '../bag.js';
import { withCarried } from '../questionnaire/carried.js';
import { canonicalOf } from '../questionnaire/names.js';
import type { QuestionnaireResponse } from '../resources.js';
import { authorOf, identifierOf, withSeconds } from '../references.js';
import { HOME_ZONE } from '../time-zone.js';
import { knownKeys } from './known-keys.js';
import { writeScores } from './scores.js';
import { type Place, writeItems } from './write-items.js';

export type { Place } from './write-items.js';

export interface ResponseOptions {
  /** Without it, `completed`: a submission is finished. `amended` says it corrects an earlier one. */
  readonly status?: QuestionnaireResponse['status'] | undefined;
  /** What comes before the person's id in the reference to them; without it `Patient/`. */
  readonly subjectBase?: string | undefined;
  /** The host's own https address for identifiers of submissions. */
  readonly identifierSystem?: string | undefined;
  /** The host's own https address for identifiers of workers; without it, the author is named only. */
  readonly authorSystem?: string | undefined;
  /** Where the bytes of files of the draft went, by the attachment's `id`: an address, or base64. */
  readonly places?: ReadonlyMap<string, Place> | undefined;
  /**
   * Whose clock on the wall times without an offset are by; without it `Europe/London`. In the hour that comes twice in
   * autumn the first one is meant. An unknown zone is a RangeError.
   */
  readonly timeZone?: string | undefined;
  /** What `fromQuestionnaireResponse` gave as `carried`: it is put back where it was. */
  readonly carried?: Readonly<Record<string, unknown>> | undefined;
}

const NOWHERE: ReadonlyMap<string, Place> = new Map();

function refuse(path: readonly (string | number)[], message: string): never {
  throw new DataError('The submission', [{ path, code: 'not-of-this-form', message }]);
}

function assertOfForm(definition: FormDefinition, submission: FormSubmission): void {
  const { form, answers, withheld = [], entries = {} } = submission;
  if (form.url !== definition.url || form.version !== definition.version) {
    refuse(['form'], `was made with ${form.url}|${form.version}`);
  }
  const { questions, repeats } = knownKeys(definition, entries);
  for (const key of Object.keys(entries)) if (!repeats.has(key)) refuse(['entries', key], 'nothing repeats here');
  for (const key of Object.keys(answers)) {
    if (!questions.has(key)) refuse(['answers', key], 'no question has this id');
  }
  withheld.forEach((key, at) => {
    if (!questions.has(key) && !repeats.has(key)) refuse(['withheld', at], 'no question has this id');
    if (Object.hasOwn(answers, key)) refuse(['answers', key], 'is withheld and answered: which is right is not known');
  });
}

/**
 * Writes a submission as a FHIR R4 QuestionnaireResponse. Use `stringifyFhir` to keep the digits of decimals.
 *
 * Text that could not be read as its item's type is never an answer. While a response is in progress it rides in an
 * extension of ours; a completed one leaves it out. What was withheld from the author says so, in the standard's own
 * extension, and has no answer; why somebody has none is said the same way. A file whose bytes have no place yet goes
 * out with its name and type alone.
 *
 * @throws DataError when the submission was not made with this definition, or withholds what it answers
 */
export function toQuestionnaireResponse(
  definition: FormDefinition,
  submission: FormSubmission,
  options: ResponseOptions = {},
): QuestionnaireResponse {
  assertOfForm(definition, submission);
  const status = options.status ?? 'completed';
  const response: Bag = {
    resourceType: 'QuestionnaireResponse',
    extension: [{ url: LIBRARY, valueString: submission.library }, ...writeScores(submission.scores)],
    identifier: identifierOf(submission.id, options.identifierSystem),
    questionnaire: canonicalOf(definition),
    status,
    subject: { reference: `${options.subjectBase ?? 'Patient/'}${encodeURIComponent(submission.subjectOfCare)}` },
    authored: withSeconds(submission.submittedAt),
    author: authorOf(submission.author, options.authorSystem),
  };
  const items = writeItems(definition.items, [], {
    answers: submission.answers,
    entries: submission.entries ?? {},
    withheld: new Set(submission.withheld),
    inProgress: status === 'in-progress',
    places: options.places ?? NOWHERE,
    zone: options.timeZone ?? HOME_ZONE,
    refuse: (key) => refuse(['answers', key], 'is not an answer of this question'),
  });
  put(response, 'item', items);
  return withCarried(response, options.carried) as unknown as QuestionnaireResponse;
}
