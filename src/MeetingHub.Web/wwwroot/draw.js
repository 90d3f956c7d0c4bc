// A busy time is drawn with the mouse into a lane of the own side: down, across, up. A form then says whose it is. Nothing is kept before it is sent.
const stepMinutes = 5;
const snapMinutes = 15;
const form = () => document.querySelector("[data-drawn]");
let drawing = null;

function laneAt(target) {
  return form() && target?.closest?.("tr[data-draws]");
}

// The stretch of the page that the day's axis takes: from the lane's first cell to its last.
function axisOf(lane) {
  const cells = lane.querySelectorAll("td");
  const [first, last] = [cells[0].getBoundingClientRect(), cells[cells.length - 1].getBoundingClientRect()];
  return { left: first.left, right: last.right, top: first.top, height: first.height };
}

function minutesAt(lane, x) {
  const axis = axisOf(lane);
  const minutes = lane.closest(".week-day").dataset.steps * stepMinutes;
  const at = Math.round((x - axis.left) / (axis.right - axis.left) * minutes / snapMinutes) * snapMinutes;
  return Math.min(Math.max(at, 0), minutes);
}

function clockAfter(day, minutes) {
  const [hours, minute] = day.dataset.clock.split(":").map(Number);
  const at = hours * 60 + minute + minutes;
  return `${String(Math.floor(at / 60)).padStart(2, "0")}:${String(at % 60).padStart(2, "0")}`;
}

function show() {
  const { lane, from, to, box } = drawing;
  const axis = axisOf(lane);
  const minutes = lane.closest(".week-day").dataset.steps * stepMinutes;
  const width = (axis.right - axis.left) / minutes;
  box.style.left = `${axis.left + scrollX + Math.min(from, to) * width}px`;
  box.style.width = `${Math.abs(to - from) * width}px`;
  box.style.top = `${axis.top + scrollY}px`;
  box.style.height = `${axis.height}px`;
}

function drop() {
  document.querySelectorAll(".drawn-box").forEach(box => box.remove());
  drawing = null;
}

document.addEventListener("pointerdown", event => {
  const lane = laneAt(event.target);
  if (!lane || event.button !== 0 || event.pointerType === "touch" || getComputedStyle(lane.closest("table")).display !== "table") {
    return;
  }

  event.preventDefault();
  drop();
  const at = minutesAt(lane, event.clientX);
  const box = document.createElement("div");
  box.className = "drawn-box";
  document.body.append(box);
  drawing = { lane, from: at, to: at, box };
  show();
});

document.addEventListener("pointermove", event => {
  if (drawing && !drawing.isDone) {
    drawing.to = minutesAt(drawing.lane, event.clientX);
    show();
  }
});

document.addEventListener("pointerup", () => {
  if (!drawing || drawing.isDone) {
    return;
  }

  const [from, to] = [Math.min(drawing.from, drawing.to), Math.max(drawing.from, drawing.to)];
  if (from === to) {
    drop();
    return;
  }

  drawing.isDone = true;
  const day = drawing.lane.closest(".week-day");
  const begin = Date.parse(day.dataset.begin);
  const instant = minutes => new Date(begin + minutes * 60000).toISOString().replace(".000Z", "Z");
  const target = form();
  target.querySelector("[name='Drawn.Start']").value = instant(from);
  target.querySelector("[name='Drawn.End']").value = instant(to);
  target.querySelector("[data-drawn-time]").textContent = `${day.dataset.date} ${clockAfter(day, from)}–${clockAfter(day, to)}`;
  const person = target.querySelector("[name='Drawn.Person']");
  person.value = drawing.lane.dataset.draws || person.options[0].value;
  target.hidden = false;
  target.scrollIntoView({ block: "nearest" });
  person.focus();
});

document.addEventListener("reset", event => {
  if (event.target === form()) {
    event.target.hidden = true;
    drop();
  }
});

addEventListener("resize", drop);

function offer() {
  document.querySelectorAll(".drawing").forEach(hint => { hint.hidden = false; });
}

document.addEventListener("DOMContentLoaded", offer);
offer();
