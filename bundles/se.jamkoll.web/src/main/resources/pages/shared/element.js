import { LitElement } from '../lib/lit/index.js';
import { LANGUAGE_CHANGED } from './language.js';

/** An element of the pages: in the light DOM, where one style sheet serves all, and redrawn in another language. */
export class PageElement extends LitElement {
  #redraw = () => this.requestUpdate();

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener(LANGUAGE_CHANGED, this.#redraw);
  }

  disconnectedCallback() {
    document.removeEventListener(LANGUAGE_CHANGED, this.#redraw);
    super.disconnectedCallback();
  }
}
