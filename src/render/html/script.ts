/**
 * What a script adds to a report that reads well without it: notes beside their marks, filters, a choice of light and dark. It is kept as
 * text, because its hash stands in the content security policy: whatever a bundler did to a function would change it. It serves every
 * `.ut-report` on the page.
 */
export const REPORT_SCRIPT = String.raw`
(function () {
  'use strict';
  var root = document.querySelector('.ut');
  if (!root) return;
  root.classList.add('ut-js');

  var opened = null;
  function close(back) {
    if (!opened) return;
    var was = opened;
    opened = null;
    was.note.classList.remove('ut-open');
    was.note.style.cssText = '';
    if (was.mark) {
      was.mark.removeAttribute('aria-expanded');
      if (back) was.mark.focus({ preventScroll: true });
    }
  }
  function open(note, mark) {
    close(false);
    opened = { note: note, mark: mark };
    explain(note);
    note.classList.add('ut-open');
    if (mark) {
      mark.setAttribute('aria-expanded', 'true');
      place(note, mark);
    }
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
  }
  // What a rule looks for stands once, with the rules.
  function explain(note) {
    Array.prototype.forEach.call(note.querySelectorAll('.ut-rule a'), function (link) {
      var about = targetOf(link).querySelector('.ut-looks');
      if (!about || link.nextSibling) return;
      link.parentNode.append('. ');
      Array.prototype.forEach.call(about.childNodes, function (node) { link.parentNode.append(node.cloneNode(true)); });
    });
  }
  // Below its mark, or above where there is more room; on a narrow screen it stays at the foot, where the style sheet puts it.
  function place(note, mark) {
    if (window.innerWidth < 640) {
      // The note must not lie on what it is about.
      var hidden = mark.getClientRects()[0].bottom + 16 - note.getBoundingClientRect().top;
      if (hidden > 0) window.scrollBy(0, hidden);
      return;
    }
    var at = mark.getClientRects()[0];
    var height = note.offsetHeight;
    var below = at.bottom + 8 + height <= window.innerHeight || at.top < window.innerHeight / 2;
    var top = below ? at.bottom + 8 : at.top - 8 - height;
    var left = Math.min(Math.max(8, at.left - 24), document.documentElement.clientWidth - note.offsetWidth - 8);
    note.style.position = 'absolute';
    note.style.inset = 'auto';
    note.style.top = Math.max(0, top + window.scrollY) + 'px';
    note.style.left = left + window.scrollX + 'px';
  }
  function targetOf(link) {
    return document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
  }
  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    var plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && plain && link.classList.contains('ut-mark')) {
      event.preventDefault();
      if (opened && opened.mark === link) return close(true);
      return open(targetOf(link), link);
    }
    if (link && plain && link.closest('.ut-back')) {
      event.preventDefault();
      if (opened && opened.mark) return close(true);
      close(false);
      return targetOf(link).focus();
    }
    if (link) reveal(targetOf(link));
    if (opened && !opened.note.contains(event.target)) close(false);
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && opened) close(true);
  });
  window.addEventListener('resize', function () {
    if (opened && opened.mark) place(opened.note, opened.mark);
  });

  // A link into something folded unfolds it.
  function reveal(target) {
    for (var at = target; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true;
  }
  function follow() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target && target.classList.contains('ut-note')) open(target, document.querySelector('a.ut-mark[href="#' + CSS.escape(target.id) + '"]'));
    else reveal(target);
  }
  window.addEventListener('hashchange', follow);
  follow();

  Array.prototype.forEach.call(document.querySelectorAll('.ut-report'), function (report) {
    var legend = report.querySelector('.ut-legend');
    var form = report.querySelector('.ut-filters');
    if (!legend || !form) return;
    form.hidden = false;
    var boxes = Array.prototype.slice.call(legend.querySelectorAll('input[name=measure]'));
    boxes.forEach(function (box) { box.hidden = false; });
    var pieces = Array.prototype.slice.call(report.querySelectorAll('.ut-piece'));
    var marks = Array.prototype.slice.call(report.querySelectorAll('.ut-article .ut-mark'));
    var kinds = Array.prototype.slice.call(report.querySelectorAll('.ut-kinds>*'));
    function piecesOf(part) {
      return part.dataset.e ? part.dataset.e.split(' ') : [targetOf(part.closest('a')).querySelector('.ut-piece').dataset.i];
    }
    // A mark may bear a measure's line itself.
    function partsOf(mark) {
      var inside = Array.prototype.slice.call(mark.querySelectorAll('.ut-m'));
      return mark.classList.contains('ut-m') ? [mark].concat(inside) : inside;
    }
    var count = form.querySelector('.ut-count');
    function chosen(name) {
      var field = form.elements[name];
      return field ? field.value : '';
    }
    function apply() {
      var measures = {};
      boxes.forEach(function (box) { measures['$' + box.value] = box.checked; });
      var shown = {};
      var total = 0;
      pieces.forEach(function (piece) {
        var data = kinds[piece.dataset.k].dataset;
        var on = measures['$' + data.measure] !== false && ['category', 'voice', 'actor'].every(function (name) {
          return chosen(name) === '' || chosen(name) === (data[name] || '');
        });
        shown[piece.dataset.i] = on;
        piece.hidden = !on;
        if (on) total += 1;
      });
      marks.forEach(function (mark) {
        var any = false;
        partsOf(mark).forEach(function (part) {
          var on = piecesOf(part).some(function (index) { return shown[index]; });
          part.classList.toggle('ut-off', !on);
          any = any || on;
        });
        mark.classList.toggle('ut-none', !any);
        if (any) mark.removeAttribute('tabindex');
        else mark.setAttribute('tabindex', '-1');
      });
      if (opened && !opened.note.querySelector('.ut-piece:not([hidden])')) close(false);
      count.textContent = total + ' of ' + pieces.length + ' marked';
    }
    legend.addEventListener('change', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () {
      boxes.forEach(function (box) { box.checked = true; });
      window.setTimeout(apply, 0);
    });
    apply();
  });

  var button = root.querySelector('.ut-theme');
  if (button) {
    button.hidden = false;
    var dark = window.matchMedia('(prefers-color-scheme: dark)');
    var isDark = function () { return root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches; };
    var label = function () { button.textContent = isDark() ? 'Light colours' : 'Dark colours'; };
    button.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      label();
    });
    dark.addEventListener('change', label);
    label();
  }
})();
`;
