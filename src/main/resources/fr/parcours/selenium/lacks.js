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
              asked(name);
              return value;
            }
            return (...given) => {
              if (name === 'getItem') {
                asked(given[0]);
              }
              return value.apply(from, given);
            };
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
