// SPDX-License-Identifier: Apache-2.0
// The page of an element: what it is, the story, its code in each framework, its properties, and its other states.
import {
  Controls,
  Description,
  Heading,
  Primary,
  Source,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, useState } from 'react';
import { LANGUAGES, codeFor, declarationOf } from './code.mjs';
import { manifest } from './manifest.mjs';

const BUTTON = {
  minHeight: 36,
  padding: '4px 14px',
  border: '1px solid #76838f',
  borderRadius: 6,
  font: 'inherit',
  cursor: 'pointer',
};
const CHOSEN = { ...BUTTON, borderColor: '#005a78', background: '#005a78', color: '#fff' };

/** Code of the first story; each framework by its own button. */
export function Code() {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const [framework, choose] = useState('Plain HTML');
  const tagName = preparedMeta.component;
  const declaration = declarationOf(manifest, tagName);
  if (!declaration) return null;
  const [first] = Object.values(csfFile.stories);
  const code = codeFor(tagName, declaration, { ...preparedMeta.initialArgs, ...first?.args });
  return h(
    Fragment,
    null,
    h(Heading, { id: 'code' }, 'In your page'),
    h(
      'p',
      { role: 'group', 'aria-label': 'Framework', style: { display: 'flex', flexWrap: 'wrap', gap: 8 } },
      ...Object.keys(code).map((name) =>
        h(
          'button',
          {
            key: name,
            type: 'button',
            'aria-pressed': name === framework,
            style: name === framework ? CHOSEN : BUTTON,
            onClick: () => choose(name),
          },
          name,
        ),
      ),
    ),
    h(Source, { code: code[framework], language: LANGUAGES[framework], key: framework }),
  );
}

export function DocsPage() {
  return h(
    Fragment,
    null,
    h(Title),
    h(Subtitle),
    h(Description),
    h(Primary),
    h(Code),
    h(Heading, { id: 'properties' }, 'Properties, events, parts'),
    h(Controls),
    h(Stories, { includePrimary: false, title: 'States' }),
  );
}
