// Another language in the middle of a form: what was typed comes along. The form goes to its own page, which shows it again and does nothing else.
// Passwords and files stay behind: they would be sent for nothing.
let typed = null;

document.addEventListener("input", event => {
  typed = event.target.closest?.("main form[method=post]") ?? typed;
});

document.addEventListener("submit", async event => {
  if (!event.target.matches?.("form.languages")) {
    return;
  }

  const form = typed?.isConnected ? typed : sent();
  if (!form) {
    return;
  }

  event.preventDefault();
  try {
    await fetch(event.target.action, { method: "POST", body: new URLSearchParams(new FormData(event.target, event.submitter)), redirect: "manual" });
  } finally {
    form.querySelectorAll("input[type=password], input[type=file]").forEach(field => { field.disabled = true; });
    form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "_shown", value: "language" }));
    form.noValidate = true;
    HTMLFormElement.prototype.submit.call(form);
  }
});

// The form that this page answers: it holds what was refused.
function sent() {
  const name = document.querySelector("main")?.dataset.sent;
  return name ? [...document.querySelectorAll("main form")].find(form => form.querySelector("input[name=_handler]")?.value === name) : null;
}
