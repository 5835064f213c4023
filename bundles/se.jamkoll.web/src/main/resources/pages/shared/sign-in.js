import { html, nothing } from '../lib/lit/index.js';
import { post } from './api.js';
import { PageElement } from './element.js';
import { t } from './language.js';
import { failed } from './states.js';

export const SIGNED_IN = 'jk-signed-in';

/** Signs in with a name and a password. */
class SignIn extends PageElement {
  static properties = {
    login: {},
    again: { attribute: false },
    about: {},
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.login = '';
    this.again = false;
    this.problem = null;
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector(this.login ? '[name=password]' : '[name=login]').focus();
  }

  render() {
    return html`<div class="narrow">
      ${this.again ? nothing : html`<h1>${t('signIn.title')}</h1><p class="lead">${t('signIn.lead')}</p>`}
      <form @submit=${this.#submit}>
        <label>${t('signIn.login')}
          <input name="login" autocomplete="username" required .value=${this.login} autocapitalize="none" spellcheck="false">
        </label>
        <label>${t('signIn.password')}
          <input name="password" type="password" autocomplete="current-password" required>
        </label>
        ${this.problem ? failed(this.problem) : nothing}
        <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('signIn.submit')}</button>
      </form>
    </div>`;
  }

  async #submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    this.busy = true;
    this.problem = null;
    try {
      const me = await post('/session', { login: form.get('login'), password: form.get('password') }, { signingIn: true });
      this.dispatchEvent(new CustomEvent(SIGNED_IN, { detail: me, bubbles: true }));
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('jk-sign-in', SignIn);
