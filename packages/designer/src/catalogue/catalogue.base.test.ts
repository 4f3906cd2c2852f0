// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../../../elements/src/testing/element-base-tests.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { WITHDRAWN, association, installed, publish, sourceOf } from '../testing/shared-forms.js';
import { CpkCatalogue } from './catalogue.js';

const caspa = await association();
const published = await publish(caspa, ['1.1.0']);
const both = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN] });
const source = sourceOf(published);
const calledBack = sourceOf(both);
const first = await installed(both, '1.0.0');

runElementBaseTests('cpk-catalogue', {
  elementClass: CpkCatalogue,
  given: () => ({ source, trust: caspa.trust, installed: [], context: testHost() }),
  shows: 'Forms shown: 2 of 2',
  other: () => ({ source: calledBack, installed: [first] }),
  showsOther: 'was withdrawn on 20 November 2026',
  heard: [
    'heading 2 "Forms of CASPA"',
    'status',
    'searchbox "Find a form" (In your own words, such as “losing weight”)',
    'status "Forms shown: 2 of 2"',
    'list',
    'heading 3 "Falls"',
    'button "Look at it: Falls"',
    'heading 3 "Skin check"',
    'button "Look at it: Skin check"',
    'textbox "Open a pack that you were sent" (A file that ends in .tgz. It is checked like any other, and nothing is used before you say so.)',
    'button "Keep a copy on this device"',
    'status',
  ],
});
