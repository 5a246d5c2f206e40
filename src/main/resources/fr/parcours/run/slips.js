/*
 * What a form looks like to somebody who erred: its fields, all texts, where the focus is. It reads only; what fields hold is told by
 * a print of it, never as it is.
 */
(() => {
  'use strict';
  const p = globalThis.parcours, {elements, upper, words, hash, active, stand} = p.inner;
  const counted = new Map();
  const boxOf = element => { const b = (stand(element) || element).getBoundingClientRect(); return {x: b.left + scrollX, y: b.top + scrollY, width: b.width, height: b.height}; };
  const choice = element => element.type === 'radio' || element.type === 'checkbox';
  function key(element) { // the same on a page that came back with messages in between
    const base = [element.localName, element.type || '', element.getAttribute('name') || element.id || p.name(element), choice(element) ? element.value : ''].join('|');
    const before = counted.get(base) || 0;
    counted.set(base, before + 1);
    return base + '#' + before;
  }
  const held = element => choice(element) ? String(element.checked) : element.isContentEditable ? words(element) : element.value ?? '';
  const fields = [...new Set([...p.candidates('field'), ...p.candidates('box'), ...p.candidates('file')])].filter(element => stand(element) || element.type === 'file');
  const referred = (element, attribute) => p.inner.ids(element, attribute);
  const told = fields.map(element => ({
    key: key(element),
    path: p.path(element),
    type: element.localName === 'input' ? element.type : element.localName,
    hints: [element.getAttribute('name'), element.id, element.getAttribute('autocomplete'), p.name(element)].filter(Boolean).join(' ').toLowerCase(),
    pattern: element.getAttribute('pattern') || '',
    box: boxOf(element),
    held: hash(held(element)),
    filled: choice(element) ? element.checked : held(element) !== '',
    invalid: element.getAttribute('aria-invalid') === 'true',
    required: element.required === true || element.getAttribute('aria-required') === 'true',
  }));
  const tiedTo = new Map(); // what the code of a field leads to
  fields.forEach((element, number) => {
    for (const attribute of ['aria-describedby', 'aria-errormessage', 'aria-labelledby', 'aria-details'])
      for (const one of referred(element, attribute)) tiedTo.set(one, [...(tiedTo.get(one) || []), number]);
    for (const label of element.labels || []) tiedTo.set(label, [...(tiedTo.get(label) || []), number]);
    const group = element.closest('fieldset,[role=group],[role=radiogroup]');
    if (group && choice(element)) {
      const legend = group.querySelector(':scope > legend');
      for (const one of [legend, ...referred(group, 'aria-describedby'), ...referred(group, 'aria-errormessage'), ...referred(group, 'aria-labelledby')]) if (one) tiedTo.set(one, [...(tiedTo.get(one) || []), number]);
    }
  });
  const own = element => [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(' ').trim();
  const SILENT = /^(script|style|noscript|template|title|head|html|option|optgroup|select|textarea|datalist)$/;
  const blocks = new Set();
  for (const element of elements(document)) {
    if (SILENT.test(element.localName) || !own(element) || !p.seen(element)) continue;
    let block = element;
    for (let above = upper(block); above && above !== document.body && getComputedStyle(block).display === 'inline' && own(above); above = upper(block)) block = above;
    blocks.add(block);
  }
  const LIVE = '[role=alert],[role=status],[role=log],[role=alertdialog],[aria-live=polite],[aria-live=assertive],output';
  const near = (field, box) => {
    const below = box.y - (field.y + field.height), above = field.y - (box.y + box.height);
    const aside = Math.max(box.x - (field.x + field.width), field.x - (box.x + box.width));
    return below <= 100 && above <= 100 && aside <= 300;
  };
  // letters and the plain ground they stand on; no ground where a picture, a see-through group, or a thing laid over another leaves it
  // unknown, nor where the words of a block are not all written alike, or are those of something that is off
  const OFF = ':disabled,[aria-disabled=true],[inert],fieldset[disabled] *';
  const NONE = {colour: '', grounds: [], size: 0, bold: false};
  function grounds(element) {
    const found = [];
    for (let at = element; at; at = upper(at)) {
      const style = getComputedStyle(at);
      if (style.backgroundImage !== 'none' || style.opacity !== '1' || style.filter !== 'none') return [];
      if (['::before', '::after'].some(part => /absolute|fixed/.test(getComputedStyle(at, part).position) && getComputedStyle(at, part).content !== 'none')) return [];
      if (!/^rgba\(.*, 0\)$/.test(style.backgroundColor)) found.push(style.backgroundColor);
      if (/^rgb\(/.test(style.backgroundColor)) return found;
      if (/absolute|fixed|sticky/.test(style.position)) return [];
    }
    return [...found, 'rgb(255, 255, 255)'];
  }
  function bare(element) { // nothing that is neither around it nor in it lies under its words
    const line = [...element.getClientRects()][0];
    if (!line) return false;
    const around = new Set();
    for (let at = element; at; at = upper(at)) around.add(at);
    const stack = document.elementsFromPoint(line.left + Math.min(line.width / 2, 20), line.top + line.height / 2);
    return stack.length > 0 && stack.every(one => around.has(one) || element.contains(one) || (one.shadowRoot && around.has(one)) || (getComputedStyle(one).backgroundImage === 'none' && /^rgba\(.*, 0\)$/.test(getComputedStyle(one).backgroundColor) && !/^(img|video|canvas|svg|iframe|object)$/.test(one.localName)));
  }
  function ink(block) {
    if (block.closest(OFF) || block.localName === 'label' && block.control?.matches(OFF)) return NONE;
    const written = [block, ...block.querySelectorAll('*')].filter(one => (own(one).match(/\p{L}/gu) || []).length >= 4 && p.seen(one));
    const inks = written.map(one => { const style = getComputedStyle(one); return {colour: style.color, grounds: grounds(one), size: parseFloat(style.fontSize), bold: parseInt(style.fontWeight) >= 700}; });
    return inks.length && inks.every(one => JSON.stringify(one) === JSON.stringify(inks[0])) && written.every(bare) ? inks[0] : NONE;
  }
  const texts = [...blocks].map(block => {
    const box = boxOf(block), tied = new Set(), beside = new Set();
    for (let at = block; at; at = upper(at)) for (const number of tiedTo.get(at) || []) tied.add(told[number].key);
    for (const link of [block.closest('a[href^="#"]'), ...block.querySelectorAll('a[href^="#"]')]) {
      const aim = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
      const number = aim ? fields.findIndex(field => field === aim || aim.contains(field)) : -1;
      if (number >= 0) beside.add(told[number].key);
    }
    for (const field of told) if (near(field.box, box)) beside.add(field.key);
    const middle = box.y + box.height / 2 - scrollY;
    return {path: p.path(block), text: words(block).slice(0, 400), tied: [...tied], near: [...beside], live: block.closest(LIVE) !== null, inView: middle > 0 && middle < innerHeight, ink: () => ink(block)};
  });
  fields.forEach((element, number) => { // a hint in an empty field is read, too
    if (element.placeholder && element.value === '') {
      const box = boxOf(element), middle = box.y + box.height / 2 - scrollY;
      texts.push({path: told[number].path, text: element.placeholder, tied: [told[number].key], near: [told[number].key], live: false, inView: middle > 0 && middle < innerHeight, ink: () => NONE});
    }
  });
  const now = active();
  const free = element => !element || element === document.body || element === document.documentElement;
  return {
    // the browser's own message: it comes with the focus, where no script put it off
    watch() {
      globalThis.parcoursRefused = [];
      addEventListener('invalid', event => { const form = event.target.form; if (!form || !form.noValidate) setTimeout(() => { if (!event.defaultPrevented) globalThis.parcoursRefused.push(event.target); }); }, {capture: true});
      return '';
    },
    /** calm: texts, with 0 for all numbers, that are no answer, and whose letters are not looked at. */
    read: (calm, known = calm && new Set(calm)) => JSON.stringify({
      title: document.title,
      fields: told,
      texts: texts.map(text => ({...text, ink: known && !known.has(text.text.replace(/\d+/g, '0')) ? text.ink() : NONE})),
      focus: free(now) ? '' : p.path(now),
      pressed: !free(now) && now.matches('button,input[type=submit],input[type=button],input[type=image],[role=button]'),
      bubble: (globalThis.parcoursRefused || []).some(one => one === now) ? p.path(now) : '',
    }),
  };
})()
