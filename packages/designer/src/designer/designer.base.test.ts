// SPDX-License-Identifier: Apache-2.0
import { runElementBaseTests } from '../../../elements/src/testing/element-base-tests.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';

runElementBaseTests('cpk-designer', {
  elementClass: CpkDesigner,
  given: () => ({ form: smallForm, context: testHost() }),
  shows: 'Did you sleep well?',
  other: () => ({
    form: { ...smallForm, title: 'Day check', items: [{ ...smallForm.items[0]!, label: 'Did you eat?' }] },
  }),
  showsOther: 'Did you eat?',
  heard: [],
});
