// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition } from '@careplan-kit/forms/contract';
import { peopleAsked, thePerson, whatIsDecided } from './before.js';
import { waysToGo, whatWasDecided } from './choice.js';

/**
 * A decision in the best interests of a person who lacks capacity for it (Mental Capacity Act 2005, section 4). It asks
 * everything the section names; nothing in it is weighed, added up or filled in.
 */
export const bestInterests: FormDefinition = {
  format: 'careplan-kit/form-1',
  id: 'best-interests',
  url: 'https://careplan-kit.example/form/best-interests',
  version: '1.0.0',
  status: 'active',
  title: 'Best interests decision',
  description:
    'One decision for somebody who was found unable to make it themselves, in England and Wales. What the person wants comes first.',
  language: 'en-GB',
  licence: {
    kind: 'open',
    text: 'Contains public sector information licensed under the Open Government Licence v3.0 (Mental Capacity Act 2005, section 4). All words of the questions are our own.',
  },
  items: [whatIsDecided, thePerson, peopleAsked, waysToGo, whatWasDecided],
};
