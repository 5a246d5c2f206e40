// In a copy of a page, before its own scripts: tells when they ask for what the page had kept in this browser and the copy has not.
(lacking => {
  const tell = window.parcoursLacks;
  delete window.parcoursLacks;
  const names = text => text.split('; ').map(one => one.split('=')[0]);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  if (lacking.cookies.length > 0 && cookie) {
    Object.defineProperty(Document.prototype, 'cookie', {...cookie, get() {
      const here = cookie.get.call(this);
      if (lacking.cookies.some(one => !names(here).includes(one))) {
        tell('cookie');
      }
      return here;
    }});
  }
  const watched = (holder, name, what, empty) => {
    const known = Object.getOwnPropertyDescriptor(holder, name);
    if (known?.get) {
      Object.defineProperty(holder, name, {...known, get() {
        const here = known.get.call(this);
        if (here === empty) {
          tell(what);
        }
        return here;
      }});
    }
  };
  const called = (holder, name, what) => {
    const known = holder?.[name];
    if (typeof known === 'function') {
      holder[name] = function (...given) {
        tell(what);
        return known.apply(this, given);
      };
    }
  };
  // what runs beside the page goes by another clock
  for (const name of ['Worker', 'SharedWorker']) {
    if (window[name]) {
      window[name] = new Proxy(window[name], {construct: (kind, given) => {
        tell('worker');
        return Reflect.construct(kind, given);
      }});
    }
  }
  if (lacking.referrer) {
    watched(Document.prototype, 'referrer', 'referrer', '');
  }
  if (lacking.state) {
    watched(History.prototype, 'state', 'state', null);
  }
  if (lacking.named) {
    watched(window, 'name', 'name', '');
  }
  called(window.IDBFactory?.prototype, 'open', 'database');
  called(window.CookieStore?.prototype, 'get', 'cookie');
  called(window.CookieStore?.prototype, 'getAll', 'cookie');
  for (const where of ['localStorage', 'sessionStorage']) {
    try {
      const real = window[where];
      if (lacking[where].length > 0) {
        const asked = name => {
          if (lacking[where].includes(String(name)) && real.getItem(name) === null) {
            tell('storage');
          }
        };
        const seen = new Proxy(real, {
          get: (from, name) => {
            const value = from[name];
            if (typeof value !== 'function') {
              if (name === 'length') {
                tell('storage');
              }
              asked(name);
              return value;
            }
            return (...given) => {
              if (name === 'getItem') {
                asked(given[0]);
              } else if (name === 'key') {
                tell('storage');
              }
              return value.apply(from, given);
            };
          },
          has: (from, name) => {
            asked(name);
            return name in from;
          },
          ownKeys: from => {
            tell('storage');
            return Reflect.ownKeys(from);
          },
          getOwnPropertyDescriptor: (from, name) => {
            asked(name);
            return Reflect.getOwnPropertyDescriptor(from, name);
          },
          set: (from, name, value) => {
            from[name] = value;
            return true;
          },
        });
        Object.defineProperty(window, where, {configurable: true, enumerable: true, get: () => seen});
      }
    } catch {
      // a page may have no storage at all
    }
  }
})
