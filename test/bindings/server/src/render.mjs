// SPDX-License-Identifier: Apache-2.0
// Every element as @lit-labs/ssr writes it, as JSON: the tag's attributes and its shadow root, by tag.
import '@careplan-kit/elements/define';
import { ELEMENTS } from '@careplan-kit/elements';
import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';

const emptyInfo = () => ({
  elementRenderers: [LitElementRenderer],
  customElementInstanceStack: [],
  customElementHostStack: [],
  eventTargetStack: [],
  slotStack: [],
  deferHydration: false,
});

async function written(tag) {
  const renderer = new LitElementRenderer(tag);
  renderer.setProperty('label', 'What do you like?');
  renderer.connectedCallback();
  const attributes = [...(renderer.renderAttributes() ?? [])].join('');
  return { attributes, shadow: await collectResult(renderer.renderShadow(emptyInfo())) };
}

const all = {};
for (const { tagSuffix } of ELEMENTS) {
  const tag = `cpk-${tagSuffix}`;
  all[tag] = await written(tag).catch((error) => ({ error: error.stack }));
}
console.log(JSON.stringify(all));
