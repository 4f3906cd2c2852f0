// SPDX-License-Identifier: Apache-2.0
// Runs in the browser: mounts the story named in the address, in a plain page of our own.
import { render } from 'lit';
import { chosenFrom, dressPage } from './choices.mjs';
import { inLanguage, provideLanguage } from './language.mjs';

/** `DraftState` in draft-state.stories.ts titled `Elements/Draft state` becomes `draft-state--draft-state`. */
function idOf(file, exportName) {
  const name = file.split('/').at(-1).replace('.stories.ts', '');
  return `${name}--${exportName.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()}`;
}

function storiesOf(files) {
  return Object.entries(files).flatMap(([file, { default: meta, ...exports }]) =>
    Object.entries(exports)
      .filter(([name]) => !meta.excludeStories?.includes?.(name))
      .map(([name, story]) => ({ id: idOf(file, name), file, name, meta, story })),
  );
}

function plainElement(component, args) {
  return Object.assign(document.createElement(component), args);
}

/** What the story draws, with its decorators around it, the innermost first, as Storybook does. */
function draw({ meta, story, id, name }, globals) {
  const args = inLanguage({ ...meta.args, ...story.args }, globals);
  const context = {
    id,
    name,
    args,
    globals,
    viewMode: 'story',
    parameters: { ...meta.parameters, ...story.parameters },
  };
  const own = typeof story === 'function' ? story : (story.render ?? meta.render);
  const inner = own ? () => own(args, context) : () => plainElement(meta.component, args);
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  return decorators.reduce((within, decorator) => () => decorator(within, context), inner)();
}

function* elementsBelow(node) {
  for (const child of node.children) {
    yield child;
    yield* elementsBelow(child);
    if (child.shadowRoot) yield* elementsBelow(child.shadowRoot);
  }
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Text, because what matters is whether it changes. Copying nodes would run the elements' constructors again. */
function pictureOf(container) {
  const attributes = (element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  return [...elementsBelow(container)]
    .map((element) => `${element.localName} ${attributes(element)} ${element.textContent}`)
    .join('\n');
}

/** Waits until every element has rendered and three frames in a row show the same. */
async function settle(container) {
  let before;
  for (let same = 0; same < 3; ) {
    await Promise.all([...elementsBelow(container)].map((element) => element.updateComplete));
    await nextFrame();
    const now = pictureOf(container);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

async function mount(entry, container, globals) {
  provideLanguage(container, globals);
  const drawn = draw(entry, globals);
  if (typeof drawn === 'string') throw new Error('a story draws a Lit template or a node, not a string of markup');
  if (drawn instanceof Node) container.append(drawn);
  else render(drawn, container);
  await settle(container);
  if (container.childElementCount === 0) throw new Error('the story drew nothing');
  const unknown = [...elementsBelow(container)].filter((element) => element.matches(':not(:defined)'));
  if (unknown.length > 0)
    throw new Error(`nothing has defined ${unknown.map(({ localName }) => localName).join(', ')}`);
  await entry.story.play?.({ canvasElement: container, args: { ...entry.meta.args, ...entry.story.args } });
  await settle(container);
}

const filesFor = (files, wanted) =>
  Object.keys(files).filter(
    (file) => !wanted || wanted.startsWith(`${file.split('/').at(-1).replace('.stories.ts', '')}--`),
  );

/** Loads the file of the story that is wanted, or all of them for the list. */
async function load(files, wanted) {
  const loaded = filesFor(files, wanted).map(async (file) => [file, await files[file]()]);
  return storiesOf(Object.fromEntries(await Promise.all(loaded)));
}

/** Puts the outcome on the page's root element, where a test can wait for it without running text as code. */
async function show(stories, wanted, globals) {
  const { documentElement: root } = document;
  const entry = stories.find(({ id }) => id === wanted);
  dressPage(root, globals);
  if (!entry) {
    root.dataset.outcome = wanted ? `no story ${wanted}` : 'list';
    return;
  }
  document.title = entry.id;
  try {
    await mount(entry, document.getElementById('story'), globals);
    root.dataset.outcome = 'mounted';
  } catch (error) {
    root.dataset.outcome = `failed: ${error?.stack ?? error}`;
  }
}

/** Another story of the same file in place of the one that is shown: its address stands behind the `#`. */
function showNext(stories, globals) {
  const empty = Object.assign(document.createElement('main'), { id: 'story' });
  document.body.replaceChildren(empty);
  scrollTo(0, 0);
  return show(stories, location.hash.slice(1), globals);
}

export async function start(files) {
  const asked = new URLSearchParams(location.search);
  const wanted = asked.get('story');
  const stories = await load(files, wanted);
  document.documentElement.dataset.stories = JSON.stringify(stories.map(({ id, file }) => ({ id, file })));
  const globals = chosenFrom(Object.fromEntries(asked));
  addEventListener('hashchange', () => void showNext(stories, globals));
  await show(stories, wanted, globals);
}
