/*
 * What the style sheets say of things under the pointer or with the focus: which of them are worth a look, and how they look then. Most rules
 * are put aside by reading alone; what is left is drawn in that state by the browser itself, one of each kind, so that what is told is what
 * a person sees. It reads only sheets of this site: the others are closed to it.
 */
(() => {
  'use strict';
  if (globalThis.parcoursStates) return;
  const {path, seen} = parcours, {upper, elements, hash} = parcours.inner;
  const MOST_RULES = 30000, MOST_THINGS = 12;
  const STATE = /:(hover|focus-visible|focus)(?![\w-])/g, tells = selector => selector.search(STATE) >= 0;

  // ---- colours
  let brush = null;
  const shades = new Map();
  function drawn(css) { // what only the browser can read: made when first needed, most pages need none
    brush ||= new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
    brush.clearRect(0, 0, 1, 1); brush.fillStyle = '#000'; brush.fillStyle = css; brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  function shade(css) { // red, green, blue (0 to 255) and how opaque
    if (!shades.has(css)) {
      const plain = css.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/), hex = css.match(/^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i);
      shades.set(css, plain ? [+plain[1], +plain[2], +plain[3], plain[4] === undefined ? 1 : +plain[4]] : hex ? [...hex.slice(1).map(two => parseInt(two, 16)), 1] : drawn(css));
    }
    return shades.get(css);
  }
  const mix = (top, under, share) => [0, 1, 2].map(i => top[i] * share + under[i] * (1 - share));
  const over = (top, under) => mix(top, under, top[3]);
  const light = colour => colour.slice(0, 3).map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };

  // a thick line drawn inwards is a ground of its own
  const filled = shadow => shadow.includes('inset') && shadow.split(/,(?![^(]*\))/).some(one => one.includes('inset') && (one.match(/-?[\d.]+px/g) || []).some(far => Math.abs(parseFloat(far)) >= 8));
  const laid = s => /absolute|fixed/.test(s.position) && (s.backgroundImage !== 'none' || shade(s.backgroundColor)[3] > 0);
  const PICTURE = 'img,video,canvas,svg,picture,iframe,object,embed';
  const paints = (one, s) => laid(s) || s.backgroundImage !== 'none' || shade(s.backgroundColor)[3] > 0 || one.matches(PICTURE) || one.querySelector(PICTURE) !== null;
  // in a plain flow nothing lies over its neighbours
  const shifted = s => /absolute|fixed/.test(s.position) || s.position === 'relative' && (parseFloat(s.top) || parseFloat(s.left)) || s.transform !== 'none' || [s.marginTop, s.marginBottom, s.marginLeft, s.marginRight].some(margin => parseFloat(margin) < 0);
  function neighbours(at, s) {
    const all = [...at.children].map(one => [one, getComputedStyle(one)]), piled = s.display.includes('grid') || all.some(([, its]) => shifted(its));
    return all.filter(([one, its]) => piled ? paints(one, its) : laid(its)).map(([one]) => one);
  }
  function facts(at) { // what a thing puts between the words that it holds and what is behind it
    const s = getComputedStyle(at);
    return {
      strange: filled(s.boxShadow) || s.mixBlendMode !== 'normal' || s.filter !== 'none' || s.backdropFilter !== 'none' || s.maskImage !== 'none' || s.visibility !== 'visible',
      image: s.backgroundImage !== 'none', ground: shade(s.backgroundColor), opacity: parseFloat(s.opacity),
      lifted: /absolute|fixed|sticky/.test(s.position), // what it lies over is not what it stands in
      covers: ['::before', '::after'].some(which => { const part = getComputedStyle(at, which); return part.content !== 'none' && part.content !== 'normal' && laid(part); }),
      others: neighbours(at, s),
    };
  }
  let resting = new Map(); // of what is at rest, known once for all that it holds
  function known(at) {
    if (!resting) return facts(at);
    if (!resting.has(at)) resting.set(at, facts(at));
    return resting.get(at);
  }
  const meets = (one, its) => { const box = one.getBoundingClientRect(); return box.left < its.right && box.right > its.left && box.top < its.bottom && box.bottom > its.top; };
  /* A neighbour lies over the words, or they over it: laid there, or drawn back over it by a grid or a margin. */
  function crosses(one, its) {
    const box = one.getBoundingClientRect();
    if (laid(getComputedStyle(one))) return meets(one, its);
    const wide = Math.min(box.right, its.right) - Math.max(box.left, its.left), high = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
    return wide > 0 && high > 0 && wide * high > its.width * its.height / 2;
  }
  /* Letters and what is behind them, as they look now; null where a picture, a filter or a thing laid over leaves it unknown. */
  function colours(words) {
    const own = getComputedStyle(words), ink = own.webkitTextFillColor || own.color, layers = [], its = words.getBoundingClientRect();
    if (own.textShadow !== 'none' || parseFloat(own.webkitTextStrokeWidth) > 0 || /text/.test(own.backgroundClip)) return null;
    let solid = false, lifted = false;
    for (let at = words; at; at = upper(at)) {
      if (solid) { // what is further out only counts where it lets all of it fade
        const s = getComputedStyle(at);
        if (parseFloat(s.opacity) < 1 || s.filter !== 'none' || s.mixBlendMode !== 'normal') return null;
        continue;
      }
      const {strange, image, ground, opacity, covers, others, lifted: lies} = known(at);
      if (strange || image || lifted || covers || others.some(one => !one.contains(words) && crosses(one, its))) return null;
      layers.push({ground, opacity});
      solid = ground[3] === 1 && layers.every(one => one.opacity === 1);
      lifted = lies;
    }
    const paint = (i, base, letters) => {
      const {ground, opacity} = layers[i], here = over(ground, base);
      return mix(i ? paint(i - 1, here, letters) : letters ? over(shade(ink), here) : here, base, opacity);
    };
    return {ink: paint(layers.length - 1, [255, 255, 255], true), ground: paint(layers.length - 1, [255, 255, 255], false)};
  }
  function required(words) {
    const s = getComputedStyle(words), size = parseFloat(s.fontSize);
    return size >= 24 || size >= 18.66 && parseInt(s.fontWeight) >= 700 ? 3 : 4.5;
  }

  // ---- the rules
  const fits = rule => (!rule.media || matchMedia(rule.media.mediaText).matches) && (!(rule instanceof CSSSupportsRule) || CSS.supports(rule.conditionText)) && !(rule instanceof CSSKeyframesRule);
  function* rules(list) { // those written within another one are left out: asking each whether it has some costs more than they bring
    for (const rule of list) {
      const told = rule.selectorText;
      if (told !== undefined) { if (tells(told)) yield [told, rule.style]; } else if (rule.cssRules?.length && fits(rule)) yield* rules(rule.cssRules);
    }
  }
  function sheets() {
    const open = [];
    for (const sheet of document.styleSheets) {
      if (sheet.disabled || sheet.media.mediaText && !matchMedia(sheet.media.mediaText).matches) continue;
      try { open.push(sheet.cssRules); } catch (closed) { /* of another site */ }
    }
    return open;
  }
  const commas = text => { if (!text.includes(',')) return [text]; const parts = ['']; let deep = 0; for (const c of text) { if (c === '(' || c === '[') deep++; if (c === ')' || c === ']') deep--; if (c === ',' && !deep) parts.push(''); else parts[parts.length - 1] += c; } return parts.map(one => one.trim()); };
  // the same things, whatever their state; what has only a state is anything
  const bare = selector => selector.replace(STATE, (state, name, at) => at && /[\w\])*-]/.test(selector[at - 1]) ? '' : '*');
  const names = new Set();
  // frameworks bring thousands of rules for things that this page does not have
  const met = selector => (selector.match(/\.(?:\\.|[\w-])+/g) || []).every(name => names.has(name)) || /:(is|where|not|has)\(/.test(selector);
  const ground = style => style.backgroundColor || (/var\(|^[a-z#]/i.test(style.background) ? style.background : '');
  function sets(style) { for (let i = 0; i < style.length; i++) if (style[i].startsWith('--')) return true; return false; }
  function gives(style) { // what a rule says that may matter, read once for all its selectors
    const ink = style.color, under = ground(style), fades = parseFloat(style.opacity) < 1 || sets(style);
    const ringless = style.outlineStyle === 'none' || style.outlineWidth === '0px', line = style.borderTopColor || style.borderBottomColor || style.textDecorationLine;
    return {ink, under, fades, coloured: !!(ink || under || fades), ringless, dressed: !!(style.boxShadow && style.boxShadow !== 'none' || ink || under || line)};
  }
  const sort = one => [one, upper(one), upper(one) && upper(upper(one))].map(e => e && e.localName + '.' + (e.getAttribute('class') || '')).join('>');
  const off = one => one.closest('[disabled],[aria-disabled=true],[inert],fieldset:disabled') || one.closest('label')?.control?.disabled;

  /* The element that has the state, where a selector tells how another one looks. */
  function holder(selector, one) {
    const at = [...selector.matchAll(STATE)].pop(), rest = selector.slice(at.index + at[0].length);
    if (!/[\s>+~]/.test(rest)) return one;
    const under = selector.slice(0, at.index).replace(STATE, '') || '*';
    try { return /[+~]/.test(rest) ? null : one.parentElement?.closest(under); } catch (unreadable) { return null; }
  }
  function words(one) { // where the first letters stand that are to be read
    if (one.matches('input[type=submit],input[type=button],input[type=reset]')) return one.value.length > 1 ? one : null;
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(), i = 0; text && i < 20; text = walk.nextNode(), i++) if (/[\p{L}\d]{2}/u.test(text.data) && seen(text.parentElement)) return text.parentElement;
    return null;
  }
  /* A colour that a rule gives, as this thing would have it: undefined when it gives none, null when it cannot be told. */
  function given(value, one) {
    if (!value) return undefined;
    if (value === 'initial') return [0, 0, 0, 0]; // a ground taken away by its shorthand
    const s = getComputedStyle(one);
    let text = value;
    for (let i = 0; i < 6 && text.includes('var('); i++) text = text.replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (all, name, other) => s.getPropertyValue(name).trim() || other || 'none');
    if (/^currentcolor$/i.test(text)) return shade(s.color);
    return CSS.supports('color', text) && !/^(inherit|initial|unset|revert)/.test(text) ? shade(text) : null;
  }

  // ---- what is worth a look
  let things = [];
  const tabbable = one => one.tabIndex >= 0 && !one.matches(':disabled') && !one.closest('[inert]');
  const TYPED = 'textarea,[contenteditable=""],[contenteditable=true],input:not([type=checkbox],[type=radio],[type=button],[type=submit],[type=reset],[type=image],[type=file],[type=range],[type=color])';
  function doubtful(thing) { // whether some of the colours given would be too near to one another
    const {rest, least, inks, grounds, both, unsure} = thing;
    const pale = (ink, under) => !ink || !under || contrast(over(ink, over(under, rest.ground)), over(under, rest.ground)) < least;
    const now = [...rest.ink, 1], behind = [...rest.ground, 1];
    return unsure || both.some(([ink, under]) => pale(ink, under)) || inks.some(ink => pale(ink, behind) || grounds.some(under => pale(ink, under))) || grounds.some(under => pale(now, under));
  }
  function colour(found, says, one, holds, state) {
    const text = words(one);
    if (!text || off(text) || text.closest('[aria-hidden=true]')) return;
    const key = state + sort(one);
    let thing = found.get(key);
    if (!thing) {
      const rest = colours(text);
      if (rest) found.set(key, thing = {kind: 'words', key, state, holder: holds, text, rest, least: required(text), inks: [], grounds: [], both: [], unsure: false});
      else return;
    }
    const ink = says.ink === 'initial' ? null : given(says.ink, text), under = given(says.under, one);
    if (ink === null || under === null || says.fades) thing.unsure = true;
    else if (ink && under) thing.both.push([ink, under]); else if (ink) thing.inks.push(ink); else if (under) thing.grounds.push(under);
  }
  function each(selector, says, found) {
    if (/::|:(before|after|active|visited)/.test(selector)) return;
    const states = new Set([...selector.matchAll(STATE)].map(one => one[1].slice(0, 5)));
    const state = states.has('hover') ? states.has('focus') ? 'hover focus' : 'hover' : 'focus';
    const {coloured} = says, ringless = state === 'focus' && says.ringless, dressed = state === 'focus' && says.dressed;
    if (!coloured && !ringless && !dressed) return;
    let all = [];
    try { all = document.querySelectorAll(bare(selector)); } catch (unreadable) { return; }
    const kinds = new Set();
    for (const one of [...all].slice(0, 200)) {
      if (kinds.size > 8) break;
      const kind = sort(one);
      if (kinds.has(kind) || !seen(one)) continue;
      const holds = holder(selector, one);
      if (!holds || (state === 'focus' ? !tabbable(holds) : getComputedStyle(holds).pointerEvents === 'none')) continue;
      kinds.add(kind);
      if (coloured) colour(found, says, one, holds, state);
      if ((ringless || dressed) && holds === one && !one.matches(TYPED)) {
        const key = 'ring' + kind, ring = found.get(key) || {kind: 'ring', key, state: 'focus', holder: one};
        ring.gone ||= ringless;
        ring.dressed ||= dressed; // where nothing takes its place the focus shows in no colours: that is told elsewhere
        found.set(key, ring);
      }
    }
  }
  function suspects() {
    names.clear();
    const written = new Set();
    for (const one of document.querySelectorAll('[class]')) written.add(one.getAttribute('class'));
    for (const list of written) for (const name of list.split(/\s+/)) names.add('.' + CSS.escape(name));
    resting = new Map();
    const found = new Map();
    let read = 0;
    for (const list of sheets()) for (const [selector, style] of rules(list)) {
      if (read++ > MOST_RULES) break;
      let says = null;
      for (const part of commas(selector)) if (tells(part) && met(part)) each(part, says ||= gives(style), found);
    }
    resting = null;
    const rank = ['words', 'ring'];
    things = rank.flatMap(kind => [...found.values()].filter(one => one.kind === kind && (kind === 'ring' ? one.gone && one.dressed : doubtful(one))).slice(0, MOST_THINGS));
    return things.map((one, i) => [i, one.kind, one.state, hash(one.key)].join(' ')).join('\n');
  }

  // ---- how it looks
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important }');
  const ratio = now => Math.floor(contrast(now.ink, now.ground) * 100) / 100;
  const told = (css, ...names) => names.map(name => css[name]).join();
  function marks(one) { // all that may show the focus where the colours are the person's own, on the thing and about it
    const near = [upper(one), ...one.labels || [], one.nextElementSibling, one.previousElementSibling, ...[...one.children].slice(0, 8)].filter(Boolean);
    const line = (css, side) => css[side + 'Style'] !== 'none' && parseFloat(css[side + 'Width']) > 0 ? told(css, side + 'Style', side + 'Width', side + 'Color') : ''; // what has no line has a colour all the same
    const part = css => css.content === 'none' ? '' : [told(css, 'content', 'color', 'backgroundColor', 'backgroundImage', 'textDecorationLine', 'textDecorationStyle', 'textDecorationThickness', 'transform', 'fontWeight', 'opacity', 'fill', 'stroke', 'width', 'display', 'visibility', 'filter'), css.forcedColorAdjust === 'none' ? css.boxShadow : '', ...['outline', 'borderTop', 'borderRight', 'borderBottom', 'borderLeft'].map(side => line(css, side))].join();
    return [one, ...near].flatMap(e => [part(getComputedStyle(e)), part(getComputedStyle(e, '::before')), part(getComputedStyle(e, '::after'))]).join('§');
  }

  globalThis.parcoursStates = {
    suspects,
    /** Changes are immediate, or take their time again. */
    still(on) {
      const others = document.adoptedStyleSheets.filter(sheet => sheet !== still);
      document.adoptedStyleSheets = on ? [...others, still] : others;
      return '';
    },
    /** The thing and all that it stands in, outermost first. */
    chain(i) {
      const up = [];
      // the pointer is on the words themselves: what pales while it is on a neighbour is meant to
      const {kind, state, text, holder} = things[i];
      for (let at = kind === 'words' && state === 'hover' ? text : holder; at; at = upper(at)) up.unshift(at);
      return up;
    },
    /** The words of a thing as they look now, and as they looked at rest; empty when that is not plain. */
    words(i) {
      const {text, rest, least, holder} = things[i], now = colours(text), its = text.getBoundingClientRect();
      const stirs = this.chain(i).some(one => one.getAnimations().length) || holder.getAnimations({subtree: true}).length; // on its way to somewhere
      const hidden = [...holder.querySelectorAll('*')].some(one => !one.contains(text) && laid(getComputedStyle(one)) && meets(one, its));
      return now && !stirs && !hidden && seen(text) ? [path(text), ratio(now), ratio(rest), least].join(' ') : '';
    },
    rest(i) { things[i].marks = marks(things[i].holder); return ''; },
    /** Whether anything tells the thing from what it was at rest, and where it is. */
    unlit: i => (marks(things[i].holder) === things[i].marks ? 'unlit ' : 'lit ') + path(things[i].holder),
  };
})();
