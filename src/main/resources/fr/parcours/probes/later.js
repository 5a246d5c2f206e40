// What a page shows now, and what it did not show before. Run in an isolated world: in the page itself for rest() alone, in its copy for all.
(() => {
  const FIELDS = 'input, select, textarea, [contenteditable=""], [contenteditable=true], [role=textbox], [role=combobox]';
  const NOT_FILLED = ['hidden', 'button', 'submit', 'reset', 'image'];
  const TYPED = ['text', 'textarea', 'tel', 'email', 'url', 'password'];
  const COMMANDS = 'button, a[href], [role=button], input[type=button], input[type=submit]';
  const DIALOGS = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true], [role=alert], [role=status], [aria-live=polite], [aria-live=assertive]';
  const SILENT = ['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'TITLE'];
  const MOST = 6;
  const SOON = 10000; // milliseconds: a warning stays for twenty seconds at least
  const FILLED = 'a';

  const plain = text => text.replace(/\s+/g, ' ').trim();
  const numberless = text => text.replace(/\d+/g, '0');
  const shown = one => one.checkVisibility({visibilityProperty: true, opacityProperty: true})
    && one.getBoundingClientRect().width * one.getBoundingClientRect().height > 1;
  const spoken = one => {
    if (SILENT.includes(one.tagName)) {
      return false;
    }
    for (const child of one.childNodes) {
      if (child.nodeType === 3 && child.data.trim() !== '') {
        return true;
      }
    }
    return false;
  };
  // what stands in open shadow trees is seen like the rest
  const deep = (root, selector) => [...root.querySelectorAll('*')].flatMap(one => [...(one.matches(selector) ? [one] : []), ...(one.shadowRoot ? deep(one.shadowRoot, selector) : [])]);
  const fields = () => deep(document, FIELDS).filter(one => !NOT_FILLED.includes(one.type) && shown(one));
  const named = one => one.tagName + ' ' + (one.type ?? '') + ' ' + (one.name || one.id || '');
  const called = one => plain(one.getAttribute('aria-label') || one.innerText || one.value || one.title || '').slice(0, 80);
  const all = () => document.body ? deep(document.body, '*') : [];
  const takes = one => !one.disabled && !one.matches(':disabled');

  let known = new Set();
  let filled = [];
  let there = [];
  let texts = new Map();
  let gathered = [];
  let waiting = false;

  const rest = () => ({
    letters: plain(document.body?.innerText ?? '').length,
    heading: plain(document.querySelector('h1')?.innerText ?? ''),
    fields: fields().map(named),
  });

  // texts are put where a person could have typed: whether they are still there tells whether the page wipes them
  const begin = () => {
    there = fields();
    filled = there.filter(one => TYPED.includes(one.type) && !one.readOnly && !one.disabled && one.value === '');
    filled.forEach(one => {
      one.value = FILLED;
      one.dispatchEvent(new Event('input', {bubbles: true}));
      one.dispatchEvent(new Event('change', {bubbles: true}));
    });
    all().filter(shown).forEach(one => {
      known.add(one);
      if (spoken(one)) {
        texts.set(one, numberless(plain(one.innerText)));
      }
    });
    // what comes and goes between two looks is gathered meanwhile
    new MutationObserver(() => {
      if (!waiting) {
        waiting = true;
        setTimeout(() => {
          waiting = false;
          gathered.push(...fresh());
        }, SOON);
      }
    }).observe(document, {subtree: true, childList: true, characterData: true, attributes: true});
    return '';
  };

  const outer = one => {
    let top = one;
    while (top.parentElement && top.parentElement !== document.body && !known.has(top.parentElement)) {
      top = top.parentElement;
    }
    return top;
  };

  // A text that comes in what was there already stands for itself; one that comes with what holds it, for all of that.
  const fresh = () => {
    const found = new Set();
    const seen = all().filter(shown);
    seen.filter(spoken).forEach(one => {
      const text = numberless(plain(one.innerText));
      if (!known.has(one)) {
        found.add(outer(one));
      } else if (texts.get(one) !== text) {
        found.add(one);
      }
      texts.set(one, text);
    });
    const told = [...found].slice(0, MOST).map(one => ({
      text: plain(one.innerText),
      commands: [...(one.matches(COMMANDS) ? [one] : []), ...one.querySelectorAll(COMMANDS)]
        .filter(shown).map(called).filter(name => name !== '').slice(0, MOST),
      dialog: one.matches(DIALOGS) || one.closest(DIALOGS) !== null || one.querySelector(DIALOGS) !== null,
    }));
    seen.forEach(one => known.add(one));
    return told;
  };

  const look = () => {
    const now = fields();
    const same = now.filter(one => filled.some(other => named(other) === named(one)));
    const said = [...gathered, ...fresh()].slice(0, MOST);
    gathered = [];
    return {
      said,
      closed: there.length > 0 && !now.some(takes),
      emptied: same.length > 0 && same.every(one => one.value === ''),
    };
  };

  return {rest, begin, look};
})()
