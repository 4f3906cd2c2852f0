// SPDX-License-Identifier: Apache-2.0
import type * as z from 'zod/mini';
import { type PrsbNode, dateTime, group, optional, text } from '../nodes.js';
import { section } from '../section.js';
import { PLAN_ROWS } from './standard.js';

const words = <Key extends string>(key: Key, name: string) => {
  const inner = optional(name, text());
  return optional(name, group({ [key]: inner } as { readonly [K in Key]: typeof inner } & Record<string, PrsbNode>));
};

/**
 * About Me in its 1.x shape, as it stands in the plan: ten optional texts, seven of them in a group of the same name.
 * `aboutMeDocumentOfPlan` and `planAboutMeOf` lead to and from the shape that `@careplan-kit/model/exchange` reads.
 */
export const PlanAboutMe = section(
  'aboutMe',
  optional(
    'About me',
    group({
      whatIsMostImportantToMe: words('whatIsMostImportantToMe', 'What is most important to me'),
      peopleWhoAreImportantToMe: words('peopleWhoAreImportantToMe', 'People who are important to me'),
      howICommunicateAndHowToCommunicateWithMe: words(
        'howICommunicateAndHowToCommunicateWithMe',
        'How I communicate and how to communicate with me',
      ),
      myWellness: words('myWellness', 'My wellness'),
      pleaseDoAndPleaseDont: words('pleaseDoAndPleaseDont', "Please do and please don't"),
      howAndWhenToSupportMe: words('howAndWhenToSupportMe', 'How and when to support me'),
      alsoWorthKnowingAboutMe: words('alsoWorthKnowingAboutMe', 'Also worth knowing about me'),
      date: optional('Date', dateTime()),
      supportedToWriteThisBy: optional('Supported to write this by', text({ maxLength: 150 })),
      locationToMultimediaFile: optional('Location to multimedia file', text({ valueSet: 'URL' })),
    }),
  ),
  PLAN_ROWS,
);
export type PlanAboutMe = z.infer<typeof PlanAboutMe.schema>;
