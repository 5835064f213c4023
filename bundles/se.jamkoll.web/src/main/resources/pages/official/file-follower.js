const LOOK_EVERY_MILLIS = 2000;

/** Follows a file on the reader's own disk, where the browser can: tells each time that it has been saved. */
export class FileFollower {
  #saved;
  #handle = null;
  #seen = 0;
  #timer = null;

  constructor(saved) {
    this.#saved = saved;
  }

  static get possible() {
    return 'showOpenFilePicker' in window;
  }

  /** Lets the reader choose a file; null when none is chosen. */
  async choose() {
    let handle;
    try {
      [handle] = await window.showOpenFilePicker();
    } catch {
      return null;
    }
    this.stop();
    this.#handle = handle;
    const file = await handle.getFile();
    this.#seen = file.lastModified;
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MILLIS);
    return file;
  }

  stop() {
    clearInterval(this.#timer);
    this.#handle = null;
  }

  async #look() {
    const handle = this.#handle;
    try {
      const file = await handle.getFile();
      if (handle === this.#handle && file.lastModified !== this.#seen) {
        this.#seen = file.lastModified;
        this.#saved(file);
      }
    } catch {
      // A word processor replaces the file when it saves; the next look finds it.
    }
  }
}
