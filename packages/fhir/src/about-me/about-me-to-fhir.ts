// SPDX-License-Identifier: Apache-2.0
import {
  AboutMe,
  type CareRecord,
  DataError,
  type PersonDemographics,
  type VersionedRecord,
  assertSafeDocument,
  changeOf,
  toDataIssues,
} from '@careplan-kit/model';
import { OWN } from '../addresses.js';
import type { Bag } from '../bag.js';
import { type PatientOptions, toPatient } from '../patient/to-patient.js';
import { authorOf, withSeconds } from '../references.js';
import { fhirText } from '../text.js';
import type { AboutMeBundle, Confidentiality } from './about-me-bundle.js';
import { changesBetween } from './changes.js';
import { readBundle } from './read-bundle.js';
import { nameOf, writeBundle } from './write-bundle.js';

/** Holds what R4's own elements do not say of the version, as JSON. */
export const ABOUT_ME_CARRIED = `${OWN}about-me-carried`;

const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';

export interface AboutMeToFhirOptions extends PatientOptions {
  readonly demographics?: Partial<PersonDemographics> | undefined;
  /** The host's own https address for identifiers of workers; without it, the author is named only. */
  readonly authorSystem?: string | undefined;
  /** Who keeps the record. */
  readonly custodian?: { readonly name: string; readonly odsCode?: string | undefined } | undefined;
  readonly confidentiality?: Confidentiality | undefined;
}

function refuse(path: readonly string[], code: string, message: string): never {
  throw new DataError('The About Me', [{ path, code, message }]);
}

/** Who wrote the version down and when: as the change log says, or else as the version itself does. */
function authorship(version: VersionedRecord<AboutMe>, change: ReturnType<typeof changeOf>) {
  const { careActor, dateLastUpdated } = version.content;
  const committer = change?.committer ?? careActor?.[0];
  const date = change?.date ?? dateLastUpdated;
  if (!committer)
    refuse(['content', 'careActor'], 'missing', 'neither the change log nor the version says who wrote it');
  if (date === undefined) refuse(['content', 'dateLastUpdated'], 'missing', 'nothing says when it was written');
  return { committer, date };
}

/**
 * Writes one version of a person's About Me as a FHIR R4 document: a Composition with a section for each section that is
 * recorded (title, SNOMED CT code, the words as a narrative), the words again as Observations and the media as
 * DocumentReferences, the person as a UK Core Patient, author and date from the change log. What R4 cannot say rides in
 * an extension of ours, so that `aboutMeFromFhir` gives the same version again. Ids are the same in every export.
 *
 * The person's words stand in the document as they are: whom it goes to is the host's decision.
 *
 * @throws DataError with a path, when it is not an About Me, or nothing says who wrote it and when
 */
export function aboutMeToFhir(
  record: CareRecord,
  version: VersionedRecord<AboutMe>,
  options: AboutMeToFhirOptions = {},
): AboutMeBundle {
  assertSafeDocument('The About Me', version);
  const checked = AboutMe.schema.safeParse(version.content);
  if (!checked.success) {
    const issues = toDataIssues(checked.error.issues);
    throw new DataError(
      'The About Me',
      issues.map((issue) => ({ ...issue, path: ['content', ...issue.path] })),
    );
  }
  const change = changeOf(record, version);
  const { committer, date } = authorship(version, change);
  const { subjectOfCare: person } = record;
  const patient = toPatient(person, options.demographics, options);
  const author = authorOf(committer, options.authorSystem);
  const { bundle, composition } = writeBundle(version, { patient, author, date, committer }, nameOf(person));
  const { plain } = readBundle(bundle as unknown as Bag);
  const whole: Bag = change ? { version, change } : { version };
  const changes = changesBetween(plain, whole);
  assertSafeDocument('What the document carries', changes);
  if (changes.length > 0) {
    composition.extension = [{ url: ABOUT_ME_CARRIED, valueString: JSON.stringify(changes) }];
  }
  if (options.confidentiality) composition.confidentiality = options.confidentiality;
  const { custodian } = options;
  if (custodian) {
    composition.custodian = { display: fhirText(custodian.name) ?? '-' };
    if (custodian.odsCode) composition.custodian.identifier = { system: ODS_CODE, value: custodian.odsCode };
  }
  bundle.timestamp = withSeconds(date);
  return bundle;
}
