/** Loads something for an element, which shows meanwhile that it waits, and what went wrong. */
export class Loader {
  #host;
  #load;
  #abort = null;

  value = null;
  problem = null;
  busy = false;

  constructor(host, load) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected() {
    this.#abort?.abort();
  }

  /** Loads anew; what is shown stays until the answer has come. */
  run = async () => {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.busy = true;
    this.problem = null;
    this.#host.requestUpdate();
    try {
      const value = await this.#load(abort.signal);
      if (!abort.signal.aborted) {
        this.value = value;
      }
    } catch (e) {
      if (!abort.signal.aborted) {
        this.problem = e;
      }
    } finally {
      if (this.#abort === abort) {
        this.busy = false;
        this.#host.requestUpdate();
      }
    }
  };
}
