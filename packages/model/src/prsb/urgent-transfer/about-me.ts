// SPDX-License-Identifier: Apache-2.0
import { optional } from '../nodes.js';
import { PlanAboutMe } from '../pcsp/about-me.js';
import { section } from '../section.js';
import { ABOUT_ME_ROWS } from './standard.js';

/** About Me, as the plan has it: needs, wishes and preferences in the person's own words. */
export const TransferAboutMe = section('aboutMe', optional('About me', PlanAboutMe.of), ABOUT_ME_ROWS);
