// SPDX-License-Identifier: Apache-2.0
// Every element that has a story, whichever package it is in.
import designer from '../packages/designer/custom-elements.json' with { type: 'json' };
import elements from '../packages/elements/custom-elements.json' with { type: 'json' };

export const manifest = { ...elements, modules: [...elements.modules, ...designer.modules] };
