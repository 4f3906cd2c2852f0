// SPDX-License-Identifier: Apache-2.0
// Waiting for what the browser does, in the browser.

/** A task of its own: what was put off to the end of the task before has run. */
export function task() {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

/** The first task after the next frame was drawn. */
export function frame() {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(task())));
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** When the browser first put text on the page. An empty page has no such moment, so it is the form's own. */
export function firstContentfulPaint() {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (!entry) return;
      observer.disconnect();
      resolve(entry.startTime);
    });
    observer.observe({ type: 'paint', buffered: true });
  });
}

/** Collects tasks of 50 ms and more, until `end` is called. */
export function watchLongTasks() {
  const tasks = [];
  const keep = (list) =>
    tasks.push(...list.map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration, duration })));
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    end() {
      keep(observer.takeRecords());
      observer.disconnect();
      return tasks;
    },
  };
}
