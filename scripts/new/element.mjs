// SPDX-License-Identifier: Apache-2.0
// The whole set of files for one element, in the shape of packages/elements/src/person-banner.

const SPDX = '// SPDX-License-Identifier: Apache-2.0';

/** `risk-note` in the three other ways it is written. */
function namesOf(tag) {
  const pascal = tag.replace(/(^|-)([a-z0-9])/g, (_, dash, letter) => letter.toUpperCase());
  return {
    tag,
    className: `Cpk${pascal}`,
    camel: pascal[0].toLowerCase() + pascal.slice(1),
    constant: `${tag.replaceAll('-', '_').toUpperCase()}_WORDS`,
    title: tag[0].toUpperCase() + tag.slice(1).replaceAll('-', ' '),
  };
}

const element = ({ tag, className, camel, constant, title }) => `${SPDX}
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { ${camel}Styles } from './${tag}.styles.js';
import { ${constant} as WORDS } from './${tag}.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary ${title}, in one sentence.
 * @tag cpk-${tag}
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class ${className} extends CpkElement {
  static override readonly tagSuffix = '${tag}';
  static override styles = [tokens, ${camel}Styles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html\`<div class="body" part="body">\${this.text || this.say(WORDS['${camel}.nothing'])}</div>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-${tag}': ${className};
  }
}
`;

const styles = ({ camel }) => `${SPDX}
import { css } from 'lit';

export const ${camel}Styles = css\`
  :host {
    display: block;
  }

  .body {
    padding: calc(var(--_space) * 2);
    background: var(--_raised);
    overflow-wrap: anywhere;
  }
\`;
`;

const words = ({ camel, constant }) => `${SPDX}
import type { Phrase } from '../words/words.js';

export const ${constant} = {
  '${camel}.nothing': { en: 'Nothing to show', cy: 'Dim i’w ddangos', note: 'The host gave no text.' },
} as const satisfies Record<string, Phrase>;
`;

const test = ({ tag, className }) => `${SPDX}
import { expect, fixture, html } from '@open-wc/testing';
import '../define/${tag}.js';
import type { ${className} } from './${tag}.js';

describe('cpk-${tag}', () => {
  it('shows its text', async () => {
    const element = await fixture<${className}>(html\`<cpk-${tag} text="Tea with one sugar"></cpk-${tag}>\`);
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<${className}>(html\`<cpk-${tag}></cpk-${tag}>\`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<${className}>(html\`<cpk-${tag} .text=\${'<img src=x>'}></cpk-${tag}>\`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
`;

const baseTest = ({ tag, className }) => `${SPDX}
import { runElementBaseTests } from '../testing/element-base-tests.js';
import { testHost } from '../testing/story-host.js';
import { ${className} } from './${tag}.js';

runElementBaseTests('cpk-${tag}', {
  elementClass: ${className},
  given: () => ({ text: 'Tea with one sugar', context: testHost() }),
  shows: 'Tea with one sugar',
  other: () => ({ text: 'Milk, and no sugar' }),
  showsOther: 'Milk, and no sugar',
  heard: [],
});
`;

const a11yTest = ({ tag, className }) => `${SPDX}
import { expect, fixture, html } from '@open-wc/testing';
import '../define/${tag}.js';
import type { ${className} } from './${tag}.js';

describe('cpk-${tag}, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(\`meets the axe rules with the text "\${text}"\`, async () => {
      const element = await fixture<${className}>(html\`<cpk-${tag} .text=\${text}></cpk-${tag}>\`);
      await expect(element).to.be.accessible();
    });
  }
});
`;

const stories = ({ tag, className, title }) => `${SPDX}
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { ${className} } from './${tag}.js';

defineElement(${className});

export default { title: 'Record/${title}', component: 'cpk-${tag}', args: { context: testHost() } };

export const Default = { args: { text: 'Tea with one sugar' } };
export const Empty = {};
export const LongText = { args: { text: 'Tea with one sugar, in the blue cup. '.repeat(20) } };
`;

const define = ({ tag, className }) => `${SPDX}
// Importing this file registers \`cpk-${tag}\`.
import { defineElement } from '../base/define-element.js';
import { ${className} } from '../${tag}/${tag}.js';

defineElement(${className});

// Also brings the tag's type into the host's program.
export { ${className} };
`;

const page = ({ tag, title }) => `# ${title}

\`<cpk-${tag}>\` says here, in one sentence, what it is for and who uses it.

\`\`\`ts
import '@careplan-kit/elements/define/${tag}';
\`\`\`

## When to use it

Use it where a carer needs to see this. Do not use it for anything that must be acted on.

## What you give it

| property | type | meaning |
| --- | --- | --- |
| \`text\` | string | What it shows. Empty says that there is nothing to show. |

## Accessibility

Plain text, with nothing to operate.
`;

/** Path from the root to content, for an element whose tag without prefix is \`tag\`. */
export function elementFiles(tag) {
  const names = namesOf(tag);
  const folder = `packages/elements/src/${tag}/${tag}`;
  return {
    [`${folder}.ts`]: element(names),
    [`${folder}.styles.ts`]: styles(names),
    [`${folder}.words.ts`]: words(names),
    [`${folder}.test.ts`]: test(names),
    [`${folder}.base.test.ts`]: baseTest(names),
    [`${folder}.a11y.test.ts`]: a11yTest(names),
    [`${folder}.stories.ts`]: stories(names),
    [`packages/elements/src/define/${tag}.ts`]: define(names),
    [`docs/elements/${tag}.md`]: page(names),
  };
}

/** package.json with the element's two entries, before the general ones. */
export function withExports(manifestText, tag) {
  const manifest = JSON.parse(manifestText);
  const entry = (path) => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  const added = { [`./define/${tag}`]: entry(`define/${tag}`), [`./${tag}`]: entry(`${tag}/${tag}`) };
  const rest = Object.entries(manifest.exports).filter(([key]) => !(key in added));
  const last = rest.findIndex(([key]) => key === './package.json');
  rest.splice(last < 0 ? rest.length : last, 0, ...Object.entries(added));
  manifest.exports = Object.fromEntries(rest);
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** define-all.ts with the class imported and listed. */
export function withDefinition(source, tag) {
  const { className } = namesOf(tag);
  return source
    .replace(/(\n\/\*\* Every element)/, `import { ${className} } from '../${tag}/${tag}.js';\n$1`)
    .replace(/(ELEMENTS[^=]*= \[[\s\S]*?)(\n\];)/, `$1\n  ${className},$2`);
}

/** index.ts with the class exported. */
export function withExport(source, tag) {
  const { className } = namesOf(tag);
  return source.replace(
    /\nexport \{ CpkAnswerEvent/,
    `\nexport { ${className} } from './${tag}/${tag}.js';\nexport { CpkAnswerEvent`,
  );
}
