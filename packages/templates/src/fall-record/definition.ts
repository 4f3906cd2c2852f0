// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { ambulance, moved } from './parts/ambulance.js';
import { watching, whatFollows } from './parts/afterwards.js';
import { firstCheck } from './parts/first-check.js';
import { lastMedicines } from './parts/medicines.js';
import { personDecides } from './parts/person-decides.js';
import { readings } from './parts/readings.js';
import { whatHappened } from './parts/what-happened.js';

/**
 * A fall from the moment somebody is found: the check before anybody moves them, the call, the medicines of the day with
 * those the family gave, and the looks afterwards. It ends in an Incident of the record.
 */
export const fallRecord: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'fall-record',
  url: 'https://careplan-kit.example/form/fall-record',
  version: '1.0.0',
  status: 'active',
  title: 'A fall: the check, the call and what followed',
  description:
    'What to look at before anybody moves the person, what the ambulance needs to know, and who looks again.',
  language: 'en-GB',
  licence: {
    kind: 'own-words',
    text: 'All words are our own. What is looked at is first aid in general use; no form of a service and no score is copied.',
  },
  items: [
    {
      type: 'display',
      id: 'helpFirst',
      label: 'Stay with them, call for help, and do not lift them. Go through the first check; write the rest after.',
    },
    firstCheck,
    ambulance,
    whatHappened,
    lastMedicines,
    personDecides,
    readings,
    moved,
    watching,
    whatFollows,
  ],
};
