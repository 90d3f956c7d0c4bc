// The week of a search, made handier where scripts run. Without them a slot is a radio button like any other.
const inWeek = target => target?.closest?.(".week .slot");

// Up and down go to the nearest slot of the neighbouring day; left and right, the browser's own, to the neighbour.
function toNeighbouringDay(slot, step) {
  const week = slot.closest(".week");
  const days = [...week.querySelectorAll(".week-day")].filter(day => day.querySelector(".slot"));
  const day = days[days.indexOf(slot.closest(".week-day")) + step];
  const left = slot.getBoundingClientRect().left;
  const distance = other => Math.abs(other.getBoundingClientRect().left - left);
  const nearest = day && [...day.querySelectorAll(".slot")].reduce((a, b) => distance(b) < distance(a) ? b : a);
  nearest?.querySelector("input").click();
  nearest?.querySelector("input").focus();
}

document.addEventListener("keydown", event => {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const slot = inWeek(event.target);
  if (event.key === "Escape") {
    document.querySelectorAll(".slot:hover, .slot:focus-within").forEach(open => open.classList.add("why-hidden"));
  } else if (step && slot && getComputedStyle(slot.closest("table")).display === "table") {
    event.preventDefault();
    toNeighbouringDay(slot, step);
  }
});

for (const again of ["pointerout", "focusout"]) {
  document.addEventListener(again, event => event.target.closest?.(".slot")?.classList.remove("why-hidden"));
}

// The chosen time stands beside the button that books it.
function tellChosen() {
  const chosen = document.querySelector(".slot input:checked")?.closest(".slot");
  const place = document.querySelector("[data-chosen]");
  if (chosen && place) {
    place.replaceChildren(chosen.querySelector(".why-times").cloneNode(true));
    place.hidden = false;
  }
}

// A link to a slot leads to its button, so that its reasons stand there at once.
function goToLinked() {
  const linked = document.getElementById(location.hash.slice(1));
  if (linked?.closest(".slot")) {
    linked.closest("details")?.setAttribute("open", "");
    linked.click();
    linked.focus();
  }
}

function arrive() {
  goToLinked();
  tellChosen();
}

document.addEventListener("change", tellChosen);
addEventListener("hashchange", arrive);
// Pages of this service are also exchanged without being loaded anew.
globalThis.Blazor?.addEventListener("enhancedload", arrive);
arrive();
