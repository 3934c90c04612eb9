// Lets the browser make a passkey or sign in with one. Loaded only where there is a form for it.

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) continue;
  const place = form.closest('[data-with-script]');
  place.hidden = false;
  place.previousElementSibling.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    perform(form).catch(() => tellFailure(form));
  });
}

/** Fetches the challenge, asks the authenticator, and sends its answer like any other form. */
async function perform(form) {
  const failure = form.querySelector('[data-failed]');
  failure.hidden = true;
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    body: new URLSearchParams(new FormData(form)),
  });
  if (!answer.ok) throw new Error(`no challenge: ${answer.status}`);
  const credential = await ask(form.dataset.passkey, await answer.json());
  form.elements.credential.value = JSON.stringify(credential);
  form.submit();
}

const ask = (what, options) =>
  what === 'make'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });

/** The person may have changed their mind, or this device has no key: they can try again or choose another way. */
function tellFailure(form) {
  form.querySelector('[data-failed]').hidden = false;
  form.removeAttribute('aria-busy');
}
