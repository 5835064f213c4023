import { html, nothing } from '../lib/lit/index.js';
import { file } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { saveFile } from '../shared/file.js';
import { icon } from '../shared/icon.js';
import { t } from '../shared/language.js';
import { failed } from '../shared/states.js';

/** Gives figures as files, in the language of the page; tells where one is not to be had. */
class Downloads extends PageElement {
  static properties = {
    /** What the files are of. */
    of: { attribute: false },
    /** The files: what each is called, where it is found, and its name where the server gives it none. */
    files: { attribute: false },
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.problem = null;
    this.busy = null;
  }

  render() {
    return html`<div class="no-print">
      <p class="downloads"><span class="quiet">${t('downloads.title')}</span>
        ${this.files.map((each) => html`<button type="button" class="link" aria-busy=${this.busy === each.path} @click=${() => this.#fetch(each)}>
          ${icon('download')} ${each.text}<span class="hidden">: ${this.of}</span></button>`)}
      </p>
      ${this.problem ? failed(this.problem) : nothing}
    </div>`;
  }

  async #fetch({ path, name }) {
    this.problem = null;
    this.busy = path;
    try {
      const found = await file(path);
      saveFile(name ?? found.name, found.content.type, [found.content]);
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = null;
    }
  }
}

customElements.define('jk-downloads', Downloads);
