/** How the reader wants the pages to look. Nothing of a document is ever kept here. */

const PREFIX = 'jamkoll.';

export function kept(name) {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name, value) {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A browser that keeps nothing starts anew each time.
  }
}
