/* The findings in the Checks side panel. Everything the server sends is put in as text, never as markup. */
(function () {
  'use strict';

  const HIGHLIGHTS = ['error', 'warning'];

  function start() {
    const panel = document.querySelector('[data-editcheck]');
    const form = document.querySelector('form[data-edit-form]');
    if (!panel || !form) return;
    const words = (name) => panel.dataset['words' + name[0].toUpperCase() + name.slice(1)];
    const status = panel.querySelector('[data-editcheck-status]');
    const list = panel.querySelector('[data-editcheck-list]');
    let timer = null;
    let asked = 0;
    let controller = null;
    let last = '';
    let report = null;

    function make(tag, className, text) {
      const element = document.createElement(tag);
      if (className) element.className = className;
      if (text) element.textContent = text;
      return element;
    }

    function button(text, className, act) {
      const element = make('button', className, text);
      element.type = 'button';
      element.addEventListener('click', act);
      return element;
    }

    /* A page that was new has its own address since the first draft of it was saved. */
    function address(name) {
      const saved = /\/pages\/(\d+)\/edit\//.exec(form.getAttribute('action') || '') || /\/pages\/(\d+)\/edit\//.exec(location.pathname);
      if (!saved) return name === 'check' ? panel.dataset.check : '';
      return panel.dataset.pages.replace('/0/', `/${saved[1]}/`).replace('/check/', `/${name}/`);
    }

    function posted() {
      const data = new FormData(form);
      for (const [name, value] of [...data.entries()]) {
        if (value instanceof File) data.delete(name);
      }
      return data;
    }

    async function ask(name, extra) {
      const data = posted();
      for (const [key, value] of Object.entries(extra || {})) data.set(key, value);
      const options = { method: 'POST', body: data, credentials: 'same-origin' };
      if (name === 'check') {
        if (controller) controller.abort();
        controller = new AbortController();
        options.signal = controller.signal;
      }
      options.headers = { 'X-CSRFToken': data.get('csrfmiddlewaretoken') || '', 'X-Requested-With': 'XMLHttpRequest' };
      const response = await fetch(address(name), options);
      const json = (response.headers.get('content-type') || '').includes('json');
      if (!json) throw new Error(`status ${response.status}`);
      return response.json();
    }

    async function check() {
      const number = ++asked;
      status.textContent = words('checking');
      panel.setAttribute('aria-busy', 'true');
      try {
        const answer = await ask('check');
        if (number === asked) show(answer);
      } catch (error) {
        if (number === asked && error.name !== 'AbortError') {
          status.textContent = words('unreached');
          panel.removeAttribute('aria-busy');
        }
      }
    }

    /* What stands in the form, so that only a change of it asks again. */
    function state() {
      const data = posted();
      data.delete('csrfmiddlewaretoken');
      return [...data.entries()].map((entry) => entry.join('=')).join('&');
    }

    function later() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = address('check') + state();
        if (now === last) return;
        last = now;
        check();
      }, Number(panel.dataset.pause));
    }

    function show(answer) {
      panel.removeAttribute('aria-busy');
      const focused = document.activeElement && panel.contains(document.activeElement) && document.activeElement.closest('[data-fingerprint]');
      const open = panel.querySelector('form textarea');
      if (open && open.value) return; // a reason is being written; the list waits
      report = answer;
      list.replaceChildren();
      if (answer.failure) {
        status.textContent = `${words('held')} ${answer.failure}`;
        panel.dataset.state = 'failed';
        for (const details of panel.querySelectorAll('details')) details.hidden = true;
        mark([]);
        badge(1);
        return;
      }
      const shown = answer.findings.filter((item) => item.severity !== 'advice');
      const advice = answer.findings.filter((item) => item.severity === 'advice');
      panel.querySelector('[data-editcheck-sheet]').textContent = answer.sheet ? `${words('against')} ${answer.sheet}` : '';
      const told = [];
      if (answer.failures.length) told.push(words('held'), ...answer.failures);
      if (!answer.sheet) told.push(words('nosheet'));
      if (!shown.length) told.push(words('nothing'));
      else told.push(summary(answer.counts));
      status.textContent = told.join(' ');
      panel.dataset.state = answer.counts.error || answer.failures.length ? 'held' : 'clean';
      for (const item of shown) list.append(card(item));
      fill('advice', words('advice'), advice.map(card));
      fill('confirmed', words('confirmed'), answer.confirmed.map(confirmed));
      fill('dismissed', words('dismissed'), answer.dismissed.map(dismissed));
      if (answer.more) list.append(make('li', 'editcheck__more', `${words('more')}: ${answer.more}`));
      mark(shown);
      badge(answer.counts.error + answer.failures.length);
      if (focused) {
        const again = panel.querySelector(`[data-fingerprint="${CSS.escape(focused.dataset.fingerprint)}"] button`);
        if (again) again.focus();
      }
    }

    function summary(counts) {
      return ['error', 'warning']
        .filter((name) => counts[name])
        .map((name) => `${words(name)}: ${counts[name]}`)
        .join(' · ');
    }

    function fill(name, title, items) {
      const details = panel.querySelector(`[data-editcheck-${name}]`);
      details.hidden = !items.length;
      details.querySelector('summary').textContent = `${title} (${items.length})`;
      details.querySelector('ul').replaceChildren(...items);
    }

    function card(item) {
      const element = make('li', `editcheck__finding editcheck__finding--${item.severity}`);
      element.dataset.fingerprint = item.fingerprint;
      const head = make('p', 'editcheck__head');
      head.append(make('span', 'editcheck__severity', words(item.severity)), make('span', 'editcheck__where', item.label));
      element.append(head);
      if (item.words && !item.message.includes(item.words)) element.append(make('p', 'editcheck__words', item.words));
      element.append(make('p', 'editcheck__message', item.message));
      for (const evidence of item.evidence) element.append(quoted(evidence));
      const actions = make('div', 'editcheck__actions');
      const go = button(words('go'), 'button button-small button-secondary', () => goTo(item));
      go.setAttribute('aria-label', `${words('go')}: ${item.words || item.message}`);
      actions.append(go);
      if (item.dismissable) {
        const open = button(words('dismiss'), 'button button-small button-secondary', () => askWhy(item, element, open));
        open.setAttribute('aria-label', `${words('dismiss')}: ${item.words || item.message}`);
        open.setAttribute('aria-expanded', 'false');
        actions.append(open);
      }
      if (item.link) {
        const link = make('a', 'editcheck__link', item.rule);
        link.href = item.link;
        link.rel = 'noreferrer noopener';
        link.target = '_blank';
        actions.append(link);
      } else actions.append(make('span', 'editcheck__rule', item.rule));
      element.append(actions);
      return element;
    }

    function quoted(evidence) {
      const figure = make('figure', 'editcheck__evidence');
      const quote = make('blockquote');
      quote.append(evidence.before, make('mark', '', evidence.words), evidence.after);
      figure.append(make('figcaption', '', evidence.source), quote);
      return figure;
    }

    function confirmed(item) {
      const element = make('li', 'editcheck__finding editcheck__finding--confirmed');
      element.append(button(item.words, 'editcheck__jump', () => goTo(item)));
      for (const evidence of item.evidence.slice(0, 1)) element.append(quoted(evidence));
      return element;
    }

    function dismissed(item) {
      const element = make('li', 'editcheck__finding');
      element.append(make('p', 'editcheck__message', item.message), make('p', 'editcheck__reason', `“${item.reason}”`));
      element.append(make('p', 'editcheck__rule', [item.who, item.when].filter(Boolean).join(', ')));
      if (item.fingerprint) {
        const back = button(words('restore'), 'button button-small button-secondary', async () => {
          await ask('restore', { 'editcheck-fingerprint': item.fingerprint });
          check();
        });
        back.setAttribute('aria-label', `${words('restore')}: ${item.message}`);
        element.append(back);
      }
      return element;
    }

    function askWhy(item, element, opener) {
      if (element.querySelector('form')) return;
      const box = make('form', 'editcheck__why');
      const label = make('label', '', words('why'));
      const area = make('textarea');
      area.id = `editcheck-why-${item.fingerprint}`;
      area.rows = 2;
      area.required = true;
      area.maxLength = 2000;
      label.htmlFor = area.id;
      const told = make('p', 'editcheck__told');
      told.setAttribute('role', 'alert');
      const send = make('button', 'button button-small', words('dismiss'));
      send.type = 'submit';
      const close = () => {
        box.remove();
        opener.setAttribute('aria-expanded', 'false');
        opener.focus();
      };
      box.append(label, area, told, send, button(words('cancel'), 'button button-small button-secondary', close));
      box.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') close();
        event.stopPropagation();
      });
      box.addEventListener('submit', async (event) => {
        event.preventDefault();
        event.stopPropagation();
        try {
          const answer = await ask('dismiss', { 'editcheck-fingerprint': item.fingerprint, 'editcheck-why': area.value });
          if (answer.failure) {
            told.textContent = answer.failure;
            return;
          }
          box.remove();
          check();
          status.tabIndex = -1;
          status.focus();
        } catch (error) {
          told.textContent = words('unreached');
        }
      });
      element.append(box);
      opener.setAttribute('aria-expanded', 'true');
      area.focus();
    }

    /* The place of a block in the form, as far down its path as there are marks. */
    function find(path) {
      let place = null;
      let within = form;
      for (const part of path.split('.')) {
        const next = within.querySelector(`[data-contentpath="${CSS.escape(part)}"]`);
        if (!next) break;
        place = within = next;
      }
      if (place) return place;
      const named = form.querySelector(`[name="${CSS.escape(path.split('.')[0])}"]`);
      return named && (named.closest('[data-field]') || named);
    }

    const plain = (text) => text.replace(/\s+/g, ' ');

    /* The stretch of a rich text that reads as the words do. */
    function range(place, text) {
      const editable = place.querySelector('[contenteditable="true"]');
      if (!editable || !text) return null;
      const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
      const spots = [];
      let whole = '';
      let block = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const own = node.parentElement.closest('[data-block="true"]');
        if (block && own !== block && !whole.endsWith(' ')) {
          whole += ' ';
          spots.push(null);
        }
        block = own;
        for (let at = 0; at < node.data.length; at += 1) {
          const letter = /\s/.test(node.data[at]) ? ' ' : node.data[at];
          if (letter === ' ' && whole.endsWith(' ')) continue;
          whole += letter;
          spots.push([node, at]);
        }
      }
      const first = whole.indexOf(plain(text));
      const begin = first < 0 ? null : spots[first];
      const end = first < 0 ? null : spots[first + plain(text).length - 1];
      if (!begin || !end) return null;
      const found = document.createRange();
      found.setStart(begin[0], begin[1]);
      found.setEnd(end[0], end[1] + 1);
      return found;
    }

    /* Open what is folded over a place, and in it. */
    function unfold(place) {
      const folded = [...place.querySelectorAll('[hidden="until-found"]')];
      for (let over = place.closest('[hidden="until-found"]'); over; over = over.parentElement.closest('[hidden="until-found"]')) folded.unshift(over);
      for (const element of folded) document.querySelector(`[aria-controls="${CSS.escape(element.id)}"]`)?.click();
    }

    function goTo(item) {
      const place = find(item.block);
      if (!place) return;
      const tab = place.closest('[role="tabpanel"]');
      if (tab && tab.hidden) document.querySelector(`[role="tab"][href="#${tab.id}"]`)?.click();
      unfold(place);
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const found = range(place, item.words);
      const target = found ? found.startContainer.parentElement : place;
      target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
      const editable = place.querySelector('[contenteditable="true"]');
      const input = place.matches('input, textarea') ? place : place.querySelector('textarea:not([hidden]):not([readonly]), input[type="text"]');
      if (editable) {
        editable.focus({ preventScroll: true });
        if (found) {
          const selection = getSelection();
          selection.removeAllRanges();
          selection.addRange(found);
        }
      } else if (input) {
        input.focus({ preventScroll: true });
        const at = item.words ? input.value.indexOf(item.words) : -1;
        if (at >= 0) input.setSelectionRange(at, at + item.words.length);
      }
    }

    /* What is found is underlined in the rich text itself, where the browser can. */
    function mark(items) {
      if (!window.CSS || !CSS.highlights || typeof Highlight === 'undefined') return;
      for (const severity of HIGHLIGHTS) {
        const ranges = items
          .filter((item) => item.severity === severity)
          .flatMap((item) => [item, ...item.continues])
          .map((item) => {
            const place = find(item.block);
            return place && range(place, item.words);
          })
          .filter(Boolean);
        if (ranges.length) CSS.highlights.set(`editcheck-${severity}`, new Highlight(...ranges));
        else CSS.highlights.delete(`editcheck-${severity}`);
      }
    }

    /* The number of errors on the button that opens the panel. */
    function badge(count) {
      const toggle = document.querySelector('[data-side-panel-toggle="checks"]');
      if (!toggle) return;
      let sign = toggle.querySelector('[data-editcheck-badge]');
      if (!sign) {
        sign = make('span', 'editcheck-badge');
        sign.dataset.editcheckBadge = '';
        toggle.append(sign);
      }
      sign.hidden = !count;
      sign.textContent = count ? String(count) : '';
      sign.setAttribute('aria-label', count ? `${words('error')}: ${count}` : '');
    }

    form.addEventListener('input', later);
    form.addEventListener('change', later);
    form.addEventListener('keyup', later);
    document.addEventListener('w-autosave:success', later);
    new MutationObserver(later).observe(form, { childList: true, subtree: true, attributes: true, attributeFilter: ['value', 'action'] });
    if (window.CSS && CSS.highlights) {
      new MutationObserver(() => report && report.findings && requestAnimationFrame(() => mark(report.findings))).observe(form, { childList: true, characterData: true, subtree: true });
    }
    later();
  }

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
