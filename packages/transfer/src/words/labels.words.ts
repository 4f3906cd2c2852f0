// SPDX-License-Identifier: Apache-2.0
import { type Phrase, phrase } from './phrase.js';

const note = 'Label of an element of a record, where the standard’s own name would puzzle a ward.';

/** Everyday labels of elements, by their key. Others go by the standard's own name. */
export const LABELS: Readonly<Record<string, Phrase>> = {
  personFirstName: phrase('First name', 'Enw cyntaf', note),
  personFamilyName: phrase('Family name', 'Cyfenw', note),
  personPreferredName: phrase('Likes to be called', 'Hoffi cael ei alw', note),
  personFullName: phrase('Full name', 'Enw llawn', note),
  title: phrase('Title', 'Teitl', note),
  nhsNumber: phrase('NHS number', 'Rhif GIG', note),
  nhsNumberStatusIndicator: phrase('NHS number status', 'Statws rhif GIG', note),
  personsAddress: phrase('Address', 'Cyfeiriad', note),
  dateOfBirth: phrase('Date of birth', 'Dyddiad geni', note),
  firstLanguage: phrase('First language', 'Iaith gyntaf', note),
  otherLanguage: phrase('Other languages', 'Ieithoedd eraill', note),
  interpreterRequired: phrase('Needs an interpreter', 'Angen cyfieithydd', note),
  freeText: phrase('In words', 'Mewn geiriau', note),
  codedValue: phrase('What', 'Beth', note),
  careActor: phrase('Who was there', 'Pwy oedd yno', note),
  date: phrase('Date', 'Dyddiad', note),
  time: phrase('Time', 'Amser', note),
  informed: phrase('Told', 'Wedi cael gwybod', note),
  comment: phrase('Comment', 'Sylw', note),
  comments: phrase('Comments', 'Sylwadau', note),
  contactDetails: phrase('How to reach them', 'Sut i gysylltu', note),
  relationshipType: phrase('Part they play', 'Rhan', note),
  nameOfLPA: phrase('Attorney', 'Atwrnai', note),
  locationOfDocument: phrase('Where the paper is', 'Lle mae’r papur', note),
  documentationLocation: phrase('Where it is kept', 'Lle y’i cedwir', note),
  cardioPulmonaryResuscitationCPRDecision: phrase('Decision about resuscitation', 'Penderfyniad am ddadebru', note),
  structuredDoseDirectionCluster: phrase('How it is taken', 'Sut y’i cymerir', note),
  gpName: phrase('GP', 'Meddyg teulu', note),
  gpPracticeDetails: phrase('Practice', 'Meddygfa', note),
  doseDirectionsDescription: phrase('In words', 'Mewn geiriau', note),
  reactionDetailsCluster: phrase('What happened', 'Beth ddigwyddodd', note),
};

/** "causativeAgent" as "Causative agent": most keys are the standard's own names run together. */
export function nameOfKey(key: string): string {
  const words = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(' ');
  const name = words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
