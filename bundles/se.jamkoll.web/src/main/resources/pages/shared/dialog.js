import { html, nothing } from '../lib/lit/index.js';
import { PageElement } from './element.js';
import { t } from './language.js';
import { failed } from './states.js';

export const DIALOG_CLOSED = 'jk-dialog-closed';

/** A dialog that is there from the beginning, shows that it works and what went wrong, and tells when it has closed. */
export class DialogElement extends PageElement {
  static properties = {
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.problem = null;
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector('dialog').showModal();
  }

  render() {
    return html`<dialog aria-labelledby="dialog-title" @close=${this.#closed}>
      <article>
        <h2 id="dialog-title">${this.heading()}</h2>
        ${this.content()}
      </article>
    </dialog>`;
  }

  /** Shows what went wrong, and below it the buttons, of which the last one cancels. */
  end(buttons) {
    return html`
      ${this.problem ? failed(this.problem) : nothing}
      <p class="buttons">
        ${buttons}
        <button type="button" class="secondary" @click=${this.close}>${t('dialog.cancel')}</button>
      </p>
    `;
  }

  /** Does some work; the dialog stays open with what is typed when it goes wrong. */
  async attempt(work) {
    this.busy = true;
    this.problem = null;
    try {
      await work();
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }

  close() {
    this.querySelector('dialog').close();
  }

  #closed() {
    this.dispatchEvent(new CustomEvent(DIALOG_CLOSED, { bubbles: true }));
  }
}
