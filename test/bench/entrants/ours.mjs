// SPDX-License-Identifier: Apache-2.0
// `cpk-form`, from the definition as JSON, as a supplier's bundle has it.
import '@careplan-kit/elements/define/form';

export default {
  name: 'ours',
  scene: 'form',

  async open({ definition, answers, scoredBy }, stage) {
    const element = document.createElement('cpk-form');
    Object.assign(element, { definition, answers, scores: 'all' });
    stage.append(element);
    await element.updateComplete;
    const root = element.shadowRoot;
    const byKey = (key) => root.querySelector(`[data-key="${key}"]`);
    const boxes = () => ['total', 'band'].map((id) => byKey(id)?.querySelector('input')?.value).join(' ');
    return {
      field: byKey,
      score: () => (scoredBy === 'calculated' ? boxes() : (byKey('score:result')?.textContent ?? '')),
      answer: (id) => element.form.question(id).answer,
      close: () => element.remove(),
    };
  },
};
