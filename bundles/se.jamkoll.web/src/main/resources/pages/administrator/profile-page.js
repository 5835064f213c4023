import { html, nothing } from '../lib/lit/index.js';
import { live } from '../lib/lit-html/directives/live.js';
import { get, path, post, Problem, put } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { saveFile } from '../shared/file.js';
import { icon } from '../shared/icon.js';
import { counted, known, moment, number, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';

const ITEMS = [10, 100, 1000];
/** What a profile extends follows it in what is kept. */
const EXTENDED = /^--- # extends .*$/m;
const ID = /^\s*"?id"?\s*:\s*["']?([A-Za-z0-9_-]+)/m;

/** What has been changed and not kept, by profile, for as long as the page lives. */
const changed = new Map();

/** A profile with its versions: its content can be changed, tried on letters that are assessed already, and kept. */
class ProfilePage extends PageElement {
  static properties = {
    /** The id of the profile; empty for a new one. */
    profile: {},
    content: { state: true },
    problem: { state: true },
    kept: { state: true },
    trial: { state: true },
    busy: { state: true },
  };

  #items = ITEMS[1];
  #abort = null;
  #versions = new Loader(this, async (signal) => {
    const { entries } = await get(path`/profiles/${this.profile}`, { signal });
    this.content = changed.get(this.profile) ?? ownPart(entries[0].content);
    return entries;
  });

  constructor() {
    super();
    this.profile = '';
    this.problem = null;
    this.kept = null;
    this.trial = null;
    this.busy = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.content = changed.get(this.profile) ?? '';
    if (this.profile !== '') {
      this.#versions.run();
    }
  }

  disconnectedCallback() {
    this.#abort?.abort();
    super.disconnectedCallback();
  }

  render() {
    const { value, problem, busy } = this.#versions;
    return html`
      <p class="crumb"><a href="#/drift">${icon('chevron-left')} ${t('operation.title')}</a></p>
      <h1>${this.profile ? t('profile.title', { id: this.profile }) : t('profile.new')}</h1>
      <p class="lead">${t('profile.lead')}</p>
      ${problem ? failed(problem, this.#versions.run) : nothing}
      ${this.profile !== '' && value === null ? (busy ? loading() : nothing) : html`${this.#editor()}${value ? this.#history(value) : nothing}`}
    `;
  }

  #editor() {
    return html`<section aria-label=${t('profile.content')}>
      <h2><label for="content">${t('profile.content')}</label></h2>
      <textarea id="content" class="code" rows="22" spellcheck="false" autocapitalize="none" aria-describedby="content-about" .value=${live(this.content)} @input=${this.#type}></textarea>
      <p id="content-about" class="quiet">${t('profile.about')}</p>
      <form class="filter" @submit=${this.#try}>
        <label>${t('profile.items')}
          <select @change=${(event) => (this.#items = Number(event.target.value))}>${ITEMS.map((n) => html`<option value=${n} ?selected=${n === this.#items}>${number(n)}</option>`)}</select>
        </label>
        <button type="submit" ?disabled=${this.busy}>${icon('play')} ${t('profile.try')}</button>
        ${this.busy ? html`<button type="button" class="secondary" @click=${() => this.#abort.abort()}>${icon('square')} ${t('dialog.cancel')}</button>` : nothing}
        <button type="button" class="secondary" ?disabled=${this.busy} @click=${this.#keep}>${t('profile.keep')}</button>
        <button type="button" class="secondary" @click=${this.#save}>${icon('download')} ${t('profile.save')}</button>
      </form>
      <div aria-live="polite">
        ${this.busy ? loading(t('profile.trying')) : nothing}
        ${this.kept ? html`<p class="state">${icon('circle-check')} <span>${t('profile.kept', { version: this.kept.version })}</span></p>` : nothing}
      </div>
      ${this.problem ? failed(this.problem) : nothing}
      ${this.trial ? this.#result(this.trial) : nothing}
    </section>`;
  }

  #result({ tried, gone, changed: others }) {
    return html`<section aria-label=${t('profile.result')}>
      <h2>${t('profile.result')}</h2>
      <p role="status">${counted('profile.tried', tried)} ${counted('profile.others', others.length)} ${gone > 0 ? counted('profile.gone', gone) : nothing}</p>
      ${others.length === 0
        ? nothing
        : table(
            t('profile.result'),
            [t('profile.document'), t('profile.before'), t('profile.after')],
            others.map(({ version, before, after, missingBefore, missingAfter }) => [
              html`${version.document}<span class="quiet block">${version.host}</span>`,
              outcome(before, missingBefore),
              outcome(after, missingAfter),
            ]),
          )}
    </section>`;
  }

  #history(versions) {
    return html`<section><h2>${t('profile.versions')}</h2>
      ${table(
        t('profile.versions'),
        [t('profiles.version'), t('profiles.kept'), t('profile.hash'), t('accounts.do')],
        versions.map((version) => [
          version.version,
          moment(version.kept),
          html`<code>${version.hash.slice(0, 12)}</code>`,
          html`<button type="button" class="secondary small" @click=${() => this.#take(version)}>${t('profile.take')}<span class="hidden">: ${version.version}</span></button>`,
        ]),
      )}
    </section>`;
  }

  #type(event) {
    this.content = event.target.value;
    changed.set(this.profile, this.content);
  }

  #take(version) {
    this.content = ownPart(version.content);
    changed.delete(this.profile);
    this.querySelector('#content').focus();
  }

  #try = (event) => {
    event.preventDefault();
    return this.#do(async (id, signal) => {
      this.trial = await post(`${path`/profiles/${id}/dry-run`}?items=${this.#items}`, { content: this.content }, { signal });
    });
  };

  #keep = () =>
    this.#do(async (id, signal) => {
      this.kept = await put(path`/profiles/${id}`, { content: this.content }, { signal });
      changed.delete(this.profile);
      if (this.profile === id) {
        this.#versions.run();
      } else {
        location.hash = path`#/profil/${id}`;
      }
    });

  async #do(work) {
    const id = this.profile || this.content.match(ID)?.[1];
    this.problem = null;
    this.kept = null;
    this.trial = null;
    if (!id) {
      this.problem = new Problem(422, t('profile.noId'));
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    try {
      await work(id, abort.signal);
    } catch (e) {
      this.problem = abort.signal.aborted ? null : e;
    } finally {
      this.busy = false;
    }
  }

  #save = () => saveFile(`${this.profile || 'profil'}.yaml`, 'application/yaml;charset=utf-8', [this.content]);
}

function ownPart(content) {
  return content.split(EXTENDED)[0];
}

function outcome(level, missing) {
  const rules = missing.map((rule) => known(`rule.${rule}`, rule)).join(', ');
  return html`${level ? t(`level.${level}`) : t('statistics.withoutLevel')}<span class="quiet block">${rules}</span>`;
}

customElements.define('jk-profile-page', ProfilePage);
