// What tilting or shaking the device changes on a page that offers nothing else to act upon.
var parcoursTilt = {
  ACTED_UPON: 'a[href], area[href], input, select, textarea, button, summary, iframe, object, embed, audio[controls], video[controls],'
      + ' [contenteditable], [tabindex], [role=button], [role=link], [role=slider], [role=spinbutton], [role=switch], [role=checkbox]',

  // Whether something may do the same: whatever the browser itself answers to, and whatever we cannot look into.
  offered() {
    for (const element of document.querySelectorAll('*')) {
      if (element.localName.includes('-') || element.shadowRoot) return true;
    }
    return [...document.querySelectorAll(this.ACTED_UPON)].some(element => element.checkVisibility()
        && !element.matches(':disabled') && !this.inert(element));
  },

  // A button that the browser does nothing with by itself: it was asked before whether any script listens to it.
  inert(element) {
    if (element.localName !== 'button' && !(element.localName === 'input' && element.type === 'button')) return false;
    return !(element.form && element.type !== 'button')
        && !['popovertarget', 'commandfor', 'command', 'onclick'].some(name => element.hasAttribute(name));
  },

  shown() {
    const values = [...document.querySelectorAll('input, select, textarea, progress, meter')]
        .map(field => [field.value, field.checked].join());
    return [document.body.innerText, ...values].join('\n');
  },

  // Scripts that listen are done when this returns: nothing else can have changed the page in between.
  move(way) {
    const turn = { alpha: 0, beta: 43 * way, gamma: 37 * way };
    const pull = { x: 29 * way, y: 29 * way, z: 29 * way };
    for (const kind of ['deviceorientation', 'deviceorientationabsolute']) {
      dispatchEvent(new DeviceOrientationEvent(kind, { ...turn, absolute: kind.endsWith('absolute') }));
    }
    dispatchEvent(new DeviceMotionEvent('devicemotion', {
      acceleration: pull, accelerationIncludingGravity: pull, rotationRate: turn, interval: 16 }));
  },

  // Text that repeats what the device tells is a reading: a spirit level cannot be worked by a button.
  changes() {
    if (!document.body || this.offered() || !window.DeviceOrientationEvent || !window.DeviceMotionEvent) return '';
    const before = this.shown();
    let changed = false;
    let reading = false;
    for (const way of [1, -1]) {
      this.move(way);
      const now = this.shown();
      changed ||= now !== before;
      reading ||= /(29|37|43)/.test(now) && !/(29|37|43)/.test(before);
    }
    return changed && !reading ? 'changes' : '';
  },
};
