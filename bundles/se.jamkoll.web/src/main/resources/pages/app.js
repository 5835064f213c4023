import { html, nothing } from './lib/lit/index.js';
import { abandon, get, Problem, remove, resume, SESSION_ENDED, useSession } from './shared/api.js';
import { PageElement } from './shared/element.js';
import { icon } from './shared/icon.js';
import { changeLanguage, currentLanguage, LANGUAGES, loadLanguage, oneOf, t } from './shared/language.js';
import { pageOf, pagesFor } from './shared/pages.js';
import { failed, loading } from './shared/states.js';
import { applyTheme, currentTheme, THEMES } from './shared/theme.js';
import { SIGNED_IN } from './shared/sign-in.js';
import './shared/change-password.js';

/** The address before any page is chosen. */
const NOWHERE = new Set(['', '#', '#/']);

/** The frame of all pages: who is signed in, where to go, and the page that is open. */
class App extends PageElement {
  static properties = {
    me: { state: true },
    problem: { state: true },
    place: { state: true },
    page: { state: true },
    ended: { state: true },
    offline: { state: true },
  };

  constructor() {
    super();
    this.me = undefined;
    this.problem = null;
    this.place = location.hash;
    this.page = nothing;
    this.ended = false;
    this.offline = !navigator.onLine;
    window.addEventListener('hashchange', () => this.#go());
    window.addEventListener('online', () => (this.offline = false));
    window.addEventListener('offline', () => (this.offline = true));
    document.addEventListener(SESSION_ENDED, () => (this.ended = true));
    this.addEventListener(SIGNED_IN, (event) => this.#signedIn(event.detail));
    this.#whoAmI();
  }

  updated(changed) {
    if (changed.has('ended') && this.ended) {
      this.#again()?.showModal();
    }
    document.title = [this.me && pageOf(this.place, this.me)?.title(), t('app.name')].filter(Boolean).join(' – ');
  }

  render() {
    return html`
      <a class="skip" href="#main" @click=${this.#skip}>${t('app.skip')}</a>
      <header class="top">
        <div class="container bar">
          <a class="brand" href="#/">${t('app.name')}</a>
          ${this.me && !this.me.mustChangePassword ? this.#navigation() : nothing}
          ${this.#settings()}
        </div>
      </header>
      <main id="main" class="container" tabindex="-1">
        ${this.offline ? html`<p class="notice" role="status">${icon('wifi-off')} ${t('app.offline')}</p>` : nothing}
        ${this.#main()}
      </main>
      <footer class="container quiet">${t('app.footer')}</footer>
      ${this.ended ? this.#signInAgain() : nothing}
    `;
  }

  #main() {
    if (this.problem) {
      return failed(this.problem, () => this.#whoAmI());
    }
    if (this.me === undefined) {
      return loading();
    }
    if (this.me === null) {
      return html`<jk-sign-in></jk-sign-in>`;
    }
    if (this.me.mustChangePassword) {
      return html`<jk-change-password .login=${this.me.login}></jk-change-password>`;
    }
    return this.page;
  }

  #navigation() {
    return html`<nav aria-label=${t('app.navigation')}>
      <ul>
        ${pagesFor(this.me).map((page) => html`<li>
          <a href=${`#/${page.path}`} aria-current=${isOpen(page, this.place) ? 'page' : nothing}>${page.title()}</a>
        </li>`)}
      </ul>
    </nav>`;
  }

  #settings() {
    return html`<div class="settings">
      <label><span class="hidden">${t('app.theme')}</span>
        <select @change=${(event) => applyTheme(event.target.value)}>
          ${THEMES.map((theme) => html`<option value=${theme} ?selected=${theme === currentTheme()}>${t(`theme.${theme}`)}</option>`)}
        </select>
      </label>
      ${LANGUAGES.filter((language) => language !== currentLanguage()).map(
        (language) => html`<button type="button" class="link" lang=${language} @click=${() => this.#changeLanguage(language)}>${t('app.otherLanguage')}</button>`,
      )}
      ${this.me ? html`<span class="who">${this.me.login}</span>
        <button type="button" class="link" @click=${this.#signOut}>${icon('log-out')} ${t('app.signOut')}</button>` : nothing}
    </div>`;
  }

  #signInAgain() {
    return html`<dialog id="sign-in-again" aria-labelledby="again-title" @cancel=${(event) => event.preventDefault()}>
      <article>
        <h2 id="again-title">${t('signIn.again')}</h2>
        <p>${t('signIn.again.about')}</p>
        <jk-sign-in .login=${this.me?.login ?? ''} .again=${true}></jk-sign-in>
      </article>
    </dialog>`;
  }

  /** The dialog of the frame; the page may have one open, too. */
  #again() {
    return this.querySelector('#sign-in-again');
  }

  async #whoAmI() {
    this.problem = null;
    try {
      this.#use(await get('/me', { signingIn: true }));
    } catch (e) {
      if (e.status === 401) {
        this.#use(null);
      } else {
        this.problem = e;
      }
    }
  }

  #use(me) {
    this.me = me;
    useSession(me?.session);
    this.#go();
  }

  #signedIn(me) {
    const same = this.me?.account === me.account;
    this.#keepTyped(me, same);
    if (this.ended) {
      this.#again()?.close();
      this.ended = false;
      if (same) {
        resume();
      } else {
        abandon(new Problem(401, t('signIn.someoneElse')));
      }
    }
  }

  /** The page that is open stays, with what is typed in it, when the same person signs in anew. */
  #keepTyped(me, same) {
    if (same && !this.me.mustChangePassword) {
      this.me = me;
      useSession(me.session);
    } else {
      this.#use(me);
    }
  }

  #signOut = async () => {
    try {
      await remove('/session', { signingIn: false });
    } finally {
      location.hash = '';
      location.reload();
    }
  };

  async #go() {
    const before = this.place;
    this.place = location.hash;
    if (!this.me || this.me.mustChangePassword) {
      return;
    }
    const [first] = pagesFor(this.me);
    if (NOWHERE.has(this.place) && first) {
      this.page = loading();
      location.replace(`#/${first.path}`);
      return;
    }
    const { place } = this;
    const page = first ? await this.#pageHere() : refused(t('app.name'), new Problem(403, t('app.noPages')));
    if (place !== this.place) {
      // Someone has gone on while the page was loaded.
      return;
    }
    this.page = page;
    if (before !== place) {
      await this.updateComplete;
      this.querySelector('main').focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }

  /** The page of this address, or a sentence that says why there is none. */
  async #pageHere() {
    const page = pageOf(this.place, this.me);
    if (page === null) {
      return refused(t('app.name'), new Problem(404, t('app.noSuchPage')));
    }
    if (!page.allowed) {
      const roles = oneOf(page.roles.map((role) => t(`role.${role}`)));
      return refused(page.title(), new Problem(403, t('app.notForYou', { page: page.title(), roles })));
    }
    try {
      return await page.open();
    } catch {
      return refused(page.title(), new Problem(404, t('app.newVersion')), () => location.reload());
    }
  }

  async #changeLanguage(language) {
    await changeLanguage(language);
    await this.#go();
    this.requestUpdate();
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }
}

/** What stands in the place of a page that cannot be shown. */
function refused(title, problem, again = null) {
  return html`<h1>${title}</h1>${failed(problem, again)}`;
}

/** Tells whether a place is that of a page, or of one that is found from it. */
function isOpen(page, place) {
  return [page.path, ...(page.leadsTo ?? [])].includes(place.replace(/^#\//, '').split('/')[0]);
}

applyTheme();
await loadLanguage();
customElements.define('jk-app', App);
