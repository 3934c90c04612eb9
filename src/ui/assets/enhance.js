// Makes forms nicer. Without this file everything still works; nothing here decides anything.

const DRAFT = 'stellwerk-draft:';

for (const form of document.querySelectorAll('form.sw-form')) {
  keepDraft(form);
  warnBeforeLeaving(form);
}
for (const total of document.querySelectorAll('output[data-total]')) showTotal(total);
document.addEventListener('submit', sendOnce);
dropSentDrafts();

/** Half-filled input outlives a reload, a wrong click or a lapsed session; the tab forgets it when it closes. */
function keepDraft(form) {
  const key = form.dataset.draft && DRAFT + form.dataset.draft;
  if (!key) return;
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  // What the server sends back is newer than what was kept.
  if (kept && !form.dataset.changed) restore(form, key, kept.entries);
  form.addEventListener('input', () => keep(key, form, false));
  form.addEventListener('submit', () => keep(key, form, true));
}

function controlsOf(form) {
  const never = ['hidden', 'file', 'password', 'submit'];
  return [...form.elements].filter((control) => control.name && !never.includes(control.type));
}

function isChoice(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

function keep(key, form, sent) {
  const entries = controlsOf(form).map((control) => (isChoice(control) ? control.checked : control.value));
  sessionStorage.setItem(key, JSON.stringify({ sent, entries }));
}

function restore(form, key, entries) {
  const controls = controlsOf(form);
  // A form that changed its fields since cannot take the old input.
  if (controls.length !== entries.length) return;
  controls.forEach((control, index) => {
    if (isChoice(control)) control.checked = entries[index];
    else control.value = entries[index];
  });
  form.dataset.changed = 'true';
  form.prepend(draftNotice(form, key));
}

function draftNotice(form, key) {
  const notice = Object.assign(document.createElement('p'), { className: 'sw-draft' });
  notice.setAttribute('role', 'status');
  const discard = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: form.dataset.draftDiscard,
  });
  discard.className = 'sw-draft__discard';
  discard.addEventListener('click', () => {
    sessionStorage.removeItem(key);
    form.reset();
    delete form.dataset.changed;
    notice.remove();
  });
  notice.append(form.dataset.draftNotice, ' ', discard);
  return notice;
}

/** A draft is done with once a page says that something succeeded. */
function dropSentDrafts() {
  if (!document.querySelector('.kern-alert--success[role="status"]')) return;
  for (const key of Object.keys(sessionStorage).filter((name) => name.startsWith(DRAFT))) {
    if (JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
  }
}

function warnBeforeLeaving(form) {
  let isSending = false;
  form.addEventListener('input', () => {
    form.dataset.changed = 'true';
  });
  form.addEventListener('submit', () => {
    isSending = true;
  });
  addEventListener('pageshow', () => {
    isSending = false;
  });
  addEventListener('beforeunload', (event) => {
    if (form.dataset.changed && !isSending) event.preventDefault();
  });
}

/** A second click sends nothing; the server would refuse it anyway. */
function sendOnce(event) {
  const form = event.target;
  if (form.method !== 'post') return;
  if (form.hasAttribute('aria-busy')) {
    event.preventDefault();
    return;
  }
  form.setAttribute('aria-busy', 'true');
  // Signing out leaves nothing behind for the next person at this screen.
  if (form.matches('[data-ends-session]')) sessionStorage.clear();
  // Back in the history, the page comes as it was left.
  addEventListener('pageshow', () => form.removeAttribute('aria-busy'), { once: true });
}

/** The sum of the amounts that belong to this total, while they are typed; unreadable ones show a dash. */
function showTotal(total) {
  const parts = () => document.querySelectorAll(`[data-total-part="${CSS.escape(total.dataset.total)}"]`);
  const isEnglish = document.documentElement.lang === 'en';
  const cents = (text) => {
    const plain = text
      .trim()
      .replace(isEnglish ? /,/g : /\./g, '')
      .replace(',', '.');
    return plain === '' ? 0 : Math.round(Number(plain) * 100);
  };
  const format = new Intl.NumberFormat(isEnglish ? 'en-GB' : 'de-DE', { minimumFractionDigits: 2 });
  const update = () => {
    const sum = [...parts()].reduce((whole, part) => whole + cents(part.value), 0);
    total.value = Number.isNaN(sum) ? '–' : format.format(sum / 100);
  };
  document.addEventListener('input', update);
}
