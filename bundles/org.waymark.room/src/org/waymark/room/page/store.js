// What the phone remembers: who it is in the room, and what has not reached the room yet.

const EMPTY = {outbox: [], sequence: 0};

/** Returns a random id; works on plain HTTP too, where crypto.randomUUID is missing. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = Array.from(bytes, each => each.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** The memory of the phone. Where the browser keeps nothing it lasts as long as the page. */
export class Store {
  /** @param key the name in the memory of the browser */
  constructor(key) {
    this.key = key;
    this.data = this.read(EMPTY);
    // another tab of the same phone wrote
    addEventListener('storage', event => {
      if (event.key === this.key || event.key === null) {
        this.data = this.read(EMPTY);
      }
    });
  }

  read(otherwise) {
    try {
      const found = JSON.parse(localStorage.getItem(this.key));
      return found && Array.isArray(found.outbox) ? found : structured(otherwise);
    } catch (unreadable) {
      return structured(otherwise);
    }
  }

  /** Changes the memory. It is read again before, because another tab may have written. */
  change(how) {
    if (!this.unkept) {
      this.data = this.read(this.data);
    }
    how(this.data);
    try {
      localStorage.setItem(this.key, JSON.stringify(this.data));
    } catch (full) {
      // from now on only the page itself remembers; what the browser kept before is old
      this.unkept = true;
    }
  }

  get(name) {
    return this.data[name];
  }

  set(name, value) {
    this.change(data => {
      data[name] = value;
    });
  }

  get outbox() {
    return this.data.outbox;
  }

  /** Puts something into the outbox; the newest for a key replaces what waits for the same key. */
  post(entry) {
    this.change(data => {
      const old = data.outbox.findIndex(each => each.key === entry.key);
      const made = {...entry, sequence: ++data.sequence, tried: old >= 0 && data.outbox[old].tried === true};
      if (old >= 0) {
        data.outbox[old] = made;
      } else {
        data.outbox.push(made);
      }
    });
  }

  /** Takes out what was sent, unless it was changed while it was on its way. */
  drop(entry) {
    this.change(data => {
      data.outbox = data.outbox.filter(each => each.key !== entry.key || each.sequence !== entry.sequence);
    });
  }

  /** Notes something about an entry, unless it was changed in the meantime. */
  mark(entry, marks) {
    this.change(data => {
      const found = data.outbox.find(each => each.key === entry.key && each.sequence === entry.sequence);
      if (found) {
        Object.assign(found, marks);
      }
    });
  }

  /** Forgets the room but not the phone. */
  forget(whole) {
    this.change(data => {
      delete data.token;
      if (whole) {
        data.outbox = [];
        delete data.draft;
      }
    });
  }
}

function structured(value) {
  return JSON.parse(JSON.stringify(value));
}
