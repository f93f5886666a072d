/// The script of the page. Without it everything works as plain forms; with it answers are sent at once and kept until
/// the laptop has confirmed them, and the page follows the room by itself.
enum PageScript {
  static let source = #"""
    (() => {
    'use strict';
    const doc = document, $ = id => doc.getElementById(id), text = $('s').dataset;
    // Where cookies are blocked, even asking for it fails.
    const store = (() => { try { return sessionStorage } catch (e) { return { getItem() {}, setItem() {}, removeItem() {} } } })();
    doc.documentElement.classList.add('js');
    const read = key => { try { return JSON.parse(store.getItem(key)) } catch (e) { return null } };
    const write = (key, value) => { try { store.setItem(key, JSON.stringify(value)) } catch (e) {} };
    const pause = tries => new Promise(done => {
      const go = () => { clearTimeout(time); hurry.delete(go); done() };
      const time = setTimeout(go, Math.min(15000, 400 * 2 ** tries) * (.5 + Math.random()));
      hurry.add(go);
    });
    const hurry = new Set(), busy = {}, pending = read('pending') || {};
    let isOffline = false, poll = null, awake = false;

    const say = (words, look) => { $('s').textContent = words; $('s').className = look || '' };
    const online = () => { if (isOffline) { isOffline = false; say(text.online) } };
    // After the end nothing is missing without the laptop.
    const offline = () => { if (!isOffline && !isOver()) { isOffline = true; say(text.offline, 'ko') } };
    const ask = async (path, options, seconds) => {
      const control = new AbortController(), time = setTimeout(() => control.abort(), seconds * 1000);
      if (!options.method) poll = control;
      try {
        const reply = await fetch(path, { ...options, signal: control.signal, cache: 'no-store', redirect: 'manual' });
        return { status: reply.status, body: reply.status == 204 ? '' : await reply.text() };
      } finally { clearTimeout(time) }
    };

    // Nobody has these answers any more; to send them again would load the page for ever.
    const leave = () => { store.removeItem('pending'); location.reload() };

    // Answers
    const inputs = name => [...doc.getElementsByName(name)].filter(one => one.form);
    const values = name => {
      const found = inputs(name).filter(one => /radio|checkbox/.test(one.type) ? one.checked : one.value.trim())
        .map(one => one.value.trim());
      return found.length || !inputs(name).some(one => one.type == 'checkbox') ? found : ['none'];
    };
    const mark = (name, words, look) => {
      const place = $('o-' + name);
      if (place) { place.textContent = words; place.className = 'o ' + (look || '') }
      const count = $('c'), done = doc.querySelectorAll('.o.ok').length;
      if (count && look) {
        const words = done < doc.querySelectorAll('.o').length ? count.dataset.of.replace('%n', done) : count.dataset.all;
        if (words != count.textContent) count.textContent = words;
      }
    };
    let end = 0;
    const tick = () => {
      const place = $('t');
      if (!place || !end) return;
      const left = Math.max(0, Math.ceil((end - Date.now()) / 1000)), seconds = left % 60;
      place.textContent = left ? text.left.replace('%t', (left - seconds) / 60 + (seconds < 10 ? ':0' : ':') + seconds) : text.over;
    };
    const clock = () => {
      const place = $('t');
      end = place && place.dataset.s ? Date.now() + place.dataset.s * 1000 : 0;
    };
    setInterval(tick, 500);
    const fill = () => {
      for (const name in pending) for (const one of inputs(name)) {
        if (/radio|checkbox/.test(one.type)) one.checked = pending[name].v.includes(one.value);
        else one.value = /^(b\d|dk|na)$/.test(pending[name].v[0]) ? '' : pending[name].v[0];
      }
    };
    const send = async name => {
      if (busy[name]) return;
      busy[name] = true;
      for (let tries = 0; pending[name]; tries++) {
        const now = pending[name], body = new URLSearchParams(now.v.map(value => ['v', value]));
        body.append('n', now.n);
        mark(name, text.sending);
        try {
          const reply = await ask('/answers/' + name.replace(/-(\d)$/, '/$1'), { method: 'PUT', body }, 10);
          if (reply.status == 429 || reply.status >= 500 || reply.status == 0) throw reply;
          // The wait for the room may hang in the connection that was lost.
          if (isOffline) { online(); wake() }
          tries = -1;
          if (pending[name] != now) continue;
          delete pending[name];
          write('pending', pending);
          if (reply.status == 200) { mark(name, '✓ ' + text.stored, 'ok'); say(text.stored, 'v'); keepSoon(20000) }
          else if (reply.status == 401) return leave();
          else if (reply.status == 409) { show(reply.body); say(text.late, 'ko') }
          else mark(name, text.unfit, 'ko');
        } catch (e) {
          if (!e.status) offline();
          await pause(tries);
        }
      }
      busy[name] = false;
    };
    // What is set beforehand is the answer of who goes on past it: answers below it, sends it, or taps it.
    const presets = () => [...doc.querySelectorAll('[data-p]')];
    const settle = one => {
      delete one.dataset.p;
      one.closest('fieldset').querySelector('button').remove();
    };
    const agree = one => { settle(one); change(one, 250) };
    const changed = {};
    const change = (input, delay) => {
      const name = input.name, own = inputs(name);
      if (!$('o-' + name)) return;
      for (const one of presets())
        if (one.name == name) settle(one); else if (one.compareDocumentPosition(input) & 4) agree(one);
      // „weiß nicht“, „trifft nicht zu“ and „none of these“ stand alone.
      if (input.type == 'checkbox' && input.checked)
        for (const one of own) if (one != input && (input.dataset.x || one.dataset.x)) one.checked = false;
      if (input.type == 'radio') for (const one of own) if (one.type == 'text') one.value = '';
      if (input.type == 'text' && input.value.trim()) for (const one of own) if (one.type == 'radio') one.checked = false;
      const v = values(name);
      if (!v.length) return;
      pending[name] = { v, n: Date.now() };
      write('pending', pending);
      // What was saved before is not what is chosen now.
      mark(name, text.sending);
      if (!isOffline) say('');
      clearTimeout(changed[name]);
      changed[name] = setTimeout(send, delay, name);
    };
    doc.addEventListener('change', event => change(event.target, 250));
    doc.addEventListener('input', event => { if (event.target.type == 'text') change(event.target, 900) });
    doc.addEventListener('submit', event => {
      if (event.target.id != 'f') return;
      event.preventDefault();
      const set = event.submitter && event.submitter.closest('fieldset');
      presets().filter(one => !set || set.contains(one)).forEach(agree);
      for (const name in pending) send(name);
    });
    doc.addEventListener('click', event => { if (event.target.matches('[data-p]')) agree(event.target) });

    // The room
    const show = html => {
      const next = new DOMParser().parseFromString(html, 'text/html').querySelector('main'), now = $('m');
      if (!next) return;
      now.dataset.v = next.dataset.v;
      if (next.dataset.k == now.dataset.k) {
        const time = next.querySelector('#t');
        if (time && $('t')) { $('t').replaceWith(time); clock() }
        return;
      }
      const focused = doc.activeElement, hadFocus = now.contains(focused);
      const drafts = [...doc.querySelectorAll('textarea')].filter(one => one.value != one.defaultValue);
      now.replaceWith(next);
      scrollTo(0, 0);
      // What somebody is writing stays.
      if (!isOver()) for (const draft of drafts) {
        const same = $(draft.id), details = same && same.closest('details');
        if (same) same.form.replaceWith(draft.form); else next.append(draft.form);
        if (details) details.open = true;
      }
      const title = next.querySelector('h1');
      doc.title = title.textContent + ' – ' + doc.querySelector('header p').textContent;
      if (hadFocus) (next.contains(focused) ? focused : title).focus();
      if (!isOffline) say(text.fresh + title.textContent, 'v');
      fill();
      clock();
      keepResult();
    };
    const isOver = () => /^end/.test($('m').dataset.k);
    const follow = async () => {
      for (let tries = 0; $('m').dataset.v; ) try {
        const reply = await ask('/state?since=' + encodeURIComponent($('m').dataset.v), {}, 32);
        // Who was never in sees the end once.
        if (reply.status == 401) return isOver() || leave();
        if (reply.status != 200 && reply.status != 204) throw reply;
        if (reply.body) show(reply.body);
        tries = 0;
        online();
      } catch (e) {
        if (awake) { awake = false; tries = 0; continue }
        offline();
        await pause(tries++);
      }
    };
    const wake = () => {
      if (doc.visibilityState == 'hidden') return;
      awake = true;
      if (poll) poll.abort();
      for (const go of [...hurry]) go();
    };
    doc.addEventListener('visibilitychange', wake);
    addEventListener('pageshow', event => { if (event.persisted) wake() });
    addEventListener('online', wake);

    // The own result stays on the phone when the laptop has deleted the answers.
    let keeping;
    const keep = async () => {
      try {
        const reply = await ask('/me?part=1', { method: 'GET' }, 10);
        if (reply.status == 200 && reply.body.includes('id="code"')) write('result', reply.body);
      } catch (e) {}
    };
    const keepSoon = most => {
      clearTimeout(keeping);
      keeping = setTimeout(keep, most * (.2 + .8 * Math.random()));
    };
    const keepResult = () => {
      const kept = read('result');
      if ($('own') && kept) {
        $('own').replaceChildren(...new DOMParser().parseFromString(kept, 'text/html').body.childNodes);
        $('kept').hidden = false;
      }
      if ($('mine') && $('code')) write('result', $('mine').innerHTML);
      if (/^(clos|result|look|steps)/.test($('m').dataset.k || '')) keepSoon(3000);
    };
    // The file is made here: it needs neither the laptop nor a network.
    doc.addEventListener('click', event => {
      const kept = read('result'), link = event.target;
      if (link.id != 'save' || !kept) return;
      event.preventDefault();
      const file = doc.createElement('a');
      file.href = URL.createObjectURL(new Blob([link.dataset.head, kept, link.dataset.foot], { type: 'text/html' }));
      file.download = link.download;
      file.click();
      setTimeout(URL.revokeObjectURL, 60000, file.href);
      say(text.saved, 'ok');
    });
    doc.addEventListener('click', async event => {
      if (event.target.id != 'copy') return;
      const code = $('code');
      try { await navigator.clipboard.writeText(code.textContent) } catch (e) {
        getSelection().selectAllChildren(code);
        doc.execCommand('copy');
      }
      say(text.copied);
    });
    if ($('m').dataset.gone) for (const key of ['pending', 'result']) store.removeItem(key);
    if (isOver()) { for (const name in pending) delete pending[name]; store.removeItem('pending') }
    fill();
    for (const name in pending) send(name);
    clock();
    keepResult();
    if ($('m').dataset.v) follow();
    })();
    """#
}
