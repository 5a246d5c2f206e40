/*
 * Tabs, menus, sliders and the like that a page makes by itself: whether an arrow moves anything there. Stands beside keys.js, in its world.
 * Whatever stirs in the thing while arrows are pressed counts as an answer: nobody is accused of what was not noticed.
 */
(() => {
  'use strict';
  if (globalThis.parcoursArrows) return;
  const {active} = parcours.inner;
  const {seen, path} = parcours;
  const {tabbable, traits, restore, sort} = parcours.keys.inner;

  const ITEMS = {
    tablist: '[role=tab]', menu: '[role^=menuitem]', menubar: '[role^=menuitem]', radiogroup: '[role=radio]', listbox: '[role=option]', tree: '[role=treeitem]', grid: '[role=gridcell]', slider: '',
  };
  const HEIGHTS = /^(menu|listbox|tree)$/; // these go down, the others across, unless they say otherwise
  const ACROSS = ['ArrowRight', 'ArrowLeft'], DOWN = ['ArrowDown', 'ArrowUp'];
  const CHOSEN = '[aria-selected=true],[aria-checked=true],[aria-current]:not([aria-current=false])';
  // what holds an answer may be kept by the site as soon as it moves: such things are tried only where somebody agreed to it
  const HOLDS = /^(slider|radiogroup|listbox|grid)$/;
  const off = element => element.closest('[aria-disabled=true],[aria-readonly=true],[inert],[aria-busy=true],:disabled') !== null;
  const bare = element => !/-/.test(element.localName) && !element.shadowRoot;
  // two fields or commands nearby may do the same otherwise
  const beside = slider => [slider.parentElement, slider.parentElement?.parentElement].filter(one => one && !one.matches('body,main,form,section,article'));
  const another = slider => beside(slider).some(one => [...one.querySelectorAll('input:not([type=hidden]),button,select,[role=button],[role=spinbutton]')].some(e => !slider.contains(e)));
  const TURNING = '[aria-roledescription],[class*=carousel i],[class*=slide i],[class*=swiper i]';
  let widgets = [], free = false;

  /* From where arrows are pressed: the one item that Tab stops on, or the thing itself; nothing where trying teaches nothing or could do harm. */
  function entry(widget) {
    const kind = widget.getAttribute('role'), parts = [...widget.querySelectorAll('*')];
    if (!seen(widget) || off(widget) || ![widget, ...parts].every(bare) || parts.length > 2000 || widget.closest('[contenteditable]')) return null;
    if (kind === 'slider') return measured(widget) && tabbable(widget) && !another(widget) && !document.querySelector('video,audio') ? widget : null;
    const items = parts.filter(e => e.matches(ITEMS[kind]) && seen(e) && !off(e));
    // the dots of a carousel, which has its arrows beside, say nothing sure; of what the browser leads by itself, of links that an arrow could follow, of a choice that could not be undone, nothing is tried
    if (items.length < 2 || widget.querySelector('input,select,textarea,iframe') || items.every(tabbable) || widget.closest(TURNING)) return null;
    if (!/^menu/.test(kind) && items.some(e => e.matches('a[href]') || e.querySelector('a[href]'))) return null;
    if (/^(radiogroup|listbox)$/.test(kind) && !widget.querySelector(CHOSEN)) return null;
    if (kind === 'listbox' && widget.id && document.querySelector(`[aria-controls~="${CSS.escape(widget.id)}"],[aria-owns~="${CSS.escape(widget.id)}"]`)) return null; // the field that opens it leads
    const stops = items.filter(tabbable);
    return stops.find(e => e.matches(CHOSEN)) || stops[0] || (tabbable(widget) ? widget : null);
  }
  function measured(slider) {
    const [now, least, most] = ['now', 'min', 'max'].map(end => parseFloat(slider.getAttribute('aria-value' + end)));
    return now >= least && now <= most && most > least;
  }

  /* One of each kind, those left out on which a change is heard that sends or leads away; `keyed` are the places where keys are heard, '' the page itself. */
  function find(leading, keyed, agreed) {
    const found = new Map();
    free = agreed;
    for (const widget of document.querySelectorAll(Object.keys(ITEMS).map(kind => `[role=${kind}]`).join())) {
      const kind = widget.getAttribute('role');
      if (found.has(kind) || HOLDS.test(kind) && !agreed || leading.some(where => (path(widget) + '/').startsWith(where + '/') || where.startsWith(path(widget) + '/'))) continue;
      if (widget.closest('form')?.matches('[onchange],[oninput],[onkeydown],[onkeyup]')) continue;
      const from = entry(widget);
      const hears = keyed.some(where => where === '' || (path(widget) + '/').startsWith(where + '/') || (where + '/').startsWith(path(widget) + '/'));
      if (from) found.set(kind, {widget, from, kind, hears});
    }
    widgets = [...found.values()];
    return widgets.map(({widget, kind}, i) => i + ' ' + parcours.inner.hash('arrows ' + kind + sort(widget))).join('\n');
  }

  const value = widget => [widget, ...widget.querySelectorAll('*')].map(e => ['aria-selected', 'aria-checked', 'aria-valuenow', 'aria-valuetext', 'aria-expanded', 'aria-activedescendant'].map(one => e.getAttribute(one)).join()).join('§');
  let trial = null;
  function keyed(event) { if (trial && /^(Arrow.*|[a-z0-9])$/.test(event.key)) trial.events.push(event); }
  function moved(event) { if (trial && event.target !== trial.from) trial.moves++; }

  /* Gives it the focus and says which keys to press, in order, each followed by the one that leads back. */
  function to(i) {
    const {widget, from, kind, hears} = widgets[i], parent = widget.parentElement || widget;
    const around = new Set([document.body, parent, ...parent.querySelectorAll('*'), ...[...widget.querySelectorAll('[aria-controls]')].map(e => document.getElementById(e.getAttribute('aria-controls'))).filter(Boolean)]);
    const kept = [...around].slice(0, 4000).map(one => [one, traits(one)]), told = value(widget), address = location.href, state = history.state;
    from.focus({focusVisible: true, preventScroll: true});
    if (active() !== from) return '';
    trial = {widget, from, kind, hears, kept, told, address, state, events: [], moves: 0, watch: new MutationObserver(() => {})};
    trial.watch.observe(parent, {subtree: true, childList: true, attributes: true, characterData: true});
    addEventListener('keydown', keyed, true);
    addEventListener('focus', moved, true);
    const tall = widget.getAttribute('aria-orientation') ? widget.getAttribute('aria-orientation') === 'vertical' : HEIGHTS.test(kind);
    return path(widget) + '\t' + (tall ? [...DOWN, ...ACROSS] : [...ACROSS, ...DOWN]).join(' ');
  }
  /* Whether anything stirred since: the focus, a state, a value, a class, a word; or the page kept the key for itself. */
  function answered() {
    trial.stirred ||= trial.watch.takeRecords().length > 0 || trial.moves > 0 || active() !== trial.from || trial.events.some(event => event.defaultPrevented) || value(trial.widget) !== trial.told;
    return trial.stirred ? '1' : '';
  }
  /* Whether a state or a value is no longer as it was. */
  const changed = () => value(trial.widget) !== trial.told ? '1' : '';
  const initial = element => (element.textContent.trim().match(/^[a-z0-9]/i) || [''])[0].toLowerCase();
  /* A letter that would lead to another item where letters lead, then those that lead back; nothing where none is known to, or where no key is heard; a question mark where nobody agreed to it. */
  function letters() {
    if (trial.hears && !free) return '?'; // what else a letter may set off nobody knows
    const items = trial.kind === 'slider' || !trial.hears ? [] : [...trial.widget.querySelectorAll(ITEMS[trial.kind])].filter(seen), here = initial(trial.from);
    const same = items.filter(e => here && initial(e) === here).length, other = items.find(e => initial(e) && initial(e) !== here);
    if (!here || !other && (same < 2 || same > 6)) return '';
    return other ? initial(other) + ' ' + here : here + (' ' + here).repeat(same - 1);
  }
  /* Whether something is folded out that was not, which Escape puts away. */
  const opened = () => trial.widget.querySelector('[aria-expanded=true]') && !trial.told.includes('true') ? '1' : '';
  function back() {
    removeEventListener('keydown', keyed, true);
    removeEventListener('focus', moved, true);
    trial.watch.disconnect();
    active()?.blur?.();
    restore(trial.kept.filter(([one]) => one.isConnected));
    if (location.href !== trial.address) history.replaceState(trial.state, '', trial.address);
    trial = null;
    return '';
  }

  globalThis.parcoursArrows = {find, to, answered, changed, opened, letters, back};
})();
