// Adds a ballot up while it is marked: what is chosen, what it costs, what is left. The form works without it.
const form = document.querySelector("form[data-ballot]");
const language = document.documentElement.lang;
const words = language === "en"
  ? { chosen: "chosen", left: "left", over: "too much" }
  : { chosen: "valda", left: "kvar", over: "för mycket" };

const kind = form?.dataset.ballot;
const pots = new Map((form?.dataset.pots || "").split(",").filter(Boolean)
  .map((pot) => pot.split(":")).map(([id, amount]) => [id, Number(amount)]));
const marks = form ? [...form.querySelectorAll("input[data-cost]")] : [];

const value = (mark) => mark.type === "checkbox"
  ? Number(mark.checked)
  : /^\s*\d{1,6}\s*$/.test(mark.value) ? Number(mark.value) : 0;

function show(name, number) {
  const place = form.querySelector(`[data-sum="${name}"]`);
  if (!place) return;
  place.textContent = number.toLocaleString(language === "en" ? "en-GB" : "sv-SE");
  place.closest("div")?.toggleAttribute("data-over", number < 0);
}

function sums() {
  const chosen = marks.filter((mark) => value(mark) > 0);
  const cost = chosen.reduce((sum, mark) => sum + Number(mark.dataset.cost), 0);
  const left = new Map(pots);
  for (const mark of chosen) left.set(mark.dataset.pot, left.get(mark.dataset.pot) - Number(mark.dataset.cost));
  const points = Number(form.dataset.points || 0) - chosen.reduce((sum, mark) => sum + value(mark), 0);
  return { chosen: chosen.length, cost, left, points };
}

function update() {
  const now = sums();
  show("chosen", now.chosen);
  show("cost", now.cost);
  show("points-left", now.points);
  for (const [pot, amount] of now.left) show(`pot-${pot}`, amount);
  return now;
}

// What changed is said once one has stopped for a moment, and only what matters for this kind of ballot.
let pause;
function speak(now, pot) {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const left = kind === "POINTS" ? now.points : kind === "KNAPSACK" ? now.left.get(pot) : null;
    const rest = left === null ? "" : `, ${Math.abs(left).toLocaleString(language)} ${left < 0 ? words.over : words.left}`;
    form.querySelector('[data-sum="spoken"]').textContent = `${now.chosen} ${words.chosen}${rest}`;
  }, 900);
}

if (form) {
  form.querySelector("[data-recount]").remove();
  form.addEventListener("input", (event) => speak(update(), event.target.dataset.pot));
  // A form filled in again by the browser on the way back.
  addEventListener("pageshow", update);
}
