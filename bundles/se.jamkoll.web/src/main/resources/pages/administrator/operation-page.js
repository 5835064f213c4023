import { html, nothing } from '../lib/lit/index.js';
import { get, path, post } from '../shared/api.js';
import { PageElement } from '../shared/element.js';
import { icon } from '../shared/icon.js';
import { moment, number, t } from '../shared/language.js';
import { Loader } from '../shared/loader.js';
import { empty, failed, loading } from '../shared/states.js';
import { table } from '../shared/table.js';

const UNAVAILABLE = 503;

/** How the installation is: its health, the hosts, the work that waits, and the profiles. */
class OperationPage extends PageElement {
  static properties = { problem: { state: true } };

  #loads = new Loader(this, async (signal) => {
    const [health, hosts, jobs, profiles] = await Promise.all([
      healthOf(signal),
      get('/hosts', { signal }),
      get('/jobs', { signal }),
      get('/profiles', { signal }),
    ]);
    return { health, hosts: hosts.entries, jobs, profiles: profiles.entries };
  });

  constructor() {
    super();
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#loads.run();
  }

  render() {
    const { value, problem, busy } = this.#loads;
    return html`
      <h1>${t('operation.title')}</h1>
      <p class="buttons"><button type="button" class="secondary small" @click=${this.#loads.run}>${icon('refresh-cw')} ${t('operation.again')}</button></p>
      ${problem ? failed(problem, this.#loads.run) : nothing}
      ${this.problem ? failed(this.problem) : nothing}
      ${value === null ? (busy ? loading() : nothing) : html`${this.#health(value.health)}${this.#hosts(value.hosts)}${this.#jobs(value.jobs)}${this.#profiles(value.profiles)}`}
    `;
  }

  #health(status) {
    return html`<section><h2>${t('health.title')}</h2>
      <p class="state" role="status">${icon(status === 'OK' ? 'circle-check' : 'triangle-alert')} <span>${t(`health.${status}`)}</span></p>
    </section>`;
  }

  #hosts(hosts) {
    return html`<section><h2>${t('hosts.title')}</h2>
      ${hosts.length === 0 ? empty(t('hosts.none')) : table(
        t('hosts.title'),
        [t('hosts.name'), t('hosts.state'), t('hosts.answered'), t('hosts.followed'), t('hosts.problem')],
        hosts.map((host) => [host.name, t(`hosts.state.${host.state}`), moment(host.answered), moment(host.followed), host.problem ?? '–']),
      )}
    </section>`;
  }

  #jobs({ counts, entries }) {
    return html`<section><h2>${t('jobs.title')}</h2>
      ${Object.keys(counts).length === 0 ? empty(t('jobs.none')) : table(
        t('jobs.title'),
        [t('jobs.kind'), t('jobs.waiting'), t('jobs.running'), t('jobs.failed')],
        Object.entries(counts).map(([kind, n]) => [html`<code>${kind}</code>`, number(n.waiting), number(n.running), number(n.failed)]),
      )}
      ${entries.some((job) => job.state === 'FAILED') ? table(
        t('jobs.failed'),
        [t('jobs.kind'), t('jobs.due'), t('jobs.why'), t('jobs.do')],
        entries.filter((job) => job.state === 'FAILED').map((job) => [
          html`<code>${job.kind}</code>`,
          moment(job.due),
          job.lastFailure ?? '–',
          html`<button type="button" class="secondary small" @click=${() => this.#retry(job)}>${t('jobs.retry')}<span class="hidden">: ${job.kind}</span></button>`,
        ]),
      ) : nothing}
    </section>`;
  }

  #profiles(profiles) {
    return html`<section><h2>${t('profiles.title')}</h2>
      ${profiles.length === 0 ? empty(t('profiles.none')) : table(
        t('profiles.title'),
        [t('profiles.id'), t('profiles.version'), t('profiles.kept')],
        profiles.map((profile) => [html`<a href=${path`#/profil/${profile.id}`}>${profile.id}</a>`, profile.version, moment(profile.kept)]),
      )}
      <p><a href="#/profil">${t('profile.new')}</a></p>
    </section>`;
  }

  async #retry({ kind, key }) {
    this.problem = null;
    try {
      await post('/jobs/retry', { kind, key });
      this.#loads.run();
    } catch (e) {
      this.problem = e;
    }
  }
}

/** The overall status; a server that does not do its work tells it with an error. */
async function healthOf(signal) {
  try {
    return (await get('/health', { signal })).status;
  } catch (e) {
    if (e.status !== UNAVAILABLE) {
      throw e;
    }
    return 'CRITICAL';
  }
}

customElements.define('jk-operation-page', OperationPage);
