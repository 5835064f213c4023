import { html, nothing } from '../lib/lit/index.js';
import { post, Problem } from './api.js';
import { PageElement } from './element.js';
import { t } from './language.js';
import { SIGNED_IN } from './sign-in.js';
import { failed } from './states.js';

/** Changes the password that someone was given, before anything else. */
class ChangePassword extends PageElement {
  static properties = {
    login: {},
    problem: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    this.login = '';
    this.problem = null;
    this.busy = false;
  }

  firstUpdated() {
    this.querySelector('[name=present]').focus();
  }

  render() {
    return html`<div class="narrow">
      <h1>${t('password.title')}</h1>
      <p class="lead">${t('password.lead')}</p>
      <form @submit=${this.#submit}>
        <input class="hidden" name="login" autocomplete="username" .value=${this.login} tabindex="-1" aria-label=${t('signIn.login')} readonly>
        <label>${t('password.present')}
          <input name="present" type="password" autocomplete="current-password" required>
        </label>
        <label>${t('password.next')}
          <input name="next" type="password" autocomplete="new-password" required aria-describedby="password-about">
        </label>
        <p id="password-about" class="quiet">${t('password.about')}</p>
        <label>${t('password.repeat')}
          <input name="repeat" type="password" autocomplete="new-password" required>
        </label>
        ${this.problem ? failed(this.problem) : nothing}
        <button type="submit" ?disabled=${this.busy} aria-busy=${this.busy}>${t('password.submit')}</button>
      </form>
    </div>`;
  }

  async #submit(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    if (form.get('next') !== form.get('repeat')) {
      this.problem = new Problem(422, t('password.differ'));
      return;
    }
    this.busy = true;
    this.problem = null;
    try {
      await post('/me/password', { present: form.get('present'), next: form.get('next') });
      // The change ends every session; the new password opens the next one.
      const me = await post('/session', { login: this.login, password: form.get('next') }, { signingIn: true });
      this.dispatchEvent(new CustomEvent(SIGNED_IN, { detail: me, bubbles: true }));
    } catch (e) {
      this.problem = e;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('jk-change-password', ChangePassword);
