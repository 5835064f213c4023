import { html } from '../lib/lit/index.js';

const SPRITE = new URL('../icons.svg', import.meta.url).pathname;

/** Draws an icon, which always stands beside words that say the same. */
export function icon(name) {
  return html`<svg class="icon" aria-hidden="true" focusable="false"><use href="${SPRITE}#${name}"></use></svg>`;
}
